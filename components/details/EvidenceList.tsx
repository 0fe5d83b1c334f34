import type { Evidence } from '../../lib/classifier/index.ts';
import { placeText } from '../../lib/notes/wording.ts';
import { messages } from '../language.ts';

/** Where each sign was read and what it said; the rule that it fed stands in the tooltip. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const texts = messages();
  return (
    <dl class="headers evidence">
      {evidence.map(({ from, said, rule }, index) => (
        <div key={index} title={texts.diagnosis.rule(rule)}>
          <dt>{placeText(from, texts)}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
