import { duration } from '../../lib/classifier/index.ts';
import type { Messages } from '../../lib/language/messages.ts';
import { clockTime } from '../../lib/notes/units.ts';
import type { Finding, FindingEvidence } from '../../lib/timeline/findings/finding.ts';

/** A finding in words. */
export interface FindingText {
  /** What the page did. */
  readonly title: string;
  /** What to do about it; begins with a verb. */
  readonly fix: string;
  readonly evidence: readonly { readonly from: string; readonly said: string }[];
}

export function findingText(finding: Finding, { findings: texts }: Messages): FindingText {
  const evidence = finding.evidence.map((one) => evidenceText(one, texts.evidence));
  switch (finding.kind) {
    case 'hopeless-retry': {
      const { title, fix } = texts.hopelessRetry;
      return { title: title(finding.retries, finding.causeName), fix, evidence };
    }
    case 'retried-too-soon': {
      const { title, fix } = texts.retriedTooSoon;
      return {
        title: title(finding.retries, duration(finding.waitedMs), duration(finding.askedMs)),
        fix,
        evidence,
      };
    }
    case 'no-backoff': {
      const { title, fix } = texts.noBackoff;
      return { title: title(finding.retries, duration(finding.longestMs)), fix, evidence };
    }
    case 'same-failure': {
      const { title, fix } = texts.sameFailure;
      return { title: title(finding.count, finding.causeName, finding.provider.name, finding.model), fix, evidence };
    }
    case 'little-headroom': {
      const { title, fix } = texts.littleHeadroom;
      const { provider, remaining, limit, counted, resetAfterMs } = finding;
      return {
        title: title(provider.name, remaining, limit, counted),
        fix: fix(resetAfterMs === null ? null : duration(resetAfterMs)),
        evidence,
      };
    }
    case 'noted': {
      const { title, fix } = texts.noted;
      return { title: title(finding.text, finding.count), fix, evidence };
    }
  }
}

function evidenceText(
  evidence: FindingEvidence,
  texts: Messages['findings']['evidence'],
): FindingText['evidence'][number] {
  switch (evidence.kind) {
    case 'gap':
      return { from: texts.attempt(evidence.attempt), said: texts.gap(duration(evidence.ms)) };
    case 'asked': {
      const source = evidence.source === null ? '' : ` (${evidence.source})`;
      return { from: texts.attempt(evidence.attempt), said: `${texts.asked(duration(evidence.ms))}${source}` };
    }
    case 'hopeless':
      return { from: texts.attempt(evidence.attempt), said: texts.hopeless(evidence.causeName) };
    case 'alike': {
      const [from, to] = [clockTime(evidence.from).time, clockTime(evidence.to).time];
      return { from: texts.calls, said: texts.alike(evidence.count, from, to) };
    }
    case 'limit':
      return { from: texts.header(evidence.header), said: texts.limit(evidence.remaining, evidence.limit) };
  }
}
