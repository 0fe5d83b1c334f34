import { useId, useState } from 'preact/hooks';
import type { PageFinding } from '../../lib/timeline/findings/finding.ts';
import { quoted } from '../../lib/timeline/query/completions.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { FindingEvidence } from './FindingEvidence.tsx';
import { findingText } from './finding-text.ts';
import { Icon } from '../controls/Icon.tsx';
import { language, interfaceTexts } from '../language.ts';

/** What several calls tell together: one line, which opens to a list with evidence and fixes. */
export function FindingsBar({ timeline }: { readonly timeline: Timeline }) {
  const all = interfaceTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const findings = timeline.findings.value;
  const [first] = findings;
  if (first === undefined) return null;
  const show = (finding: PageFinding) => {
    if (finding.kind === 'little-headroom' || finding.kind === 'silent-trouble') {
      timeline.select(finding.callId);
      timeline.showProblemsOnly(false);
      // Details are those of a row in the list.
      if (timeline.selectedIndex.peek() < 0) timeline.showHidden();
      timeline.openDetails();
      return;
    }
    const provider = `provider:${quoted(finding.provider.id)}`;
    const model = finding.kind === 'same-failure' && finding.model !== null ? ` model:${quoted(finding.model)}` : '';
    timeline.showProblemsOnly(finding.kind === 'same-failure');
    timeline.filter(finding.kind === 'noted' ? `${provider} is:ok` : `${provider} cause:${finding.cause}${model}`);
  };
  return (
    <section class="findings-bar" aria-label={all.findings.label}>
      <button
        type="button"
        class="findings-head"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="expand" />
        <span class="findings-count">{all.findings.bar(findings.length)}</span>
        <span class="findings-first" data-severity={first.severity}>
          {findingText(first, all, language.value).title}
        </span>
      </button>
      <ul id={id} class="findings-list" hidden={!open}>
        {open &&
          findings.map((finding, index) => {
            const { title, fix, evidence, rest } = findingText(finding, all, language.value);
            return (
              <li key={index} data-finding={finding.kind} data-severity={finding.severity}>
                <p class="finding-title">{title}</p>
                <p>{fix}</p>
                <FindingEvidence evidence={evidence} rest={rest} />
                <button type="button" class="link-button" onClick={() => show(finding)}>
                  {all.findings.show}
                </button>
                {finding.kind === 'silent-trouble' && (
                  <>
                    {' '}
                    <button
                      type="button"
                      class="link-button"
                      data-action="dismiss"
                      onClick={() => timeline.dismiss(finding.key)}
                    >
                      {all.findings.trouble.dismiss}
                    </button>
                  </>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
