import { troubleText } from './trouble-text.ts';
import { causeName, duration, findingNote, sourceText, type Language } from '../../lib/classifier/index.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import { clockTime } from '../../lib/notes/units.ts';
import type { Finding, FindingEvidence } from '../../lib/timeline/findings/finding.ts';

/** A finding in words. */
export interface FindingText {
  /** What the page did. */
  readonly title: string;
  /** What to do about it; begins with a verb. */
  readonly fix: string;
  readonly evidence: readonly EvidenceText[];
  /** What stands below the evidence: that there is more of it, and where a wait was told. */
  readonly rest: readonly string[];
}

/** One piece of evidence, which stands in a line of its own. */
export interface EvidenceText {
  readonly from: string;
  /** When, and the status, of an attempt. */
  readonly at: string | null;
  readonly status: string | null;
  readonly said: string;
}

type Texts = InterfaceTexts['findings']['evidence'];

/** What a finding says, in the language of the panel. */
export function findingText(finding: Finding, all: InterfaceTexts, language: Language): FindingText {
  const { findings: texts } = all;
  return {
    ...mainText(finding, all, language),
    evidence: finding.evidence.map((one) => evidenceText(one, finding, texts.evidence, language)),
    rest: restOf(finding, texts.evidence, language),
  };
}

function mainText(finding: Finding, all: InterfaceTexts, language: Language): Pick<FindingText, 'title' | 'fix'> {
  const { findings: texts } = all;
  switch (finding.kind) {
    case 'hopeless-retry': {
      const { title, fix } = texts.hopelessRetry;
      return { title: title(finding.retries, causeName(finding.cause, language)), fix };
    }
    case 'retried-too-soon': {
      const { title, fix } = texts.retriedTooSoon;
      return {
        title: title(finding.retries, duration(finding.waitedMs), duration(finding.askedMs)),
        fix,
      };
    }
    case 'no-backoff': {
      const { title, fix } = texts.noBackoff;
      return { title: title(finding.retries, duration(finding.longestMs)), fix };
    }
    case 'same-failure': {
      const { title, fix } = texts.sameFailure;
      const name = causeName(finding.cause, language);
      return { title: title(finding.count, name, partyName(finding.provider, all), finding.model), fix };
    }
    case 'little-headroom': {
      const { title, fix } = texts.littleHeadroom;
      const { provider, remaining, limit, counted, resetAfterMs } = finding;
      return {
        title: title(partyName(provider, all), remaining, limit, counted),
        fix: fix(resetAfterMs === null ? null : duration(resetAfterMs)),
      };
    }
    case 'silent-trouble':
      return troubleText(finding, texts.trouble);
    case 'noted': {
      const { title, fix } = texts.noted;
      return { title: title(findingNote(finding.finding, finding.verdict, language) ?? '', finding.count), fix };
    }
  }
}

function restOf(finding: Finding, texts: Texts, language: Language): readonly string[] {
  const left = 'retries' in finding ? finding.retries - finding.evidence.length : 0;
  const source = 'source' in finding ? finding.source : null;
  return [
    ...(left > 0 ? [texts.more(left)] : []),
    ...(source === null ? [] : [texts.source(sourceText(source, language))]),
  ];
}

function evidenceText(evidence: FindingEvidence, finding: Finding, texts: Texts, language: Language): EvidenceText {
  switch (evidence.kind) {
    case 'retried': {
      const { attempt, startedAt, status, cause, asked, waitedMs } = evidence;
      const { time, fraction } = clockTime(startedAt);
      const again = texts.againAfter(duration(waitedMs));
      // The title tells the cause of all or, of several, the last.
      const isTold = cause === null || ('cause' in finding && finding.cause === cause);
      return {
        from: texts.attempt(attempt),
        at: `${time}${fraction}`,
        status: status === 0 ? texts.noResponse : String(status),
        said:
          asked === null
            ? isTold
              ? again
              : `${causeName(cause, language)} · ${again}`
            : texts.asked(duration(asked.ms), duration(waitedMs)),
      };
    }
    case 'alike': {
      const [from, to] = [clockTime(evidence.from).time, clockTime(evidence.to).time];
      return { from: texts.calls, at: null, status: null, said: texts.alike(evidence.count, from, to) };
    }
    case 'told':
      return { from: evidence.name, at: null, status: null, said: evidence.value };
    case 'limit': {
      const { header, remaining, limit } = evidence;
      return { from: texts.header(header), at: null, status: null, said: texts.limit(remaining, limit) };
    }
  }
}
