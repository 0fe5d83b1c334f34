import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import type { Exchange } from '../../exchange.ts';
import { answerOf, answerTrouble, missedCache, sentTwice } from '../index.ts';

const sse = (...events: readonly object[]): string => events.map((one) => `data: ${JSON.stringify(one)}\n\n`).join('');
const call = (request: object, answer: object | string, changes: Partial<Exchange> = {}): Exchange =>
  exchangeWith({
    requestBody: textBody(JSON.stringify(request)),
    responseBody: textBody(typeof answer === 'string' ? answer : JSON.stringify(answer)),
    mimeType: typeof answer === 'string' ? 'text/event-stream' : 'application/json',
    ...changes,
  });
const troubleOf = (exchange: Exchange) => answerTrouble(exchange, answerOf(exchange));
const said = (message: object, finish = 'stop', usage: object = {}) => ({
  choices: [{ index: 0, message, finish_reason: finish }],
  usage: { prompt_tokens: 10, completion_tokens: 20, ...usage },
});
const calling = (args: string, name = 'weather') =>
  said({ tool_calls: [{ id: 'c', type: 'function', function: { name, arguments: args } }] }, 'tool_calls');
const offering = (...names: readonly string[]) => ({
  model: 'm',
  messages: [{ role: 'user', content: 'Hi' }],
  tools: names.map((name) => ({
    type: 'function',
    function: {
      name,
      parameters: {
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
        additionalProperties: false,
      },
    },
  })),
});

