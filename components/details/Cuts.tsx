import { cutText } from '../../lib/interface-texts/cut-text.ts';
import { interfaceTexts } from '../language.ts';

/** What was left out when the exchange was recorded. */
export function Cuts({ cuts }: { readonly cuts: readonly string[] }) {
  const texts = interfaceTexts();
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
