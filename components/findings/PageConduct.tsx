import type { Finding } from '../../lib/timeline/findings/finding.ts';
import { FindingEvidence } from './FindingEvidence.tsx';
import { findingText } from './finding-text.ts';
import { language, interfaceTexts } from '../language.ts';
import { Section } from '../details/Section.tsx';

/** What the page did about the failure, and what it should do instead. */
export function PageConduct({ findings }: { readonly findings: readonly Finding[] }) {
  const texts = interfaceTexts();
  if (findings.length === 0) return null;
  return (
    <Section title={texts.diagnosis.pageDid}>
      <ul class="conduct">
        {findings.map((finding, index) => {
          const { title, fix, evidence, rest } = findingText(finding, texts, language.value);
          return (
            <li key={index} data-finding={finding.kind} data-severity={finding.severity}>
              <p class="conduct-title">{title}</p>
              <p>{fix}</p>
              <FindingEvidence evidence={evidence} rest={rest} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
