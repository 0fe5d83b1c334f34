import { missedCache, sentTwice, type Trouble } from '../../answer/index.ts';
import { callerOf } from '../../call-site/index.ts';
import type { Call } from '../call.ts';
import { endpointOf } from '../endpoint.ts';
import type { Row } from '../row.ts';
import type { FindingEvidence, SilentTrouble } from './finding.ts';

/** Findings that are told at most. */
const MOST = 5;
/** Endpoints of which the last call is remembered, to be compared with the next one. */
const MAX_LAST = 50;

/** What went wrong in calls that were answered, kept up as rows come, change and leave. */
export interface SilentTroubles {
  change(before: Row | null, after: Row | null): void;
  /** The most frequent first. */
  read(): readonly SilentTrouble[];
}

interface Group {
  readonly rows: Map<string, { readonly row: Row; readonly trouble: Trouble }>;
}

export function createSilentTroubles(): SilentTroubles {
  const groups = new Map<string, Group>();
  const last = new Map<string, Call>();
  /** What rows tell together with the one before them; found once, when they come. */
  const pairs = new Map<string, readonly Trouble[]>();
  /** Rows whose prompt was sent three times or more at once: samples that the page wants, no accident. */
  const samples = new Set<string>();

  const remove = (row: Row): void => {
    for (const [key, { rows }] of groups) {
      rows.delete(row.id);
      if (rows.size === 0) groups.delete(key);
    }
  };
  const troubleOf = (row: Row): readonly Trouble[] => {
    if (row.problem !== null || row.verdict.kind !== 'ok') return [];
    let paired = pairs.get(row.id);
    if (paired === undefined) paired = pairTrouble(row);
    if (paired.length > 0) pairs.set(row.id, paired);
    return [...(row.answer?.trouble ?? []), ...paired];
  };
  const wasSentTwice = (id: string): boolean => (pairs.get(id) ?? []).some((one) => one.id === 'sent-twice');
  const takeBack = (id: string): void => {
    pairs.delete(id);
    for (const [key, { rows }] of groups) {
      if (rows.get(id)?.trouble.id === 'sent-twice') rows.delete(id);
      if (rows.size === 0) groups.delete(key);
    }
  };
  const pairTrouble = (row: Row): readonly Trouble[] => {
    const endpoint = endpointOf(row.exchange.url)?.key ?? '';
    const before = last.get(endpoint);
    if (before === undefined || before.exchange.startedAt < row.exchange.startedAt) {
      last.delete(endpoint);
      if (last.size >= MAX_LAST) for (const [oldest] of last) if (last.size >= MAX_LAST) last.delete(oldest);
      last.set(endpoint, row);
    }
    if (before === undefined || before.id === row.id) return [];
    const [first, second] = before.exchange.startedAt <= row.exchange.startedAt ? [before, row] : [row, before];
    const twice = sentTwice(first.exchange, second.exchange);
    if (twice !== null) {
      if (!samples.has(before.id) && !wasSentTwice(before.id)) return [twice];
      samples.add(row.id);
      takeBack(before.id);
      return [];
    }
    const [a, b] = [first.answer, second.answer];
    if (a === null || b === null) return [];
    const missed = missedCache({ exchange: first.exchange, answer: a }, { exchange: second.exchange, answer: b });
    return missed === null ? [] : [missed];
  };

  return {
    change(before, after) {
      if (before !== null && groups.size > 0) remove(before);
      if (after === null) {
        if (before !== null) {
          pairs.delete(before.id);
          samples.delete(before.id);
        }
        for (const [endpoint, call] of last) if (call.id === before?.id) last.delete(endpoint);
        return;
      }
      for (const trouble of troubleOf(after)) {
        const key = troubleKey(trouble, after);
        const group = groups.get(key) ?? { rows: new Map() };
        groups.set(key, group);
        group.rows.set(after.id, { row: after, trouble });
      }
    },
    read() {
      return [...groups]
        .map(([key, { rows }]) => findingOf(key, [...rows.values()]))
        .filter((finding) => finding !== null)
        .sort((one, other) => other.count - one.count)
        .slice(0, MOST);
    },
  };
}

/** Whether a row is one of those that a finding is about. */
export function showsTrouble(row: Row, { key, callId }: SilentTrouble): boolean {
  const { attempts, answer } = row;
  return (
    attempts.some(({ id }) => id === callId) || (answer?.trouble ?? []).some((one) => troubleKey(one, row) === key)
  );
}

function findingOf(
  key: string,
  shown: readonly { readonly row: Row; readonly trouble: Trouble }[],
): SilentTrouble | null {
  const latest = shown.at(-1);
  if (latest === undefined) return null;
  const { row, trouble } = latest;
  const { provider, model } = row.verdict;
  const severity = trouble.id === 'context-nearly-full' || trouble.id === 'cache-missed' ? 'notice' : 'warning';
  const evidence = evidenceOf(trouble);
  return {
    kind: 'silent-trouble',
    severity,
    provider,
    model,
    trouble,
    callId: row.attempts.at(-1)?.id ?? row.id,
    count: shown.length,
    key,
    evidence,
  };
}

/** Values as they were told, whose names are those of the trouble's fields. */
function evidenceOf(trouble: Trouble): readonly FindingEvidence[] {
  const told = (name: string, value: string | number | null): readonly FindingEvidence[] =>
    value === null ? [] : [{ kind: 'told', name, value: String(value) }];
  switch (trouble.id) {
    case 'broken-arguments':
      return [
        ...told('tool', trouble.tool),
        ...told('offset', trouble.offset),
        ...told('finish_reason', trouble.finish),
      ];
    case 'arguments-break-schema':
      return trouble.breaches.slice(0, 3).flatMap(({ id, steps, expected, received }) =>
        told(
          [trouble.tool, ...steps].join('.'),
          [id, received, expected.length === 0 ? '' : `≠ ${expected.join(' | ')}`]
            .filter((word) => word !== '')
            .join(' ')
            .slice(0, 200),
        ),
      );
    case 'unknown-tool':
      return [...told('tool', trouble.tool), ...told('tools', trouble.offered.join(', '))];
    case 'empty-answer':
      return [...told('finish_reason', trouble.finish), ...told('output_tokens', trouble.output)];
    case 'spent-on-reasoning':
      return [
        ...told('finish_reason', trouble.finish),
        ...told('output_tokens', trouble.output),
        ...told('reasoning_tokens', trouble.reasoning),
        ...told(trouble.field ?? 'limit', trouble.limit),
      ];
    case 'context-nearly-full':
      return [...told('used', trouble.used), ...told('limit', trouble.limit)];
    case 'cache-missed':
      return [
        ...told(trouble.differs === 'message' ? `message ${trouble.index + 1}` : trouble.differs, 'differs'),
        ...told('cache_read', trouble.read),
        ...told('cache_write', trouble.written),
        ...told('cache_read before', trouble.readBefore),
        ...told('cache_write before', trouble.writtenBefore),
      ];
    case 'sent-twice':
      return [...told('ms apart', trouble.apartMs), ...told('messages', trouble.messages)];
  }
}

/** Calls of one place in the code, or one endpoint, that show the same kind of trouble. */
export function troubleKey(trouble: Trouble, { exchange, verdict }: Call): string {
  const frame = exchange.stack === null ? undefined : callerOf(exchange.stack);
  const site =
    frame === undefined || frame.url === ''
      ? (endpointOf(exchange.url)?.key ?? exchange.url)
      : `${frame.function} ${frame.url}:${frame.line}:${frame.column}`;
  return `${trouble.id} ${verdict.provider.id} ${site}`;
}
