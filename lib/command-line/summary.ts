import {
  explain,
  type CategoryId,
  type CauseId,
  type Failure,
  type Language,
  type Verdict,
} from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';

/** Where a record stands. */
export interface Place {
  readonly file: string;
  /** From 1; `null` where the file is no list of lines. */
  readonly line: number | null;
}

/** Failures of one provider and cause; plain data, so that it passes between threads. */
export interface Group {
  readonly provider: string;
  readonly innerProvider: string | null;
  readonly category: CategoryId;
  readonly cause: CauseId;
  readonly kind: Failure['kind'];
  readonly count: number;
  /** The different ones, the first of them. */
  readonly statuses: readonly number[];
  readonly models: readonly string[];
  /** What is said of the first of them; `null` where it was said before. */
  readonly example: Example | null;
}

/** One failure in words. */
export interface Example {
  readonly causeName: string;
  readonly title: string;
  readonly why: readonly string[];
  readonly fixes: readonly string[];
  readonly retry: string;
  readonly message: string | null;
  readonly request: string;
  readonly place: Place;
}

/** What was found in some records. */
export interface Summary {
  readonly records: number;
  readonly failed: number;
  readonly ok: number;
  readonly notLlm: number;
  readonly groups: readonly Group[];
}

const MOST_LISTED = 8;

/** Groups that are kept apart by who failed behind a gateway: a response may name anybody. */
export const MOST_GROUPS = 1000;

const MAX_REQUEST_CHARS = 500;
const MAX_NAME_CHARS = 200;

/**
 * Gathers failures in the order in which they are added: bounded, however many records come. `isNew`: asked once a group, whether
 * an example of it is wanted.
 */
export function createSummary(isNew: (key: string) => boolean = () => true) {
  const groups = new Map<string, Group>();
  const counts = { records: 0, failed: 0, ok: 0, notLlm: 0 };

  function put(next: Group): void {
    const group = groups.size < MOST_GROUPS || groups.has(keyOf(next)) ? next : { ...next, innerProvider: null };
    const key = keyOf(group);
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, group);
      return;
    }
    const statuses = joined(known.statuses, next.statuses);
    groups.set(key, { ...known, count: known.count + next.count, statuses, models: joined(known.models, next.models) });
  }

  return {
    add(exchange: Exchange, verdict: Verdict, place: Place, language: Language): void {
      counts.records += 1;
      if (verdict.kind === 'not-llm') counts.notLlm += 1;
      else if (verdict.kind === 'ok') counts.ok += 1;
      else {
        counts.failed += 1;
        const group = groupOf(verdict);
        const key = keyOf(group);
        const isWanted = !groups.has(key) && isNew(key);
        put(isWanted ? { ...group, example: exampleOf(exchange, verdict, place, language) } : group);
      }
    },
    merge(other: Summary): void {
      counts.records += other.records;
      counts.failed += other.failed;
      counts.ok += other.ok;
      counts.notLlm += other.notLlm;
      for (const group of other.groups) put(group);
    },
    /** The most frequent first; of equal ones that which came first. */
    summary: (): Summary => ({ ...counts, groups: [...groups.values()].toSorted((a, b) => b.count - a.count) }),
  };
}

function keyOf({ provider, innerProvider, cause }: Group): string {
  return `${provider}\n${innerProvider ?? ''}\n${cause}`;
}

function groupOf({ provider, innerProvider, category, cause, kind, status, model }: Failure): Group {
  return {
    provider: provider.name,
    innerProvider: innerProvider?.name.slice(0, MAX_NAME_CHARS) ?? null,
    category,
    cause,
    kind,
    count: 1,
    statuses: status === 0 ? [] : [status],
    models: model === null ? [] : [model.slice(0, MAX_NAME_CHARS)],
    example: null,
  };
}

function exampleOf(exchange: Exchange, verdict: Failure, place: Place, language: Language): Example {
  const { causeName, title, why, fixes, retry } = explain(verdict, language);
  return {
    causeName,
    title,
    why,
    fixes: fixes.map(({ text, link }) => (link === undefined ? text : `${text} ${link.url}`)),
    retry,
    message: verdict.message,
    request: `${exchange.method} ${exchange.url}`.slice(0, MAX_REQUEST_CHARS),
    place,
  };
}

function joined<Item>(known: readonly Item[], next: readonly Item[]): readonly Item[] {
  if (known.length >= MOST_LISTED || next.every((item) => known.includes(item))) return known;
  return [...new Set([...known, ...next])].slice(0, MOST_LISTED);
}
