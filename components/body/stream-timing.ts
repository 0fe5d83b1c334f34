import type { StreamCourse, StreamEvent } from '../../lib/exchange.ts';

/** How the events of a stream were spread over time; all in ms. */
export interface StreamTiming {
  /** From the start of the request until each event; `null` where that is not known. */
  readonly offsets: readonly (number | null)[];
  /** From the event before, or for the first from the start, until each event; `null` where that is not known. */
  readonly gaps: readonly (number | null)[];
  /** Whether the browser told any of it. */
  readonly timed: boolean;
  /** The longest time without an event, from the first on; `null` where nothing tells. */
  readonly silence: Silence | null;
  /** Events that came and were not kept. */
  readonly leftOut: number;
}

export interface Silence {
  readonly ms: number;
  /** The number of the event that ended it, from 1; `end`: it lasted until the stream ended; `null`: unknown. */
  readonly before: number | 'end' | null;
}

/** Reads the times of a stream's events. `course` holds what the events that were kept cannot tell. */
export function streamTiming(
  events: readonly StreamEvent[],
  startedAt: number,
  course: StreamCourse | null,
): StreamTiming {
  const offsets = events.map(({ time }) => (time === null ? null : Math.max(time - startedAt, 0)));
  const gaps = offsets.map((offset, at) => {
    const before = at === 0 ? 0 : (offsets[at - 1] ?? null);
    return offset === null || before === null ? null : Math.max(offset - before, 0);
  });
  return {
    offsets,
    gaps,
    timed: offsets.some((offset) => offset !== null),
    silence: silenceOf(gaps, course),
    leftOut: Math.max((course?.count ?? 0) - events.length, 0),
  };
}

function silenceOf(gaps: readonly (number | null)[], course: StreamCourse | null): Silence | null {
  let longest: Silence | null = null;
  for (const [at, ms] of gaps.entries()) {
    // Before the first event a model thinks: that is no silence of the stream.
    if (at > 0 && ms !== null && ms > (longest?.ms ?? 0)) longest = { ms, before: at + 1 };
  }
  if (course === null || course.longestSilence < 0) return longest;
  if (course.lastSilence >= Math.max(longest?.ms ?? 0, course.longestSilence)) {
    return course.lastSilence > 0 ? { ms: course.lastSilence, before: 'end' } : longest;
  }
  // Events that were left out may have stood beside it.
  return course.longestSilence > (longest?.ms ?? 0) + 1 ? { ms: course.longestSilence, before: null } : longest;
}
