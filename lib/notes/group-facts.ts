import { duration } from '../classifier/index.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { callerText } from './caller-text.ts';
import type { Problem } from './problem.ts';
import type { Fact } from './section.ts';
import { utcTime } from './units.ts';

/** Call sites that are written out. */
const MAX_CALLERS = 20;

/** What the note of a group tells first: how many calls and attempts, from when to when, and which code sent them how often. */
export function groupFacts(problems: readonly Problem[], attempts: number, texts: InterfaceTexts): readonly Fact[] {
  const { notes } = texts;
  const callers = new Map<string, number>();
  let [first, last] = [Infinity, -Infinity];
  for (const { exchange } of problems) {
    const caller = callerText(exchange.stack);
    if (caller !== null) callers.set(caller, (callers.get(caller) ?? 0) + 1);
    first = Math.min(first, exchange.startedAt);
    last = Math.max(last, exchange.startedAt);
  }
  const byCount = [...callers].sort(([, one], [, other]) => other - one);
  const rest = byCount.length - MAX_CALLERS;
  return [
    { name: notes.calls, text: notes.callsAndAttempts(problems.length, attempts) },
    {
      name: notes.when,
      text: first === last ? utcTime(first) : notes.span(utcTime(first), utcTime(last), duration(last - first)),
    },
    ...byCount.slice(0, MAX_CALLERS).map(([caller, count]) => ({
      name: notes.sentBy,
      codes: [caller],
      ...(byCount.length === 1 ? {} : { count }),
    })),
    ...(rest > 0 ? [{ name: notes.sentBy, text: notes.moreCallSites(rest) }] : []),
  ];
}
