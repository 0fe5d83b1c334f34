import { useRef } from 'preact/hooks';
import { answerOf, createExchangeAnswer, type Answer, type ExchangeAnswer } from '../../lib/answer/index.ts';
import type { Exchange } from '../../lib/exchange.ts';

const whole = new WeakMap<Exchange, Answer>();

/** The answer of a call that has ended; each is assembled once for as long as the call is kept. */
export function wholeAnswer(exchange: Exchange): Answer {
  let answer = whole.get(exchange);
  if (answer === undefined) whole.set(exchange, (answer = answerOf(exchange)));
  return answer;
}

/** The answer of the shown call; of one under way only what came since the last time is read. `null` without a call. */
export function useAnswer(exchange: Exchange | null): Answer | null {
  const live = useRef<{ readonly id: string; readonly answer: ExchangeAnswer } | null>(null);
  if (exchange === null) return null;
  const { responseBody: body, id } = exchange;
  if (body.kind !== 'unavailable' || body.reason !== 'pending') return wholeAnswer(exchange);
  if (live.current?.id !== id) live.current = { id, answer: createExchangeAnswer() };
  return live.current.answer.update(exchange);
}
