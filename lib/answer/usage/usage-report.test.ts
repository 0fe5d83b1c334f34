import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../../tests/exchange.ts';
import type { Exchange, StreamEvent } from '../../exchange.ts';
import { answerOf, genAiAttributes, readUsage } from '../index.ts';

const START = Date.UTC(2026, 0, 1);
const event = (data: object | string, at: number): StreamEvent => ({
  name: 'message',
  data: typeof data === 'string' ? data : JSON.stringify(data),
  time: START + at,
});
const delta = (told: object, finish: string | null = null) => ({
  choices: [{ index: 0, delta: told, finish_reason: finish }],
});
const usage = (told: object) => ({
  choices: [],
  usage: { prompt_tokens: 10, completion_tokens: 100, total_tokens: 110, ...told },
});
const streaming = (events: readonly StreamEvent[], changes: Partial<Exchange> = {}): Exchange =>
  exchangeWith({
    mimeType: 'text/event-stream',
    responseBody: { kind: 'unavailable', reason: 'aborted' },
    events,
    stream: { count: events.length, longestSilence: 0, lastSilence: 0 },
    requestBody: textBody('{"model":"gpt-test","stream":true,"stream_options":{"include_usage":true},"messages":[]}'),
    timings: {
      blocked: 5,
      dns: 10,
      connect: 20,
      ssl: 15,
      send: 1,
      wait: 200,
      receive: 900,
      firstEvent: 240,
      total: 1136,
    },
    ...changes,
  });
const report = (exchange: Exchange) => readUsage(exchange, answerOf(exchange));
const words = (from: number, step: number, count = 10) =>
  Array.from({ length: count }, (_, at) => event(delta({ content: 'word ' }), from + at * step));

describe('the times of an answer', () => {
  it('tell apart the first byte, the first event, the first thought and the first word', () => {
    const exchange = streaming([
      event(delta({ role: 'assistant', content: '' }), 240),
      event(delta({ reasoning_content: 'Hm.' }), 300),
      ...words(600, 50),
      event(delta({}, 'stop'), 1060),
      event(usage({ completion_tokens_details: { reasoning_tokens: 40 } }), 1070),
    ]);
    expect(report(exchange).times).toEqual({
      firstByte: 236,
      firstEvent: 240,
      firstReasoning: 300,
      firstContent: 600,
      lastContent: 1050,
      tokensPerSecond: (100 / 750) * 1000,
      rateFrom: 'events',
    });
  });

  it.each<[what: string, events: readonly StreamEvent[], rate: number | null, from: string | null]>([
    [
      'thoughts that were not shown do not count',
      [
        ...words(500, 50),
        event(delta({}, 'stop'), 960),
        event(usage({ completion_tokens_details: { reasoning_tokens: 55 } }), 970),
      ],
      100,
      'events',
    ],
    [
      'the provider’s own measure counts more',
      [...words(500, 50), event(delta({}, 'stop'), 960), event(usage({ completion_time: 0.25 }), 970)],
      400,
      'provider',
    ],
    [
      'too few events are chance',
      [...words(500, 50, 3), event(delta({}, 'stop'), 960), event(usage({}), 970)],
      null,
      null,
    ],
    ['all at once is no rate', [...words(500, 0), event(delta({}, 'stop'), 960), event(usage({}), 970)], null, null],
    ['no usage, no rate', [...words(500, 50), event(delta({}, 'stop'), 960)], null, null],
    [
      'no times, no rate',
      [...words(500, 50), event(delta({}, 'stop'), 960), event(usage({}), 970)].map((one) => ({ ...one, time: null })),
      null,
      null,
    ],
  ])('a rate: %s', (_what, events, rate, from) => {
    const { times } = report(
      streaming(events, {
        timings: {
          blocked: -1,
          dns: -1,
          connect: -1,
          ssl: -1,
          send: 0,
          wait: -1,
          receive: -1,
          firstEvent: -1,
          total: 5,
        },
      }),
    );
    expect(times.tokensPerSecond === null ? null : Math.round(times.tokensPerSecond)).toBe(rate);
    expect(times.rateFrom).toBe(from);
    expect(times.firstByte).toBeNull();
  });

  it('have no rate over the turns of an agent, between which its tools run', () => {
    const step = (id: string, at: number) => [
      event({ type: 'start-step' }, at),
      ...Array.from({ length: 10 }, (_, n) => event({ type: 'text-delta', id, delta: 'x' }, at + n * 20)),
      event({ type: 'finish-step' }, at + 200),
    ];
    const exchange = streaming([
      ...step('a', 300),
      ...step('b', 5000),
      event({ type: 'finish', messageMetadata: { totalUsage: { inputTokens: 5, outputTokens: 50 } } }, 5300),
    ]);
    expect(report(exchange).usage?.output).toBe(50);
    expect(report(exchange).times.tokensPerSecond).toBeNull();
  });

  it('of an answer that came whole are those of the response', () => {
    const exchange = exchangeWith({
      responseBody: textBody(
        '{"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}',
      ),
    });
    expect(report(exchange)).toMatchObject({
      usage: { input: 1, output: 2 },
      missing: null,
      finishes: [{ reason: 'stop' }],
      times: { firstByte: 21, firstEvent: null, firstContent: null, tokensPerSecond: null },
    });
  });
});

