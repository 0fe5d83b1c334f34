import { useEffect, useState } from 'preact/hooks';
import { callSiteOf, placeText, type CallSite, type Excerpt, type Frame } from '../../lib/call-site/index.ts';
import type { CallStack, Exchange } from '../../lib/exchange.ts';
import { Section } from '../details/Section.tsx';
import { interfaceTexts } from '../language.ts';
import { frameGroups } from './frame-groups.ts';
import type { PageSources, SourcePlace } from './page-sources.ts';
import { ownFrame, resolveSite, type ResolvedSite } from './resolved-site.ts';

interface SentByProps {
  readonly exchange: Exchange;
  /** `null` where the browser gives no access to the page's scripts. */
  readonly sources: PageSources | null;
}

/** Where in the app's own code the call was made: the place, the lines around it and the stack. */
export function SentBy({ exchange: { stack, initiator }, sources }: SentByProps) {
  const { sources: texts } = interfaceTexts();
  return (
    <Section title={texts.title}>
      {stack === null ? (
        <p class="remark" data-testid="no-stack">
          {initiator === '' ? texts.notTold : initiator === 'script' ? texts.noStack : texts.otherInitiator(initiator)}
        </p>
      ) : (
        <Stack stack={stack} sources={sources} />
      )}
    </Section>
  );
}

/** Read anew for each stack: only while its details are shown. */
function useResolved(stack: CallStack, sources: PageSources | null): ResolvedSite {
  const plain = { site: callSiteOf(stack), excerpt: null, isTooLong: false };
  const [resolved, setResolved] = useState<{ readonly stack: CallStack; readonly site: ResolvedSite } | null>(null);
  useEffect(() => {
    if (sources === null) return;
    let isShown = true;
    void resolveSite(callSiteOf(stack), sources).then((site) => {
      if (isShown) setResolved({ stack, site });
    });
    return () => {
      isShown = false;
    };
  }, [stack, sources]);
  return resolved?.stack === stack ? resolved.site : plain;
}

function Stack({ stack, sources }: { readonly stack: CallStack; readonly sources: PageSources | null }) {
  const { sources: texts } = interfaceTexts();
  const { site, excerpt, isTooLong } = useResolved(stack, sources);
  const own = ownFrame(site);
  if (own === undefined) return null;
  return (
    <>
      <p class="sent-by" data-testid="sent-by">
        <FrameLink frame={own} sources={sources} />
      </p>
      {site.own < 0 && <p class="remark">{texts.onlyLibraries}</p>}
      {excerpt !== null && <SourceLines excerpt={excerpt} line={(own.original ?? own).line} />}
      {isTooLong && <p class="remark">{texts.tooLong}</p>}
      <Frames site={site} sources={sources} />
    </>
  );
}

/** The lines of a source around a call, whose own line is marked. */
function SourceLines({ excerpt, line }: { readonly excerpt: Excerpt; readonly line: number }) {
  const { sources: texts } = interfaceTexts();
  return (
    <pre class="body source-lines" tabIndex={0} role="region" aria-label={texts.lines}>
      {excerpt.lines.map(({ text, from }, at) => {
        const number = excerpt.first + at;
        return (
          <span key={number} class="source-line" data-current={number === line}>
            <span class="source-number">{number}</span>
            <span>
              {from > 0 && '…'}
              {text}
              {'\n'}
            </span>
          </span>
        );
      })}
    </pre>
  );
}

function Frames({ site, sources }: { readonly site: CallSite; readonly sources: PageSources | null }) {
  const { sources: texts } = interfaceTexts();
  const groups = frameGroups(site);
  return (
    <details class="stack">
      <summary>{texts.stack(site.frames.length + site.omitted)}</summary>
      <ol>
        {groups.map(({ library, frames }, at) => (
          <li key={at} data-library={library !== null}>
            {frames[0]?.joined !== null && <span class="stack-joined">{texts.joined(frames[0]?.joined ?? '')}</span>}
            {library === null ? (
              frames.map((frame) => <FrameLink key={0} frame={frame} sources={sources} />)
            ) : (
              <details>
                <summary>{texts.libraryFrames(library, frames.length)}</summary>
                {frames.map((frame, index) => (
                  <p key={index}>
                    <FrameLink frame={frame} sources={sources} />
                  </p>
                ))}
              </details>
            )}
          </li>
        ))}
      </ol>
      {site.omitted > 0 && <p class="remark">{texts.omitted(site.omitted)}</p>}
    </details>
  );
}

/** A frame's function and place; a press opens Sources there. */
function FrameLink({ frame, sources }: { readonly frame: Frame; readonly sources: PageSources | null }) {
  const { sources: texts } = interfaceTexts();
  const name = frame.function === '' ? texts.anonymous : frame.function;
  const place =
    frame.original === null ? placeText(frame) : placeText({ ...frame.original, url: frame.original.source });
  const text = `${name} · ${place === '' ? texts.noFile : place}`;
  if (sources === null || frame.url === '') return <span class="mono">{text}</span>;
  return (
    <button
      type="button"
      class="link-button mono"
      title={texts.open(frame.original?.source ?? frame.url)}
      data-action="open-source"
      onClick={() => void sources.open(placesOf(frame))}
    >
      {text}
    </button>
  );
}

/** The original first, then the script. */
function placesOf({ original, url, line, column }: Frame): readonly SourcePlace[] {
  const script = { url, line, column };
  return original === null
    ? [script]
    : [{ url: original.source, line: original.line, column: original.column }, script];
}
