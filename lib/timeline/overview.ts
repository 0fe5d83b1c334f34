import { categories } from '../classifier/index.ts';
import type { ColourGroup } from '../classifier/index.ts';
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

function withMargin({ from, to }: Scale): Scale {
  const free = Math.max((to - from) * MARGIN, (SHORTEST - (to - from)) / 2);
  return { from: from - free, to: to + free };
}

function groupOf(category: keyof typeof categories): ColourGroup {
  return categories[category].group;
}
