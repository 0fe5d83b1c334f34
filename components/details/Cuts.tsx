import { cutText } from '../../lib/language/cut-text.ts';
import { messages } from '../language.ts';

/** What was left out when the exchange was recorded. */
export function Cuts({ cuts }: { readonly cuts: readonly string[] }) {
  const texts = messages();
  return (
    <>
      {cuts.map((cut) => (
        <p key={cut} class="remark cut">
          {cutText(cut, texts)}
        </p>
      ))}
    </>
  );
}
