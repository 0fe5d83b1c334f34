import { describe, expect, it } from 'vitest';
import type { Body, Exchange } from '../exchange.ts';
import { createEntryStore } from './entry-store.ts';
import type { Entry } from './entry.ts';

const body = (size: number): Body => ({ kind: 'text', text: 'x'.repeat(size), tail: '', size });

/** An entry as far as the store looks at it. */
function entryOf(id: number, kind: 'ok' | 'failed', size = 0): Entry {
  const exchange = {
    id: `${id}`,
    startedAt: id,
    url: '',
    redirectUrl: null,
    statusText: '',
    requestHeaders: [],
    responseHeaders: [],
    preflight: null,
    requestBody: { kind: 'empty' },
    responseBody: body(size),
    events: null,
    cuts: [],
  };
  return { exchange: exchange as unknown as Exchange, verdict: { kind } as Entry['verdict'], answer: null };
}

const range = (count: number, kind: 'ok' | 'failed', size = 0, from = 0): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => entryOf(from + index, kind, size));

describe('createEntryStore', () => {
  it('keeps the newest within the limit and counts the rest', () => {
    const store = createEntryStore({ entries: 100, bytes: 1e9 });
    for (let id = 0; id < 1000; id += 1) {
      store.add([entryOf(id, 'failed')]);
      expect(store.entries.length).toBeLessThanOrEqual(100);
    }
    expect(store.entries.length).toBeGreaterThanOrEqual(95);
    expect(store.dropped + store.entries.length).toBe(1000);
    expect(store.entries.at(-1)?.exchange.id).toBe('999');
  });

  it('keeps the newest of more than the limit at once', () => {
    const store = createEntryStore({ entries: 100, bytes: 1e9 });
    expect(store.add(range(1000, 'ok'))).toBe(true);
    expect([store.entries.at(-1)?.exchange.id, store.dropped + store.entries.length]).toEqual(['999', 1000]);
  });

  it('tells whether older ones had to make room', () => {
    const store = createEntryStore({ entries: 2, bytes: 1e9 });
    expect([store.add(range(2, 'ok')), store.add([]), store.add(range(1, 'ok'))]).toEqual([false, false, true]);
  });

  it('lets the bodies of successful calls go first, the oldest before the newer', () => {
    const store = createEntryStore({ entries: 100, bytes: 1000 });
    store.add([entryOf(0, 'failed', 300), entryOf(1, 'ok', 300), entryOf(2, 'ok', 300)]);
    store.add([entryOf(3, 'failed', 300)]);
    expect(store.entries.map(({ exchange }) => exchange.responseBody.kind)).toEqual([
      'text',
      'unavailable',
      'text',
      'text',
    ]);
    expect(store.entries[1]?.exchange).toMatchObject({
      responseBody: { kind: 'unavailable', reason: 'dropped-to-save-memory' },
      requestBody: { kind: 'empty' },
      cuts: ['Bodies: dropped to save memory'],
    });
  });

  it('then lets the oldest entries go', () => {
    const store = createEntryStore({ entries: 100, bytes: 1000 });
    store.add([...range(3, 'failed', 300), entryOf(3, 'ok', 300), ...range(3, 'failed', 300, 4)]);
    expect(store.entries.map(({ exchange }) => exchange.id)).toEqual(['3', '4', '5', '6']);
    expect([store.dropped, store.entries[0]?.exchange.responseBody.kind]).toEqual([3, 'unavailable']);
  });

  it('stays within the limit of characters whatever comes', () => {
    const store = createEntryStore({ entries: 100, bytes: 1000 });
    for (let id = 0; id < 500; id += 1) {
      store.add([entryOf(id, id % 3 === 0 ? 'failed' : 'ok', (id * 37) % 400)]);
      const chars = store.entries.reduce(
        (sum, { exchange: { responseBody } }) => sum + (responseBody.kind === 'text' ? responseBody.text.length : 0),
        0,
      );
      expect(chars).toBeLessThanOrEqual(1000);
    }
    expect(store.entries.length).toBeGreaterThan(5);
  });

  it.each<[what: string, part: Partial<Exchange>]>([
    ['a URL', { url: 'x'.repeat(400) }],
    ['request headers', { requestHeaders: [{ name: 'x', value: 'x'.repeat(400) }] }],
    ['response headers', { responseHeaders: [{ name: 'x'.repeat(400), value: '' }] }],
    ['events', { events: [{ time: null, name: 'message', data: 'x'.repeat(400) }] }],
    ['many small events', { events: Array.from({ length: 10 }, () => ({ time: null, name: '', data: '' })) }],
    [
      'a preflight',
      {
        preflight: {
          status: 204,
          requestHeaders: [],
          responseHeaders: [{ name: 'x', value: 'x'.repeat(400) }],
          failure: null,
          redirectUrl: null,
        },
      },
    ],
    ['a text beyond Latin 1 twice', { url: '…'.repeat(200) }],
  ])('counts %s', (_, part) => {
    const store = createEntryStore({ entries: 100, bytes: 1000 });
    for (let id = 0; id < 20; id += 1) {
      const entry = entryOf(id, 'failed');
      store.add([{ ...entry, exchange: { ...entry.exchange, ...part } }]);
    }
    expect(store.entries.length).toBeLessThanOrEqual(2);
  });

  it('counts anew after it was cleared', () => {
    const store = createEntryStore({ entries: 100, bytes: 1000 });
    store.add(range(3, 'failed', 300));
    store.clear(2);
    expect(store.entries.map(({ exchange }) => exchange.id)).toEqual(['2']);
    expect(store.add(range(2, 'failed', 300, 3))).toBe(false);
    store.clear(null);
    expect([store.entries.length, store.dropped]).toEqual([0, 0]);
  });

  it('adds in constant time on average', () => {
    const store = createEntryStore({ entries: 10_000, bytes: 1_000_000 });
    const added = range(1, 'ok', 100);
    // A store that moved all its entries for each new one would take minutes.
    for (let count = 0; count < 300_000; count += 1) store.add(added);
    expect(store.entries.length).toBeLessThanOrEqual(10_000);
  });
});