describe('trouble of an answer', () => {
  it.each<[what: string, exchange: Exchange, trouble: readonly object[]]>([
    [
      'arguments that are no JSON',
      call(offering('weather'), calling('{city: "Oslo"}')),
      [
        {
          id: 'broken-arguments',
          tool: 'weather',
          offset: 1,
          event: 0,
          endsEarly: false,
          finish: 'tool_calls',
          at: { turn: 0, choice: 0, part: 0 },
        },
      ],
    ],
    [
      'arguments cut by the limit',
      call(
        offering('weather'),
        said({ tool_calls: [{ id: 'c', function: { name: 'weather', arguments: '{"city":"Os' } }] }, 'length'),
      ),
      [{ id: 'broken-arguments', endsEarly: true, finish: 'length' }],
    ],
    [
      'near miss: a stream that broke off in arguments',
      call(
        offering('weather'),
        sse({
          choices: [
            {
              index: 0,
              delta: { tool_calls: [{ index: 0, id: 'c', function: { name: 'weather', arguments: '{"city":"Os' } }] },
            },
          ],
        }),
      ),
      [],
    ],
    [
      'near miss: text that a custom tool takes',
      call(
        { messages: [] },
        said({ tool_calls: [{ id: 'c', custom: { name: 'patch', input: '*** Begin' } }] }, 'tool_calls'),
      ),
      [],
    ],
    [
      'arguments that break the schema',
      call(offering('weather'), calling('{"town":"Oslo"}')),
      [
        {
          id: 'arguments-break-schema',
          tool: 'weather',
          breaches: [
            { id: 'missing', steps: ['city'] },
            { id: 'unexpected', steps: ['town'] },
          ],
        },
      ],
    ],
    ['near miss: arguments that fit', call(offering('weather'), calling('{"city":"Oslo"}')), []],
    [
      'near miss: a tool without parameters, called without arguments',
      call({ messages: [], tools: [{ type: 'function', function: { name: 'now' } }] }, calling('', 'now')),
      [],
    ],
    [
      'a tool that nobody offered',
      call(offering('weather', 'time'), calling('{}', 'wether')),
      [{ id: 'unknown-tool', tool: 'wether', offered: ['weather', 'time'] }],
    ],
    ['near miss: the request names no tools, the server does', call({ messages: [] }, calling('{}', 'wether')), []],
    [
      'near miss: a server of tools is among those offered',
      call(
        { ...offering('weather'), tools: [...offering('weather').tools, { type: 'mcp', server_label: 'docs' }] },
        calling('{}', 'search_docs'),
      ),
      [],
    ],
    [
      'near miss: the request was cut',
      call({}, calling('{}', 'wether'), {
        requestBody: {
          kind: 'text',
          text: JSON.stringify(offering('weather')).slice(0, -1),
          tail: ',"x":1}',
          size: 90_000,
        },
      }),
      [],
    ],
    [
      'nothing said',
      call({}, said({ content: '' })),
      [{ id: 'empty-answer', finish: 'stop', reasoned: false, output: 20 }],
    ],
    ['blanks are nothing', call({}, said({ content: ' \n' })), [{ id: 'empty-answer' }]],
    [
      'nothing said after reasoning',
      call({}, said({ content: '', reasoning_content: 'Hm.' })),
      [{ id: 'empty-answer', reasoned: true }],
    ],
    ['near miss: a tool was called', call({}, calling('{"city":"Oslo"}')), []],
    ['near miss: it was refused', call({}, said({ refusal: 'No.' })), []],
    ['near miss: it was filtered', call({}, said({ content: '' }, 'content_filter')), []],
    [
      'near miss: an image',
      call({}, said({ content: '', images: [{ image_url: { url: 'data:image/png;base64,AAAA' } }] })),
      [],
    ],
    ['near miss: it broke off', call({}, sse({ choices: [{ index: 0, delta: { role: 'assistant' } }] })), []],
    ['near miss: an error', call({}, { error: { message: 'no' } }, { status: 400 }), []],
    [
      'near miss: an event could not be read',
      call(
        {},
        `${sse({ choices: [{ index: 0, delta: {} }] })}data: {"cho\n\n${sse({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}`,
      ),
      [],
    ],
    [
      'all tokens spent on reasoning',
      call(
        { max_completion_tokens: 20 },
        said({ content: '' }, 'length', { completion_tokens_details: { reasoning_tokens: 20 } }),
      ),
      [
        {
          id: 'spent-on-reasoning',
          finish: 'length',
          reasoning: 20,
          output: 20,
          limit: 20,
          field: 'max_completion_tokens',
        },
      ],
    ],
    [
      'the same with Gemini, whose output leaves the thoughts out',
      call(
        { contents: [], generationConfig: { maxOutputTokens: 50 } },
        {
          candidates: [{ content: {}, finishReason: 'MAX_TOKENS' }],
          usageMetadata: { promptTokenCount: 4, thoughtsTokenCount: 47, totalTokenCount: 51 },
        },
      ),
      [{ id: 'spent-on-reasoning', reasoning: 47, limit: 50, field: 'generationConfig.maxOutputTokens' }],
    ],
    [
      'near miss: the limit cut a text',
      call({}, said({ content: 'Half a' }, 'length', { completion_tokens_details: { reasoning_tokens: 15 } })),
      [],
    ],
    ['near miss: the limit cut before a text, without reasoning', call({}, said({ content: '' }, 'length')), []],
    [
      'a context that is nearly full',
      call({}, { ...said({ content: 'Hi' }, 'stop', { prompt_tokens: 3900 }), model_info: { context_length: 4096 } }),
      [{ id: 'context-nearly-full', used: 3920, limit: 4096, from: 'answer' }],
    ],
    [
      'the same by the request’s own limit',
      call(
        { model: 'm', options: { num_ctx: 2048 } },
        { model: 'm', message: { content: 'Hi' }, done: true, prompt_eval_count: 2040, eval_count: 8 },
      ),
      [{ id: 'context-nearly-full', used: 2048, limit: 2048, from: 'request' }],
    ],
    [
      'near miss: half full',
      call({}, { ...said({ content: 'Hi' }, 'stop', { prompt_tokens: 2000 }), model_info: { context_length: 4096 } }),
      [],
    ],
    ['near miss: a limit that nobody tells', call({}, said({ content: 'Hi' }, 'stop', { prompt_tokens: 127_000 })), []],
    ['near miss: plain text has no form of an answer', call({}, 'Hi', { mimeType: 'text/plain' }), []],
  ])('%s', (_what, exchange, trouble) => {
    const found = troubleOf(exchange);
    expect(found).toMatchObject(trouble);
    expect(found.length).toBe(trouble.length);
  });
});

