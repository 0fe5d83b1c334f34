import type { Exchange, StreamEvent } from '../../exchange.ts';
import type { Answer } from '../answer.ts';
import { contentEvents } from './content-events.ts';

/** How long an answer took, in ms from the start of the request; `null` where it was not measured. */
export interface AnswerTimes {
  /** Until the first byte of the response. */
  readonly firstByte: number | null;
  /** Until the first event of a stream, which may hold nothing yet. */
  readonly firstEvent: number | null;
  /** Until the first piece of reasoning. */
  readonly firstReasoning: number | null;
  /** Until the first piece that is no reasoning: text, a tool call, a medium. */
  readonly firstContent: number | null;
  /** Until the last piece. */
  readonly lastContent: number | null;
  /** Output tokens a second while they came; `null` where tokens or times are not known, or too few. */
  readonly tokensPerSecond: number | null;
  /** Who measured that. */
  readonly rateFrom: 'provider' | 'events' | null;
}

/** In fewer events, or less time, a rate is chance. */
const MIN_EVENTS = 5;
const MIN_MS = 100;

/** The times of an answer; `events`: those that its indexes count. */
export function readTimes(exchange: Exchange, answer: Answer, events: readonly StreamEvent[]): AnswerTimes {
  const { timings, startedAt } = exchange;
  const since = (index: number | null): number | null => {
    const time = index === null || answer.form === 'body' ? null : (events[index]?.time ?? null);
    return time === null ? null : Math.max(0, time - startedAt);
  };
  const { content, reasoning, last } = contentEvents(answer);
  const phases = [timings.blocked, timings.dns, timings.connect, timings.send];
  const firstEvent = timings.firstEvent >= 0 ? timings.firstEvent : since(events.length > 0 ? 0 : null);
  const times = {
    firstByte:
      timings.wait < 0 ? null : phases.reduce((sum, phase) => sum + Math.max(0, phase), 0) + Math.max(0, timings.wait),
    firstEvent,
    firstReasoning: since(reasoning),
    firstContent: since(content),
    lastContent: since(last),
  };
  return { ...times, ...rateOf(answer, times, contentCount(content, reasoning, last)) };
}

const contentCount = (content: number | null, reasoning: number | null, last: number | null): number =>
  last === null ? 0 : last - Math.min(content ?? last, reasoning ?? last) + 1;

function rateOf(
  { usage, turns }: Answer,
  times: Pick<AnswerTimes, 'firstContent' | 'firstReasoning' | 'lastContent'>,
  count: number,
): Pick<AnswerTimes, 'tokensPerSecond' | 'rateFrom'> {
  const none = { tokensPerSecond: null, rateFrom: null };
  if (usage === null || usage.output === null || usage.output === 0) return none;
  if (usage.generationMs !== null && usage.generationMs > 0)
    return { tokensPerSecond: (usage.output / usage.generationMs) * 1000, rateFrom: 'provider' };
  const { firstContent, firstReasoning, lastContent } = times;
  const first = Math.min(firstContent ?? Infinity, firstReasoning ?? Infinity);
  // Between the turns of an agent its tools run.
  if (lastContent === null || !Number.isFinite(first) || turns.length > 1 || count < MIN_EVENTS) return none;
  const ms = lastContent - first;
  if (ms < MIN_MS) return none;
  // Reasoning that was not shown was over before the first event.
  const { output, reasoning, outputHoldsReasoning: holds } = usage;
  const shown = firstReasoning !== null;
  const thought = reasoning ?? 0;
  const tokens = output + (shown && !holds ? thought : 0) - (!shown && holds ? thought : 0);
  return tokens <= 0 ? none : { tokensPerSecond: (tokens / ms) * 1000, rateFrom: 'events' };
}
