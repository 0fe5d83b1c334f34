import { summariseAnswer } from '../lib/answer/index.ts';
import { classify } from '../lib/classifier/index.ts';
import type { Exchange } from '../lib/exchange.ts';
import { callOf } from '../lib/timeline/call.ts';
import { rowOf } from '../lib/timeline/row.ts';
import type { Call } from '../lib/timeline/call.ts';
import type { Row } from '../lib/timeline/row.ts';
import { exchangeWith, textBody } from './exchange.ts';

/** The call of an exchange, as the classifier judges it. */
export function callWith(changes: Partial<Exchange> = {}): Call {
  const exchange = exchangeWith(changes);
  const verdict = classify(exchange);
  const provider = verdict.kind === 'not-llm' ? null : verdict.provider.id;
  const call = callOf({ exchange, verdict, answer: summariseAnswer(exchange, provider) });
  if (call === null) throw new Error('That is no call to an LLM API');
  return call;
}

/** A row of calls, oldest first. */
export function rowWith(first: Partial<Exchange> = {}, ...others: readonly Partial<Exchange>[]): Row {
  return rowOf([callWith(first), ...others.map(callWith)]);
}

/** A call to Moonshot that was refused for a limit; the message asks for a wait of one second. */
export const limited: Partial<Exchange> = {
  url: 'https://api.moonshot.ai/v1/chat/completions',
  status: 429,
  requestBody: textBody('{"model":"kimi-k2"}'),
  responseBody: textBody(
    '{"error":{"type":"rate_limit_reached_error","message":"request reached max concurrency: 3, please try again after 1 seconds"}}',
  ),
};

/** A call to OpenAI with a wrong key: no retry cures it. */
export const denied: Partial<Exchange> = {
  status: 401,
  requestBody: textBody('{"model":"gpt-5"}'),
  responseBody: textBody('{"error":{"code":"invalid_api_key","message":"Incorrect API key provided"}}'),
};

/** A call to Anthropic that found it overloaded: nothing tells how long to wait. */
export const overloaded: Partial<Exchange> = {
  url: 'https://api.anthropic.com/v1/messages',
  status: 529,
  requestBody: textBody('{"model":"claude-opus-4-1"}'),
  responseBody: textBody('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'),
};
