import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a prompt says in all of these tests: it must never be told. */
export const PROMPT = 'A question that nobody else should read, about 7 foxes';

/** A key as OpenAI's look, made up. */
export const KEY = ['sk', 'a1B2'.repeat(12)].join('-');

/** APIs of models on this machine, where the name of the model says how a call fails. */
export interface Models {
  readonly origin: string;
  close(): void;
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

const event = (data: unknown, name = ''): string =>
  `${name === '' ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

const chunk = (content: string, finish: string | null = null) =>
  event({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'gpt-5',
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  });

const replies: Readonly<Record<string, (response: ServerResponse, asked: string, attempt: number) => void>> = {
  'no-quota': (response) =>
    json(response, 429, {
      error: {
        message: 'You exceeded your current quota, please check your plan and billing details.',
        type: 'insufficient_quota',
        param: null,
        code: 'insufficient_quota',
      },
    }),
  'no-key': (response) =>
    json(response, 401, { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } }),
  // Validators repeat what they were asked.
  repeating: (response, asked) =>
    json(response, 400, {
      error: {
        message: `Invalid value: '${asked}'. Supported values are: 'low', 'high'.`,
        type: 'invalid_request_error',
        param: 'reasoning_effort',
        code: 'invalid_value',
      },
      detail: [{ loc: ['body', 'messages', 0], msg: 'value is not valid', input: { role: 'user', content: asked } }],
    }),
  'second-attempt': (response, _asked, attempt) => {
    if (attempt === 1)
      return json(
        response,
        429,
        { error: { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' } },
        { 'retry-after-ms': '5' },
      );
    json(response, 200, {
      id: 'c',
      choices: [{ index: 0, message: { role: 'assistant', content: 'hi' }, finish_reason: 'stop' }],
    });
  },
  good: (response) =>
    json(response, 200, {
      id: 'c',
      choices: [{ index: 0, message: { role: 'assistant', content: 'hi' }, finish_reason: 'stop' }],
    }),
  'cut-stream': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk('Hello'));
    setTimeout(() => response.destroy(), 20);
  },
  // As Anthropic tells it in the middle of an answer.
  'overloaded-stream': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(
      event(
        {
          type: 'message_start',
          message: {
            id: 'm1',
            type: 'message',
            role: 'assistant',
            model: 'claude',
            content: [],
            usage: { input_tokens: 9, output_tokens: 1 },
          },
        },
        'message_start',
      ),
    );
    response.end(event({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'error'));
  },
  silent: () => undefined,
};

export async function startModels(): Promise<Models> {
  const attempts = new Map<string, number>();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      const { model } = JSON.parse(text) as { readonly model: string };
      const attempt = (attempts.get(model) ?? 0) + 1;
      attempts.set(model, attempt);
      const reply = replies[model];
      if (reply === undefined) json(response, 404, { error: { message: `No reply for ${model}` } });
      else reply(response, PROMPT, attempt);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