describe('an answer without usage says why', () => {
  const chat = (requestBody: string, cut = false) =>
    streaming(cut ? words(300, 10) : [...words(300, 10), event(delta({}, 'stop'), 900)], {
      requestBody: textBody(requestBody),
    });
  const ui = [event({ type: 'start' }, 1), event({ type: 'text-delta', id: '0', delta: 'Hi' }, 2)];
  it.each<[what: string, exchange: Exchange, missing: object | null]>([
    [
      'nobody asked for it',
      chat('{"stream":true}'),
      { id: 'not-asked', field: 'stream_options.include_usage', sent: null },
    ],
    [
      'the request refuses it',
      chat('{"stream":true,"stream_options":{"include_usage":false}}'),
      { id: 'not-asked', field: 'stream_options.include_usage', sent: false },
    ],
    [
      'the server ignores the question',
      chat('{"stream_options":{"include_usage":true}}'),
      { id: 'not-sent', field: 'stream_options.include_usage' },
    ],
    [
      'the stream broke off before',
      chat('{"stream_options":{"include_usage":true}}', true),
      { id: 'cut-before', event: 9 },
    ],
    [
      'the question may stand in what was left out of the request',
      streaming([...words(300, 10), event(delta({}, 'stop'), 900)], {
        requestBody: {
          kind: 'text',
          text: '{"messages":["x',
          tail: 'y"],"stream_options":{"include_usage": true}}',
          size: 90_000,
        },
      }),
      { id: 'not-sent', field: 'stream_options.include_usage' },
    ],
    [
      'the AI SDK’s server adds none',
      streaming([...ui, event({ type: 'finish' }, 3)]),
      { id: 'no-metadata', option: 'messageMetadata', value: 'totalUsage' },
    ],
    [
      'the AG-UI run has none',
      streaming([
        event({ type: 'RUN_STARTED' }, 1),
        event({ type: 'TEXT_MESSAGE_CHUNK', delta: 'Hi' }, 2),
        event({ type: 'RUN_FINISHED' }, 3),
      ]),
      { id: 'not-in-run', field: 'RUN_FINISHED.usage' },
    ],
    ['a whole answer leaves it out', exchangeWith({}), { id: 'not-told' }],
    ['an error has none to tell', exchangeWith({ responseBody: textBody('{"error":{"message":"no"}}') }), null],
    [
      'an answer that is under way may tell it yet',
      streaming(ui, { responseBody: { kind: 'unavailable', reason: 'pending' } }),
      null,
    ],
    [
      'it may stand where events are missing',
      streaming([...words(300, 10), event(delta({}, 'stop'), 900)], {
        requestBody: textBody('{}'),
        stream: { count: 50, longestSilence: 0, lastSilence: 0 },
      }),
      null,
    ],
    ['plain text has no place for it', exchangeWith({ mimeType: 'text/plain', responseBody: textBody('Hi') }), null],
  ])('%s', (_what, exchange, missing) => {
    expect(report(exchange).missing).toEqual(missing);
  });
});

describe('the attributes of OpenTelemetry', () => {
  const attributes = (exchange: Exchange, provider: string | null = null) => {
    const answer = answerOf(exchange);
    return genAiAttributes(exchange, answer, readUsage(exchange, answer).times, provider);
  };

  it('are those of a client span', () => {
    const exchange = streaming([
      event({ ...delta({ content: 'Hi' }), id: 'chatcmpl-1', model: 'gpt-test-2026' }, 240),
      event(delta({}, 'stop'), 300),
      event(
        usage({ prompt_tokens_details: { cached_tokens: 8 }, completion_tokens_details: { reasoning_tokens: 40 } }),
        310,
      ),
    ]);
    expect(attributes(exchange, 'openai')).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-test',
      'gen_ai.request.stream': true,
      'gen_ai.response.id': 'chatcmpl-1',
      'gen_ai.response.model': 'gpt-test-2026',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.response.time_to_first_chunk': 0.24,
      'gen_ai.usage.input_tokens': 10,
      'gen_ai.usage.output_tokens': 100,
      'gen_ai.usage.cache_read.input_tokens': 8,
      'gen_ai.usage.reasoning.output_tokens': 40,
    });
  });

  it.each<[what: string, body: object, expected: object]>([
    [
      'Anthropic’s input leaves out the cache',
      {
        type: 'message',
        role: 'assistant',
        content: [],
        stop_reason: 'end_turn',
        usage: { input_tokens: 3, output_tokens: 9, cache_read_input_tokens: 100, cache_creation_input_tokens: 20 },
      },
      {
        'gen_ai.usage.input_tokens': 123,
        'gen_ai.usage.cache_read.input_tokens': 100,
        'gen_ai.usage.cache_write.input_tokens': 20,
      },
    ],
    [
      'Gemini’s output leaves out the thoughts',
      {
        candidates: [{ content: { parts: [{ text: 'Hi' }] }, finishReason: 'STOP' }],
        usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 2, thoughtsTokenCount: 30 },
      },
      {
        'gen_ai.operation.name': 'generate_content',
        'gen_ai.usage.output_tokens': 32,
        'gen_ai.usage.reasoning.output_tokens': 30,
      },
    ],
    [
      'Cohere bills other numbers',
      {
        message: { role: 'assistant', content: [] },
        finish_reason: 'COMPLETE',
        usage: { billed_units: { input_tokens: 3, output_tokens: 5 }, tokens: { input_tokens: 70, output_tokens: 5 } },
      },
      { 'gen_ai.usage.input_tokens': 3, 'gen_ai.usage.output_tokens': 5 },
    ],
  ])('%s', (_what, body, expected) => {
    expect(attributes(exchangeWith({ responseBody: textBody(JSON.stringify(body)) }))).toMatchObject(expected);
  });

  it('call a reason that never came an error', () => {
    expect(attributes(streaming(words(300, 10)))['gen_ai.response.finish_reasons']).toEqual(['error']);
    expect(attributes(exchangeWith({ responseBody: { kind: 'empty' } }))).toEqual({ 'gen_ai.request.model': 'gpt-4o' });
  });
});
