import { duration, judgeServerCalls, type JudgedServerCall } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import { serverCallerText } from '../../lib/notes/server-call-text.ts';
import { OutLink } from '../controls/OutLink.tsx';
import { explanationOf, interfaceTexts } from '../language.ts';
import { CauseBadge } from '../list/CauseBadge.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Section } from './Section.tsx';

/** The calls of the app's server that a response tells of. */
export function ServerCalls({ exchange }: { readonly exchange: Exchange }) {
  const { serverCalls: texts } = interfaceTexts();
  const judged = judgeServerCalls(exchange);
  if (judged.length === 0) return null;
  const got = exchange.status === 0 ? texts.noResponse : String(exchange.status);
  return (
    <Section title={texts.title}>
      <ul class="server-calls" data-testid="server-calls">
        {judged.map((one, at) => (
          <li key={at}>
            <OneCall judged={one} />
          </li>
        ))}
      </ul>
      <p class="remark">
        {texts.told} {texts.pageGot(got)}
      </p>
    </Section>
  );
}

function OneCall({ judged: { call, verdict } }: { readonly judged: JudgedServerCall }) {
  const all = interfaceTexts();
  const { serverCalls: texts } = all;
  const place = serverCallerText(call);
  const facts = [
    partyName(verdict.provider, all),
    call.status === 0 ? texts.noResponse : String(call.status),
    verdict.model,
    call.count > 1 ? texts.count(call.count) : null,
    call.duration < 0 ? null : duration(call.duration),
    call.recovered ? texts.recovered : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <p class="facts">
        {verdict.kind !== 'ok' && <CauseBadge failure={verdict} />} {facts.join(' · ')}
      </p>
      <p class="mono">
        {call.method} {call.url}
      </p>
      {place !== null && <p class="mono">{texts.sentBy(place)}</p>}
      {call.madeFor !== null && <p>{texts.madeFor(call.madeFor)}</p>}
      {verdict.kind !== 'ok' && <Advice failure={verdict} />}
    </>
  );
}

function Advice({ failure }: { readonly failure: Exclude<JudgedServerCall['verdict'], { readonly kind: 'ok' }> }) {
  const { serverCalls: texts } = interfaceTexts();
  const { title, fixes } = explanationOf(failure);
  return (
    <details>
      <summary>
        {title}: {texts.more}
      </summary>
      <ol>
        {fixes.map((fix) => (
          <li key={fix.text}>
            {fix.text} {fix.link !== undefined && <OutLink link={fix.link} />}
          </li>
        ))}
      </ol>
      <EvidenceList failure={failure} />
    </details>
  );
}
