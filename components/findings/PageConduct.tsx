import type { Finding } from '../../lib/timeline/findings/finding.ts';
import { findingText } from './finding-text.ts';
import { messages } from '../language.ts';
import { Section } from '../details/Section.tsx';

/** What the page did about the failure, and what it should do instead. */
export function PageConduct({ findings }: { readonly findings: readonly Finding[] }) {
  const texts = messages();
  if (findings.length === 0) return null;
  return (
    <Section title={texts.diagnosis.pageDid}>
      <ul class="conduct">
        {findings.map((finding) => {
          const { title, fix, evidence } = findingText(finding, texts);
          return (
            <li key={finding.kind} data-finding={finding.kind} data-severity={finding.severity}>
              <p class="conduct-title">{title}</p>
              <p>{fix}</p>
              <p class="remark">{evidence.map(({ from, said }) => `${from}: ${said}`).join('; ')}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
