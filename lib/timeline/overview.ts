import { categories } from '../classifier/index.ts';
import type { CategoryId, CauseId, ColourGroup, Failure } from '../classifier/index.ts';
import type { Row } from './row.ts';
import type { Scale } from './scale.ts';

/** What a bar of the overview is made of, from its foot: calls that went well or are under way, then problems. */
export const LAYERS = ['fine', 'browser', 'provider', 'content', 'request', 'limit', 'money', 'access'] as const;

export type Layer = (typeof LAYERS)[number];

/** Requests over time. */
export interface Overview {
  readonly scale: Scale;
  /** Oldest first, all of the same length. */
  readonly buckets: readonly Bucket[];
  /** Requests in the fullest bucket; at least 1. */
  readonly most: number;
}

/** Requests that started in one stretch of time, by layer. */
export type Bucket = Readonly<Partial<Record<Layer, number>>>;

/** Shortest time that an overview spans, in ms. */
const SHORTEST = 20;
/** The part of the time that is left free at each end, so that a first and a last call do not stick to the edges. */
const MARGIN = 0.01;

/** Counts the attempts of rows in `count` stretches, at least 1, of the time that a scale spans. */
export function overviewOf(rows: readonly Row[], scale: Scale, count: number): Overview {
  const { from, to } = withMargin(scale);
  const buckets = Array.from({ length: count }, (): Partial<Record<Layer, number>> => ({}));
  const sums = new Uint32Array(count);
  let most = 1;
  for (const { attempts } of rows) {
    for (const { exchange, problem } of attempts) {
      const at = Math.min(Math.max(Math.floor(((exchange.startedAt - from) / (to - from)) * count), 0), count - 1);
      const bucket = buckets[at];
      if (bucket === undefined) continue;
      const layer: Layer = problem === null ? 'fine' : groupOf(problem.category);
      bucket[layer] = (bucket[layer] ?? 0) + 1;
      const sum = (sums[at] ?? 0) + 1;
      sums[at] = sum;
      if (sum > most) most = sum;
    }
  }
  return { scale: { from, to }, buckets, most };
}

/** What a stretch of an overview holds. */
export interface BucketContent {
  /** When it begins, in ms since the epoch. */
  readonly from: number;
  readonly attempts: number;
  /** How many attempts failed for causes of each category, the most frequent first; with one of those causes. */
  readonly problems: readonly { readonly category: CategoryId; readonly cause: CauseId; readonly count: number }[];
}

/** What the stretch at an index holds; takes as long as the rows are many. */
export function bucketContent(rows: readonly Row[], overview: Overview, index: number): BucketContent {
  const { from, to } = bucketSpan(overview, index);
  const problems = new Map<CategoryId, { category: CategoryId; cause: CauseId; count: number }>();
  let count = 0;
  for (const { attempts } of rows) {
    for (const { exchange, problem } of attempts) {
      if (exchange.startedAt < from || exchange.startedAt >= to) continue;
      count += 1;
      if (problem === null) continue;
      const known = problems.get(problem.category);
      if (known === undefined) problems.set(problem.category, { ...pick(problem), count: 1 });
      else known.count += 1;
    }
  }
  return { from, attempts: count, problems: [...problems.values()].sort((one, other) => other.count - one.count) };
}

/** The first row with an attempt in a stretch, one that failed before all others; `null` without any. */
export function rowInBucket(rows: readonly Row[], overview: Overview, index: number): Row | null {
  const { from, to } = bucketSpan(overview, index);
  const within = rows.filter(({ attempts }) =>
    attempts.some(({ exchange }) => exchange.startedAt >= from && exchange.startedAt < to),
  );
  return within.find(({ problem }) => problem !== null) ?? within[0] ?? null;
}

/** A range of time made shorter or longer around a time that stays in its place; `null`: all of the overview. */
export function zoomed(range: Scale, at: number, factor: number, whole: Scale): Scale | null {
  const length = Math.max((range.to - range.from) * factor, SHORTEST);
  if (!(length < whole.to - whole.from)) return null;
  const share = Math.min(Math.max((at - range.from) / (range.to - range.from || 1), 0), 1);
  const from = Math.min(Math.max(at - share * length, whole.from), whole.to - length);
  return { from, to: from + length };
}

function bucketSpan({ scale, buckets }: Overview, index: number): Scale {
  const length = (scale.to - scale.from) / buckets.length;
  return { from: scale.from + index * length, to: scale.from + (index + 1) * length };
}

function pick({ category, cause }: Failure): { readonly category: CategoryId; readonly cause: CauseId } {
  return { category, cause };
}

function withMargin({ from, to }: Scale): Scale {
  const free = Math.max((to - from) * MARGIN, (SHORTEST - (to - from)) / 2);
  return { from: from - free, to: to + free };
}

function groupOf(category: keyof typeof categories): ColourGroup {
  return categories[category].group;
}
