import type { Exchange } from '../exchange.ts';
import type { Failure } from '../classifier/index.ts';
import type { Call } from './call.ts';

/** Calls as they are shown, by the attempt that told their cause: the same object for the same two. */
const shown = new WeakMap<Call, WeakMap<Call, Call>>();

/**
 * The attempts of a call, where those whose response the page threw away unread have the cause that another of the same
 * status tells. SDKs cancel the body of a response that they will retry, and browsers then keep no text of it.
 */
export function withToldCauses(attempts: readonly [Call, ...Call[]]): readonly [Call, ...Call[]] {
  if (attempts.length === 1 || !attempts.some(isUnread)) return attempts;
  const [first, ...others] = attempts.map((attempt) => {
    const number = isUnread(attempt) ? tellerOf(attempt, attempts) : -1;
    const teller = attempts[number];
    return teller === undefined ? attempt : toldBy(attempt, teller, number + 1);
  });
  return first === undefined ? attempts : [first, ...others];
}

function isUnread({ exchange, problem }: Call): boolean {
  return problem?.certainty === 'guess' && exchange.status >= 400 && isBodyLost(exchange);
}

/** Chromium tells that a body was thrown away; Firefox now and then hands over none where there was one. */
function isBodyLost({ responseBody, responseHeaders }: Exchange): boolean {
  if (responseBody.kind === 'unavailable')
    return responseBody.reason === 'aborted' || responseBody.reason === 'not-kept-by-browser';
  return (
    responseBody.kind === 'empty' &&
    responseHeaders.some(({ name, value }) => name === 'content-length' && Number(value) > 0)
  );
}

/** Which attempt tells the cause of one: the nearest of its status that was read; -1 where they do not agree, or none was. */
function tellerOf({ exchange: { status } }: Call, attempts: readonly Call[]): number {
  const tells = ({ exchange, problem }: Call): boolean =>
    exchange.status === status && exchange.responseBody.kind === 'text' && problem !== null;
  const at = attempts.findIndex(tells);
  const cause = attempts[at]?.problem?.cause;
  return attempts.every((other) => !tells(other) || other.problem?.cause === cause) ? at : -1;
}

function toldBy(attempt: Call, teller: Call, number: number): Call {
  const own = attempt.problem;
  const told = teller.problem;
  if (own === null || told === null) return attempt;
  const known = shown.get(attempt) ?? new WeakMap<Call, Call>();
  shown.set(attempt, known);
  let call = known.get(teller);
  if (call === undefined) {
    const problem: Failure = {
      ...told,
      message: null,
      requestId: own.requestId,
      retry: told.retry.advised ? own.retry : told.retry,
      certainty: 'likely',
      findings: [{ id: 'told-by-attempt', values: { attempt: String(number) } }, ...told.findings],
    };
    known.set(teller, (call = { ...attempt, verdict: problem, problem }));
  }
  return call;
}
