import type { Answer } from './scenario.ts';

type Headers = Readonly<Record<string, string>>;

/** An answer with a JSON body; `headers` beside content-type. */
export const json = (status: number, body: unknown, headers: Headers = {}): Answer =>
  text(status, JSON.stringify(body), 'application/json', headers);

export const text = (
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
  headers: Headers = {},
): Answer => ({
  kind: 'response',
  status,
  headers: { 'content-type': type, ...headers },
  body,
});

/** The answer of a chat completion that went well, or that ended for `finishReason`. */
export const completion = (model: string, content: string, finishReason = 'stop'): Answer =>
  json(200, {
    id: 'chatcmpl-shop1',
    object: 'chat.completion',
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finishReason }],
    usage: { prompt_tokens: 21, completion_tokens: 9, total_tokens: 30 },
  });

/** One piece of a chat completion's stream. */
export const delta = (model: string, content: string): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-shop2', model, choices: [{ index: 0, delta: { content } }] })}\n\n`;

export const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
