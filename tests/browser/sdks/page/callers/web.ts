import { keyOf, type Caller, type Given } from '../caller.ts';

/** The bodies that pages send without an SDK, by the form of the API; `more` of the options names one. */
const bodies: Readonly<Record<string, (prompt: string) => unknown>> = {
  chat: (content) => ({ model: 'gpt-5-mini', stream: true, messages: [{ role: 'user', content }] }),
  prompt: (prompt) => ({ prompt }),
  message: (message) => ({ message }),
  graphql: (content) => ({
    query: 'mutation Ask($m: [Message!]!) { ask(messages: $m) { text } }',
    variables: { m: [{ role: 'user', content }] },
  }),
  firebase: (content) => ({ data: { messages: [{ role: 'user', content }] } }),
  dify: (query) => ({ inputs: {}, query, response_mode: 'streaming', conversation_id: '', user: 'abc-123' }),
  flowise: (question) => ({ question, overrideConfig: { sessionId: 's1' } }),
  n8n: (chatInput) => ({ action: 'sendMessage', sessionId: 's1', chatInput }),
};

function bodyOf({ prompt, options }: Given): string {
  const { form = 'chat', ...more } = options.more ?? {};
  const made = bodies[String(form)]?.(prompt);
  return JSON.stringify({ ...(made as object), ...more });
}

const addressOf = ({ id, options }: Given): string => {
  const url = new URL(options.baseUrl ?? 'https://api.openai.com/v1/chat/completions', location.href);
  if (options.inUrl === true) url.searchParams.set('case', id);
  return url.href;
};

const headersOf = ({ options }: Given): Record<string, string> => ({
  'content-type': 'application/json',
  ...(options.key === '' ? {} : { authorization: `Bearer ${options.key ?? keyOf('sk-proj-', 48)}` }),
  ...options.headers,
});

function send(call: Given, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> {
  const { signal } = call.controller;
  return fetch(addressOf(call), { method: 'POST', headers: headersOf(call), body: bodyOf(call), signal, ...init });
}

const FINISH = /"finish_reason": ?"/u;

/** A reader of events as people write it by hand: it throws at an error, and hangs up when it has what it wants. */
const read: Caller = async (call) => {
  const { options, controller } = call;
  const response = await send(call);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader?.read(); piece !== undefined && !piece.done; piece = await reader?.read()) {
    const text = piece.value;
    if (/"error"/u.test(text)) {
      controller.abort();
      throw new Error(`stream: ${text.slice(0, 80)}`);
    }
    const stops =
      options.stop === 'at the first piece' ||
      (options.stop === 'at the finish' && FINISH.test(text)) ||
      (options.stop === 'at the end' && text.includes('[DONE]'));
    if (stops) controller.abort();
  }
};

/** Reads nothing of the answer but its status. */
const statusOnly: Caller = async (call) => {
  const response = await send(call);
  await response.body?.cancel();
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
};

const whole: Caller = async (call) => {
  const response = await send(call);
  const text = await response.text();
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${text.slice(0, 80)}`);
};

/** A loop as people write it by hand: it tries again at once, as often as `retries` says. */
const loop: Caller = async (call) => {
  for (let left = call.options.retries ?? 0; ; left -= 1) {
    const response = await send(call);
    await response.text();
    if (response.ok) return;
    if (left === 0) throw new Error(`HTTP ${response.status}`);
  }
};

/** The body is sent as a stream, which DevTools does not keep. Browsers do so over HTTP/2 only, and Firefox never. */
const streamedBody: Caller = async (call) => {
  const body = new Blob([bodyOf(call)]).stream();
  const response = await send(call, { body, duplex: 'half' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
};

const events: Caller = (call) =>
  new Promise((_, reject) => {
    const source = new EventSource(addressOf(call));
    source.onerror = () => {
      source.close();
      reject(new Error('the event source failed'));
    };
  });

export const web = { read, statusOnly, whole, loop, streamedBody, events } satisfies Record<string, Caller>;
