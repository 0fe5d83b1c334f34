import { describe, expect, it } from 'vitest';
import { MAX_EVENT_CHARS, MAX_EVENTS, MAX_EVENTS_CHARS } from '../bounds.ts';
import { createRedact } from '../secrets/index.ts';
import { readEvents } from './stream-events.ts';

const redact = createRedact(new Map());
const stream = (messages: unknown) => readEvents({ _eventSourceMessages: messages }, redact);

describe('readEvents', () => {
  it('has times in milliseconds and a name for every event', () => {
    expect(
      stream([
        { time: 1795253243.934, eventName: 'error', data: '{}' },
        { data: 'x' },
        { time: 'soon', eventName: '' },
      ]),
    ).toEqual({
      events: [
        { time: 1_795_253_243_934, name: 'error', data: '{}' },
        { time: null, name: 'message', data: 'x' },
        { time: null, name: 'message', data: '' },
      ],
      stream: { count: 3, longestSilence: 0, lastSilence: 0 },
      firstEvent: 1_795_253_243_934,
      cuts: [],
    });
  });

  it('tells how a stream went: the first event, the longest silence and the last one', () => {
    const _eventSourceMessages = [1.5, 2, 5.5, 6].map((time) => ({ time, data: 'x' }));
    const startedDateTime = new Date(1000).toISOString();
    expect(readEvents({ startedDateTime, time: 6000, _eventSourceMessages }, redact)).toMatchObject({
      stream: { count: 4, longestSilence: 3500, lastSilence: 1000 },
      firstEvent: 500,
    });
    expect(readEvents({ startedDateTime, time: 60_000, _eventSourceMessages }, redact).stream?.longestSilence).toBe(
      55_000,
    );
  });

  it('takes no event to have come before the head of its response, as Chromium dates those of the first chunk', () => {
    const _eventSourceMessages = [1.001, 1.001, 3].map((time) => ({ time, data: 'x' }));
    const startedDateTime = new Date(1000).toISOString();
    const timings = { blocked: 100, dns: -1, connect: -1, send: 0.4, wait: 500, receive: 1500 };
    expect(readEvents({ startedDateTime, time: 2100, timings, _eventSourceMessages }, redact)).toMatchObject({
      events: [{ time: 1600 }, { time: 1600 }, { time: 3000 }],
      stream: { longestSilence: 1400, lastSilence: 100 },
      firstEvent: 600,
    });
  });

  it('knows no times that the browser did not tell', () => {
    expect(stream([{ data: 'x' }])).toMatchObject({
      stream: { count: 1, longestSilence: -1, lastSilence: -1 },
      firstEvent: -1,
    });
  });

  it('counts the events that it leaves out', () => {
    const all = Array.from({ length: 3 * MAX_EVENTS }, (_, index) => ({ data: `${index}` }));
    expect(stream(all).stream?.count).toBe(3 * MAX_EVENTS);
  });

  it.each([[undefined], [[]], ['none'], [7]])('%j are none', (messages) => {
    expect(stream(messages).events).toBeNull();
  });

  it('keeps the first and the last of too many', () => {
    const all = Array.from({ length: 3 * MAX_EVENTS }, (_, index) => ({ data: `${index}` }));
    const { events } = stream(all);
    expect(events).toHaveLength(MAX_EVENTS);
    expect([events?.[0]?.data, events?.at(-1)?.data]).toEqual(['0', `${3 * MAX_EVENTS - 1}`]);
  });

  it('keeps the first and the last of too long ones', () => {
    const all = Array.from({ length: 100 }, (_, index) => ({ data: `${index} ${'word '.repeat(2000)}` }));
    const { events, cuts } = stream(all);
    expect(events?.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThanOrEqual(MAX_EVENTS_CHARS);
    expect(events?.at(-1)?.data).toMatch(/^99 /u);
    expect(cuts).toEqual(['Stream: 100 events cut to the first 13 and the last 13']);
  });

  it('cuts one long event', () => {
    const { events, cuts } = stream([{ data: 'word '.repeat(MAX_EVENT_CHARS) }]);
    expect(events?.[0]?.data.length).toBeLessThanOrEqual(MAX_EVENT_CHARS);
    expect(cuts).toEqual(['Stream: events cut to 32 KB each']);
  });

  it('has the messages that came over a WebSocket', () => {
    const _webSocketMessages = [
      { type: 'send', data: 'a' },
      { type: 'receive', time: 1, data: 'b' },
      { type: 'error', data: '' },
    ];
    expect(readEvents({ _webSocketMessages }, redact).events).toEqual([{ time: 1000, name: 'message', data: 'b' }]);
  });
});
