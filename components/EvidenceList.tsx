import type { Evidence } from '../lib/classifier/index.ts';

/** Where each sign was read and what it said; the rule that it fed stands in the tooltip. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <dl class="headers evidence">
      {evidence.map(({ from, said, rule }, index) => (
        <div key={index} title={`Rule ${rule}`}>
          <dt>{from}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
