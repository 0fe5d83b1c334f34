import type { Body } from '../lib/exchange.ts';
import { size } from '../lib/notes/units.ts';
import { unavailableText } from '../lib/notes/wording.ts';
import { jsonTokens } from './json-text.ts';
import { JsonText } from './JsonText.tsx';

/** Longest part of a body that is drawn, in UTF-16 units. */
const SHOWN_LENGTH = 100_000;

/** A body as it can best be read, or why there is none. */
export function BodyView({ body, label }: { readonly body: Body; readonly label: string }) {
  if (body.kind === 'empty') return <p class="remark">No body.</p>;
  if (body.kind === 'unavailable') return <p class="remark">{unavailableText[body.reason]}</p>;
  const head = body.text.slice(0, SHOWN_LENGTH);
  // Masked secrets make a body shorter than it was: only a tail or the limit means that it is cut.
  const isCut = body.tail !== '' || head.length < body.text.length;
  const left = body.size - head.length - body.tail.length;
  const tokens = jsonTokens(head, isCut);
  return (
    <>
      <pre class="body" tabIndex={0} role="region" aria-label={label}>
        {tokens === null ? head : <JsonText tokens={tokens} />}
      </pre>
      {isCut && <p class="remark">{left > 0 ? `${size(left)} left out here.` : 'The rest was not kept.'}</p>}
      {isCut && body.tail !== '' && (
        <pre class="body" tabIndex={0} role="region" aria-label={`End of the ${label}`}>
          {body.tail}
        </pre>
      )}
    </>
  );
}
