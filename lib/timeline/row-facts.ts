import { totalTokens, tokenSums } from '../answer/index.ts';
import { callerOf, type Frame } from '../call-site/index.ts';
import type { Timings } from '../exchange.ts';
import type { Row } from './row.ts';
import { phasesOf } from './scale.ts';

/** Tokens of a row's attempts, as far as their answers tell; `null` where none does. */
export interface RowTokens {
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
}

/** From the first start to the last end of a row, in ms. */
export function durationOf({ startedAt, endedAt }: Row): number {
  return endedAt - startedAt;
}

/** Until the first byte of a row's response, in ms from the start of that attempt; `null` where it was not measured. */
export function firstByteOf({
  exchange: { timings },
}: {
  readonly exchange: { readonly timings: Timings };
}): number | null {
  if (timings.wait < 0) return null;
  return phasesOf(timings).blocked + timings.wait;
}

/** What the tokens of all attempts of a row add up to. */
export function tokensOf({ attempts }: Row): RowTokens {
  let sums: RowTokens = { input: null, output: null, total: null };
  for (const { answer } of attempts) {
    if (answer === null || answer.usage === null) continue;
    const { input, output } = tokenSums(answer.usage);
    sums = {
      input: plus(sums.input, input),
      output: plus(sums.output, output),
      total: plus(sums.total, totalTokens(answer.usage)),
    };
  }
  return sums;
}

/** Until the first piece of a row's answer, in ms, and its output tokens a second: of the last attempt that was answered. */
export function answerTimesOf({ attempts }: Row): {
  readonly firstContent: number | null;
  readonly rate: number | null;
} {
  const times = attempts.findLast(({ answer }) => answer !== null)?.answer?.times;
  return { firstContent: times?.firstContent ?? null, rate: times?.tokensPerSecond ?? null };
}

/** The code of the page that made a row's call: the first frame of the app's own; `null` where the browser tells none. */
export function callSiteFrameOf({ exchange, attempts }: Row): Frame | null {
  const stack = exchange.stack ?? attempts.find((attempt) => attempt.exchange.stack !== null)?.exchange.stack ?? null;
  return (stack === null ? undefined : callerOf(stack)) ?? null;
}

const MAX_KEPT = 500;
const MAX_KEPT_CHARS = 500;
const paths = new Map<string, string>();

/** The path of a URL, without what follows "?" or "#"; the text itself where it is no URL. The last ones are kept. */
export function pathOf(url: string): string {
  let path = paths.get(url);
  if (path === undefined) {
    path = /^[a-z][\w+.-]{0,30}:\/\/[^/?#]{0,1000}(?<path>[^?#]{0,4000})/iu.exec(url)?.groups?.['path'] ?? url;
    if (path === '') path = '/';
    if (paths.size >= MAX_KEPT) paths.clear();
    if (url.length <= MAX_KEPT_CHARS) paths.set(url, path);
  }
  return path;
}

function plus(sum: number | null, more: number | null): number | null {
  return more === null ? sum : (sum ?? 0) + more;
}
