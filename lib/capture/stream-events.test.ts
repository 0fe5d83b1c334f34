import { describe, expect, it } from 'vitest';
import { MAX_EVENT_CHARS, MAX_EVENTS, MAX_EVENTS_CHARS } from './bounds.ts';
import { createRedact } from './redaction.ts';
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
      cuts: [],
    });
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
