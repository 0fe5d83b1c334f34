import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Body } from '../../lib/exchange.ts';
import { size } from '../../lib/notes/units.ts';
import { CopyButton } from '../notes/CopyButton.tsx';
import { jsonTokens } from './json-text.ts';
import type { TreeMark } from './json-tree.ts';
import { readJson } from './json-value.ts';
import type { Copy } from './copy.ts';
import { JsonText } from './JsonText.tsx';
import { JsonTree } from './JsonTree.tsx';
import { interfaceTexts } from '../language.ts';

/** Longest part of a body that is drawn as text, in UTF-16 units. */
const SHOWN_LENGTH = 100_000;

interface BodyViewProps {
  readonly body: Body;
  /** What it is, in the middle of a sentence. */
  readonly label: string;
  readonly marks: readonly TreeMark[];
  readonly revealed?: boolean;
  /** A further view of it, beside tree and text, with its name. */
  readonly other?: { readonly name: string; readonly view: () => ComponentChildren } | null;
  readonly onCopy: Copy;
}

/** A body as it can best be read, or why there is none. */
export function BodyView({ body, label, marks, revealed, other = null, onCopy }: BodyViewProps) {
  const { body: texts } = interfaceTexts();
  const [view, setView] = useState<'tree' | 'raw' | 'other'>('tree');
  const isCut = body.kind === 'text' && body.tail !== '';
  const json = useMemo(() => (body.kind === 'text' ? readJson(body.text, isCut) : null), [body, isCut]);
  if (body.kind === 'empty') return <p class="remark">{texts.none}</p>;
  if (body.kind === 'unavailable') return <p class="remark">{texts.unavailable[body.reason]}</p>;
  const views = [
    ...(json === null ? [] : ['tree' as const]),
    'raw' as const,
    ...(other === null ? [] : ['other' as const]),
  ];
  const shown = views.includes(view) ? view : json === null ? 'raw' : 'tree';
  const bar = (tools: ComponentChildren) => (
    <div class="body-bar">
      {views.length > 1 && (
        <div class="body-views" role="group" aria-label={texts.view}>
          {views.map((name) => (
            <button key={name} type="button" aria-pressed={shown === name} onClick={() => setView(name)}>
              {name === 'other' ? other?.name : texts[name]}
            </button>
          ))}
        </div>
      )}
      {tools}
      <span class="spacer" />
      <CopyButton
        label={texts.copyBody}
        action="copy-body"
        onCopy={() => onCopy(isCut ? `${body.text}\n…\n${body.tail}` : body.text, texts.bodyName)}
      />
    </div>
  );
  if (shown === 'other') {
    return (
      <>
        {bar(null)}
        {other?.view()}
      </>
    );
  }
  if (json === null || shown === 'raw') {
    return (
      <>
        {bar(null)}
        <RawBody body={body} label={label} />
      </>
    );
  }
  return (
    <>
      <JsonTree value={json.value} label={label} marks={marks} revealed={revealed ?? false} bar={bar} onCopy={onCopy} />
      {isCut && <p class="remark">{texts.treeCut}</p>}
    </>
  );
}

function RawBody({ body, label }: { readonly body: Body & { readonly kind: 'text' }; readonly label: string }) {
  const { body: texts } = interfaceTexts();
  const head = body.text.slice(0, SHOWN_LENGTH);
  // Masked secrets make a body shorter than it was: only a tail or the limit means that it is cut.
  const isCut = body.tail !== '' || head.length < body.text.length;
  const left = body.size - head.length - body.tail.length;
  const tokens = useMemo(() => jsonTokens(head, isCut), [head, isCut]);
  return (
    <>
      <pre class="body" tabIndex={0} role="region" aria-label={label}>
        {tokens === null ? head : <JsonText tokens={tokens} />}
      </pre>
      {isCut && <p class="remark">{left > 0 ? texts.leftOut(size(left)) : texts.notKept}</p>}
      {isCut && body.tail !== '' && (
        <pre class="body" tabIndex={0} role="region" aria-label={texts.endOf(label)}>
          {body.tail}
        </pre>
      )}
    </>
  );
}
