import { textOfRun, type ToolCallPart } from '../../lib/answer/index.ts';
import { BodyView } from '../body/BodyView.tsx';
import type { Copy } from '../body/copy.ts';
import { interfaceTexts } from '../language.ts';
import { LongText } from './LongText.tsx';

/** Characters that are shown on either side of the place where JSON breaks. */
const BEFORE = 2000;
const BEHIND = 600;

interface ToolArgumentsProps {
  readonly part: ToolCallPart;
  readonly label: string;
  readonly onCopy: Copy;
}

/** The arguments of a tool call: JSON as a tree; what is none as text, with the place where it breaks. */
export function ToolArguments({ part, label, onCopy }: ToolArgumentsProps) {
  const { answer: texts } = interfaceTexts();
  const { state, format, broken } = part;
  if (state === 'empty') return <p class="remark">{texts.noArguments}</p>;
  const text = textOfRun(part.arguments);
  if (state === 'whole' && format === 'json')
    return (
      <BodyView
        body={{ kind: 'text', text, tail: '', size: text.length }}
        label={label}
        marks={[]}
        onCopy={(value) => onCopy(value, label)}
      />
    );
  if (state === 'broken' && broken !== null) {
    const { offset, endsEarly } = broken;
    const from = Math.max(0, offset - BEFORE);
    return (
      <>
        <p class="stream-end">{endsEarly ? texts.argumentsEndEarly(text.length) : texts.argumentsBroken(offset + 1)}</p>
        <pre class="body" tabIndex={0} role="region" aria-label={label}>
          {from > 0 && '…'}
          {text.slice(from, offset)}
          <mark class="json-break">{endsEarly ? `⟨${texts.breaksHere}⟩` : text.slice(offset, offset + 1)}</mark>
          {text.slice(offset + 1, offset + BEHIND)}
          {text.length > offset + BEHIND && '…'}
        </pre>
      </>
    );
  }
  return (
    <>
      <div class="mono">
        <LongText text={text} />
      </div>
      {state === 'open' && <p class="remark">{texts.argumentsOpen}</p>}
      {state === 'cut' && <p class="stream-end">{texts.argumentsCut}</p>}
    </>
  );
}
