import { describe, expect, it } from 'vitest';
import { answerOf, readConversation, recordedStream, textOfRun } from '../../lib/answer/index.ts';
import { exchangeOf } from '../../lib/capture/har/index.ts';

const COUNT = 5000;
const data = Array.from({ length: COUNT }, (_, at) =>
  JSON.stringify({
    choices: [{ index: 0, delta: { content: `${at} ` }, finish_reason: at === COUNT - 1 ? 'stop' : null }],
  }),
);
const entry = {
  startedDateTime: '2026-01-01T00:00:00.000Z',
  time: 5000,
  timings: { blocked: 0, dns: -1, connect: -1, ssl: -1, send: 0, wait: 50, receive: 4950 },
  request: { method: 'POST', url: 'https://api.openai.com/v1/chat/completions', headers: [] },
  response: { status: 200, headers: [], content: { mimeType: 'text/event-stream', size: 1 } },
  _eventSourceMessages: data.map((one, at) => ({ time: 1_767_225_600 + at / 1000, eventName: 'message', data: one })),
};
const body = data.map((one) => `data: ${one}\n\n`).join('');
const textOf = (content: string | null): string => {
  const answer = answerOf(exchangeOf(entry, { text: content, base64: false }, '1'));
  const part = answer.turns[0]?.choices[0]?.parts[0];
  return part?.kind === 'text' ? textOfRun(part.text) : '';
};
const whole = data.map((_, at) => `${at} `).join('');

describe('a stream of more events than capture keeps', () => {
  it('is whole where no body came with it but for the middle, which is told', () => {
    const exchange = exchangeOf(entry, { text: null, base64: false }, '1');
    const { gaps, ended } = answerOf(exchange);
    const [gap] = gaps;
    expect(ended).toBe(true);
    expect(gap?.count).toBe(COUNT - (exchange.events?.length ?? 0));
    const head = data.slice(0, gap?.before).map((_, at) => `${at} `);
    expect(textOf(null).startsWith(head.join(''))).toBe(true);
    expect(textOf(null).endsWith('4998 4999 ')).toBe(true);
  });

  it('is whole where the body is, as long as capture keeps that', () => {
    const few = data.slice(0, 2500);
    const exchange = exchangeOf(
      { ...entry, _eventSourceMessages: entry._eventSourceMessages.slice(0, 2500) },
      { text: few.map((one) => `data: ${one}\n\n`).join(''), base64: false },
      '1',
    );
    expect(exchange.events?.length).toBeLessThan(2500);
    expect(recordedStream(exchange)?.events.length).toBe(2500);
    expect(recordedStream(exchange)?.events.at(-1)?.time).toBe(exchange.events?.at(-1)?.time);
    expect(answerOf(exchange).gaps).toEqual([]);
  });

  it('has its beginning and its end where the body was cut as well', () => {
    const exchange = exchangeOf(entry, { text: body, base64: false }, '1');
    const stream = recordedStream(exchange);
    expect(stream?.events.length).toBeGreaterThan(exchange.events?.length ?? 0);
    expect((stream?.events.length ?? 0) + (stream?.gap?.count ?? 0)).toBe(COUNT);
    expect(stream?.events.at(-1)?.time).toBe(exchange.events?.at(-1)?.time);
    expect(textOf(body)).not.toBe(whole);
    expect(textOf(body).startsWith('0 1 2 3 ')).toBe(true);
    expect(textOf(body).endsWith('4998 4999 ')).toBe(true);
  });
});

describe('a request that is longer than capture keeps', () => {
  it('knows how long a text was that capture cut, and how large an image', () => {
    const request = {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'word '.repeat(40_000) },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(400_000)}` } },
          ],
        },
      ],
    };
    const entry = {
      request: {
        method: 'POST',
        url: 'https://api.openai.com/v1/chat/completions',
        headers: [],
        postData: { text: JSON.stringify(request) },
      },
      response: {},
    };
    const { messages } = readConversation(exchangeOf(entry, { text: null, base64: false }, '1').requestBody);
    const [text, image] = messages[0]?.parts ?? [];
    expect(text).toMatchObject({ kind: 'text' });
    expect(text !== undefined && 'size' in text ? text.size : 0).toBeCloseTo(200_000, -3);
    expect(image).toMatchObject({ kind: 'image', mediaType: 'image/png' });
    expect((image !== undefined && 'size' in image ? (image.size ?? 0) : 0) / 300_000).toBeCloseTo(1, 1);
  });
});
