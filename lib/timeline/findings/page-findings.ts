import { rateLimitsOf } from '../../classifier/index.ts';
import type { Failure, Ok, Party, RequestFinding } from '../../classifier/index.ts';
import { endOf, type Call } from '../call.ts';
import type { Row } from '../row.ts';
import { createSilentTroubles, showsTrouble } from './silent-trouble.ts';
import type { LittleHeadroom, Noted, PageFinding, SameFailure } from './finding.ts';

/** So many calls that fail in the same way are told together. */
const MANY = 5;
/** A limit of which no more than this part is left is nearly used up. */
const LITTLE = 0.1;
/** Findings of one kind that are told at most. */
const MOST = 8;

/** What the rows tell together, kept up as rows come, change and leave. */
export interface PageFindings {
  change(before: Row | null, after: Row | null): void;
  /** Warnings first; the most frequent first. */
  read(): readonly PageFinding[];
}

interface Group {
  failure: Failure;
  count: number;
  from: number;
  to: number;
}

interface Note {
  readonly finding: RequestFinding;
  readonly verdict: Ok;
  count: number;
  from: number;
  to: number;
}

export function createPageFindings(): PageFindings {
  const groups = new Map<string, Group>();
  const notes = new Map<string, Note>();
  const troubles = createSilentTroubles();
  /** By provider: the last call that was answered. */
  const latest = new Map<string, { readonly row: Row; readonly call: Call }>();

  const countFailure = (row: Row, by: 1 | -1): void => {
    const { problem: failure, startedAt, endedAt } = row;
    // What the page stops itself is no failure to tell of.
    if (failure === null || failure.kind === 'cancelled') return;
    const key = `${failure.provider.id} ${failure.cause} ${failure.model ?? ''}`;
    const group = groups.get(key) ?? { failure, count: 0, from: Infinity, to: -Infinity };
    groups.set(key, group);
    count(group, startedAt, endedAt, by);
    if (group.count <= 0) groups.delete(key);
  };
  const countNotes = ({ verdict, problem, startedAt, endedAt }: Row, by: 1 | -1): void => {
    // Of a failed call, its diagnosis tells them.
    if (problem !== null || verdict.kind !== 'ok') return;
    for (const finding of verdict.findings) {
      const key = `${verdict.provider.id} ${JSON.stringify(finding)}`;
      const note = notes.get(key) ?? { finding, verdict, count: 0, from: Infinity, to: -Infinity };
      notes.set(key, note);
      count(note, startedAt, endedAt, by);
      if (note.count <= 0) notes.delete(key);
    }
  };
  const look = (row: Row): void => {
    const call = row.attempts.findLast(({ exchange }) => exchange.responseHeaders.length > 0);
    const { id } = row.verdict.provider;
    const earlier = latest.get(id);
    if (call === undefined) return;
    if (earlier === undefined || endOf(earlier.call.exchange) <= endOf(call.exchange)) latest.set(id, { row, call });
  };
  const forget = (row: Row): void => {
    const { id } = row.verdict.provider;
    if (latest.get(id)?.row === row) latest.delete(id);
  };

  return {
    change(before, after) {
      troubles.change(before, after);
      if (before !== null) {
        countFailure(before, -1);
        countNotes(before, -1);
        if (after === null) forget(before);
      }
      if (after === null) return;
      countFailure(after, 1);
      countNotes(after, 1);
      look(after);
    },
    read() {
      const alike = [...groups.values()].filter(({ count: calls }) => calls >= MANY).sort(byCount);
      return [
        ...[...notes.values()].sort(byCount).slice(0, MOST).map(noted),
        ...alike.slice(0, MOST).map(sameFailure),
        ...troubles.read(),
        ...[...latest.values()].flatMap(({ row, call }) => littleHeadroom(row.verdict.provider, call)),
      ];
    },
  };
}

/** Whether a row is one of those that a finding is about. */
export function concerns(finding: PageFinding, row: Row): boolean {
  if (finding.provider.id !== row.verdict.provider.id) return false;
  switch (finding.kind) {
    case 'same-failure':
      return row.problem?.cause === finding.cause && row.problem.model === finding.model;
    case 'noted':
      return row.verdict.kind === 'ok' && row.verdict.findings.some((one) => isSame(one, finding.finding));
    case 'silent-trouble':
      return showsTrouble(row, finding);
    case 'little-headroom':
      return row.attempts.some(({ id }) => id === finding.callId);
  }
}

function isSame(one: RequestFinding, other: RequestFinding): boolean {
  return one.id === other.id && JSON.stringify(one.values) === JSON.stringify(other.values);
}

function count(sum: Group | Note, startedAt: number, endedAt: number, by: 1 | -1): void {
  sum.count += by;
  if (by < 0) return;
  sum.from = Math.min(sum.from, startedAt);
  sum.to = Math.max(sum.to, endedAt);
}

function byCount(one: { readonly count: number }, other: { readonly count: number }): number {
  return other.count - one.count;
}

function sameFailure({ failure, count: calls, from, to }: Group): SameFailure {
  const { provider, cause, model } = failure;
  const evidence = [{ kind: 'alike', count: calls, from, to }] as const;
  const told = { provider, cause, model, count: calls, evidence };
  return { kind: 'same-failure', severity: 'warning', ...told };
}

function noted({ finding, verdict, count: calls, from, to }: Note): Noted {
  const evidence = [{ kind: 'alike', count: calls, from, to }] as const;
  return { kind: 'noted', severity: 'warning', provider: verdict.provider, finding, verdict, count: calls, evidence };
}

/** Of an answer that was not refused for a limit: then the failure itself tells. */
function littleHeadroom(provider: Party, { id, exchange, problem }: Call): readonly LittleHeadroom[] {
  if (problem?.category === 'rate_limit') return [];
  return rateLimitsOf(exchange.responseHeaders, endOf(exchange)).flatMap((found): LittleHeadroom[] => {
    const { kind: counted, windowMs, remaining, limit, resetAfterMs, from: header } = found;
    // A limit for each second is whole again before anybody reads of it.
    if (limit === null || limit <= 1 || remaining > limit * LITTLE || (windowMs ?? Infinity) <= 1000) return [];
    const evidence = [{ kind: 'limit', header, remaining, limit }] as const;
    const told = { counted, remaining, limit, resetAfterMs, evidence };
    return [{ kind: 'little-headroom', severity: 'notice', provider, callId: id, ...told }];
  });
}
