import { MAX_TOLD_CHARS, TOLD_CALLS, type ToldLater } from '../told-calls.ts';
import type { ServedCall, ServedRequest } from './served-request.ts';
import { toldText, type TellingFacts } from './told-call.ts';

/** Says in the header of a stream that a comment may follow. */
export const TOLD_LATER = JSON.stringify({ v: 1, follows: 'comment' } satisfies ToldLater);

/**
 * The failed calls of a request that were not told yet, as texts that have room together; the last ones where not all have. Those
 * that failed alike are one. They count as told from now on.
 */
export function tell({ calls }: ServedRequest, madeFor: string | null, room = MAX_TOLD_CHARS): readonly string[] {
  const untold = (calls ?? []).filter(({ told, failed }) => !told && failed !== null);
  const groups = new Map<string, ServedCall[]>();
  for (const call of untold) {
    call.told = true;
    const { exchange, failure } = call.failed ?? {};
    const likeness = JSON.stringify([
      exchange?.method,
      exchange?.url,
      exchange?.status,
      failure?.cause,
      failure?.model,
    ]);
    groups.set(likeness, [...(groups.get(likeness) ?? []), call]);
  }
  const told: string[] = [];
  let left = room;
  for (const group of [...groups.values()].toReversed()) {
    const last = group.at(-1);
    if (last === undefined || last.failed === null) continue;
    const facts: TellingFacts = { count: group.length, recovered: wasRecovered(last, calls ?? []), madeFor };
    const text = toldText(last.failed, facts, left);
    if (text === null) break;
    told.unshift(text);
    left -= text.length + 1;
  }
  return told;
}

/** Whether the same host answered a later call of the request. */
function wasRecovered(call: ServedCall, calls: readonly ServedCall[]): boolean {
  return calls
    .slice(calls.indexOf(call) + 1)
    .some(({ host, failed, open }) => host === call.host && failed === null && open.status >= 200 && open.status < 300);
}

/** The line of an event stream: no reader takes a comment for an event. */
export function commentOf(told: readonly string[]): string {
  return `: ${TOLD_CALLS} ${told.join(',')}\n`;
}
