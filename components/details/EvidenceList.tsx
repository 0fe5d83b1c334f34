import type { Failure } from '../../lib/classifier/index.ts';
import { placeText, saidText } from '../../lib/notes/problem-texts.ts';
import { interfaceTexts } from '../language.ts';

/** Where each sign was read and what it said; the rule that it fed stands in the tooltip. */
export function EvidenceList({ failure: { evidence, message } }: { readonly failure: Failure }) {
  const texts = interfaceTexts();
  return (
    <dl class="headers evidence">
      {evidence.map((one, index) => (
        <div key={index} title={texts.diagnosis.rule(one.rule)}>
          <dt>{placeText(one.from, texts)}</dt>
          <dd>{saidText(one, texts, message)}</dd>
        </div>
      ))}
    </dl>
  );
}