describe('a prompt cache that was missed', () => {
  const START = Date.UTC(2026, 0, 1);
  const turn = (
    messages: readonly object[],
    usage: object,
    changes: {
      readonly at?: number;
      readonly system?: string;
      readonly tools?: readonly object[];
      readonly model?: string;
    } = {},
  ) => {
    const exchange = call(
      {
        model: changes.model ?? 'claude-test',
        system: changes.system ?? 'Be short.',
        tools: changes.tools ?? [],
        messages,
      },
      {
        type: 'message',
        role: 'assistant',
        content: [{ type: 'text', text: 'Hi' }],
        stop_reason: 'end_turn',
        usage: {
          input_tokens: 5,
          output_tokens: 5,
          cache_read_input_tokens: 0,
          cache_creation_input_tokens: 0,
          ...usage,
        },
      },
      { startedAt: START + (changes.at ?? 0), url: 'https://api.anthropic.com/v1/messages' },
    );
    return { exchange, answer: answerOf(exchange) };
  };
  const user = (text: string, marked = false) => ({
    role: 'user',
    content: [{ type: 'text', text, ...(marked && { cache_control: { type: 'ephemeral' } }) }],
  });
  const reply = { role: 'assistant', content: 'Hi' };
  const wrote = { cache_creation_input_tokens: 4000 };
  const before = turn([user('One', true)], wrote);

  it.each<[what: string, now: ReturnType<typeof turn>, expected: object | null]>([
    [
      'though all of the call before stands at its beginning',
      turn([user('One'), reply, user('Two', true)], wrote, { at: 60_000 }),
      {
        id: 'cache-missed',
        differs: 'message',
        index: 2,
        same: 2,
        read: 0,
        written: 4000,
        writtenBefore: 4000,
        afterMs: 59_975,
      },
    ],
    [
      'because a message was changed',
      turn([user('One more', true), reply], wrote, { at: 60_000 }),
      { differs: 'message', index: 1, same: 1, sameChars: expect.any(Number) },
    ],
    [
      'because the instructions were',
      turn([user('One', true)], wrote, { at: 60_000, system: 'Be short. It is 12:01.' }),
      { differs: 'instructions', same: 1 },
    ],
    [
      'because the tools were',
      turn([user('One', true)], wrote, { at: 60_000, tools: [{ name: 'look', input_schema: {} }] }),
      { differs: 'tools' },
    ],
    [
      'near miss: it was read',
      turn([user('One'), reply, user('Two', true)], { cache_read_input_tokens: 4000 }, { at: 60_000 }),
      null,
    ],
    ['near miss: it is too old', turn([user('One'), reply, user('Two', true)], wrote, { at: 400_000 }), null],
    [
      'near miss: another model',
      turn([user('One'), reply, user('Two', true)], wrote, { at: 60_000, model: 'claude-other' }),
      null,
    ],
    ['near miss: another conversation', turn([user('Else', true)], wrote, { at: 60_000, system: 'Be long.' }), null],
  ])('%s', (_what, now, expected) => {
    if (expected === null) expect(missedCache(before, now)).toBeNull();
    else expect(missedCache(before, now)).toMatchObject(expected);
  });

  it.each<[what: string, usage: object]>([
    ['the call before used none', {}],
    ['what it wrote is too little', { cache_creation_input_tokens: 300 }],
  ])('near miss: %s', (_what, usage) => {
    expect(
      missedCache(turn([user('One')], usage), turn([user('One'), reply, user('Two')], wrote, { at: 60_000 })),
    ).toBeNull();
  });

  it('near miss: the answer tells no cache', () => {
    const exchange = call({ model: 'm', messages: [] }, said({ content: 'Hi' }));
    expect(missedCache(before, { exchange, answer: answerOf(exchange) })).toBeNull();
  });
});

describe('the same prompt twice at once', () => {
  const START = Date.UTC(2026, 0, 1);
  const send = (content: string, at: number, changes: Partial<Exchange> = {}, told: object = {}): Exchange =>
    call(
      { id: 'chat1', messages: [{ id: `m${at}`, role: 'user', parts: [{ type: 'text', text: content }] }], ...told },
      'data: {}\n\n',
      {
        startedAt: START + at,
        timings: {
          blocked: 0,
          dns: -1,
          connect: -1,
          ssl: -1,
          send: 0,
          wait: 100,
          receive: 900,
          firstEvent: -1,
          total: 1000,
        },
        url: 'http://localhost:3000/api/chat',
        ...changes,
      },
    );

  it('is found though ids differ', () => {
    expect(sentTwice(send('Hi', 0), send('Hi', 3))).toEqual({ id: 'sent-twice', apartMs: 3, messages: 1 });
  });

  it.each<[what: string, second: Exchange]>([
    ['another question', send('Hi there', 3)],
    ['a second later', send('Hi', 1001)],
    ['after the first was over', send('Hi', 3, { startedAt: START + 1000 })],
    ['another attempt', send('Hi', 3, { requestHeaders: headersOf({ 'x-stainless-retry-count': '1' }) })],
    ['another address', send('Hi', 3, { url: 'http://localhost:3000/api/title' })],
    ['other settings', send('Hi', 3, {}, { temperature: 1 })],
    ['before it', send('Hi', -3)],
    ['no body that could be compared', send('Hi', 3, { requestBody: { kind: 'unavailable', reason: 'too-large' } })],
  ])('near miss: %s', (_what, second) => {
    expect(sentTwice(send('Hi', 0), second)).toBeNull();
  });
});
