import { interfaceTexts } from '../language.ts';
import type { FindingText } from './finding-text.ts';

/** What a finding stands on: a line for each attempt, with its time and status in columns. */
export function FindingEvidence({ evidence, rest }: Pick<FindingText, 'evidence' | 'rest'>) {
  const { findings: texts } = interfaceTexts();
  return (
    <ul class="finding-evidence">
      {evidence.map(({ from, at, status, said }, index) => (
        <li key={index}>
          {at === null ? (
            texts.evidence.said(from, said)
          ) : (
            <>
              <span>{from}</span>
              <span class="at">{at}</span>
              <span class="at">{status}</span>
              <span>{said}</span>
            </>
          )}
        </li>
      ))}
      {rest.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
