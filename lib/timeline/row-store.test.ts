import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { classify } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import type { Entry } from './entry.ts';
import type { PendingCall } from './recording.ts';
import { createRowStore } from './row-store.ts';
import type { RowStore } from './row-store.ts';
import type { Row } from './row.ts';

const START = 1_000_000;
const timings = (total: number) => ({ ...exchangeWith().timings, total });
const bodyOf = (name: string) => textBody(JSON.stringify({ model: 'gpt-4o', messages: [name] }));

/** A call named by its id and body, from `at` on for 10 ms. */
const exchange = (id: string, at: number, body = id, changes: Partial<Exchange> = {}) =>
  exchangeWith({ id, startedAt: START + at, timings: timings(10), requestBody: bodyOf(body), ...changes });
const entry = (made: Exchange): Entry => ({ exchange: made, verdict: classify(made), answer: null });
const good = (id: string, at: number, body = id) => entry(exchange(id, at, body));
const limited = (id: string, at: number, body = id) =>
  entry(exchange(id, at, body, { status: 429, responseBody: textBody('{"error":{"message":"Rate limit reached"}}') }));
const aborted = (id: string, at: number, body = id) =>
  entry(exchange(id, at, body, { status: 0, failure: { name: 'ERR_ABORTED', inferred: false } }));
const underWay = (id: string, at: number, body = id): PendingCall => ({
  exchange: exchange(id, at, body, { status: 0, responseBody: { kind: 'unavailable', reason: 'pending' } }),
  provider: { id: 'openai', name: 'OpenAI' },
  model: 'gpt-4o',
});

describe('the rows', () => {
  let store: RowStore;
  /** What the listener made of all changes: it must hold the same rows. */
  let heard: Set<Row>;
  beforeEach(() => {
    heard = new Set();
    store = createRowStore((before, after) => {
      if (before !== null && !heard.delete(before)) throw new Error(`${before.id} was never told`);
      if (after !== null) heard.add(after);
    });
  });
  const rows = () => {
    const now = store.rows;
    expect(heard).toEqual(new Set(now));
    return now.map(({ id, attempts }) => (attempts.length === 1 ? id : attempts.map((call) => call.id).join('+')));
  };

  it('stand in the order of their start, in whatever order they ended', () => {
    store.add([good('b', 20), good('c', 30)]);
    store.add([good('a', 10), good('b2', 20)]);
    expect(rows()).toEqual(['a', 'b', 'b2', 'c']);
  });

  it('hold an attempt that was seen under way without its body', () => {
    const unseen: PendingCall = {
      ...underWay('2', 1000),
      exchange: exchange('2', 1000, '1', { status: 0, requestBody: { kind: 'unavailable', reason: 'pending' } }),
    };
    store.add([limited('1', 0)]);
    store.setPending([unseen]);
    expect(rows()).toEqual(['1', '2']);
    store.add([limited('2', 1000, '1')]);
    store.setPending([]);
    expect(rows()).toEqual(['1+2']);
    store.add([limited('3', 2000, '1')]);
    expect(rows()).toEqual(['1+2+3']);
  });

  it('hold all that was asked after one task', () => {
    const poll = (id: string, at: number, state: string, changes: Partial<Exchange> = {}) =>
      entry(
        exchange(id, at, id, {
          method: 'GET',
          url: 'https://api.replicate.com/v1/predictions/p1',
          requestBody: { kind: 'empty' },
          responseBody: textBody(`{"id":"p1","status":"${state}","error":${state === 'failed' ? '"no"' : 'null'}}`),
          ...changes,
        }),
      );
    const limit = { status: 429, responseBody: textBody('{"error":{"message":"Rate limit reached"}}') };
    store.add([poll('1', 0, 'starting'), poll('2', 1_000, 'processing'), poll('3', 61_000, 'processing', limit)]);
    store.add([poll('4', 90_000, 'processing'), poll('5', 91_000, 'failed'), poll('6', 200_000, 'failed')]);
    expect(rows()).toEqual(['1+2+3+4+5+6']);
    expect(store.rows[0]).toMatchObject({ exchange: { id: '6' }, polled: true, recovered: false, findings: [] });
  });

  it('hold no second task that the same request made', () => {
    const made = textBody('{"id":"p1","status":"starting"}');
    store.add([entry(exchange('1', 0, 'x', { responseBody: made }))]);
    store.add([entry(exchange('2', 1_000, 'x', { responseBody: made }))]);
    expect(rows()).toEqual(['1', '2']);
  });

  it('hold polls up to a limit', () => {
    const open = { method: 'GET', responseBody: textBody('{"id":"p1","status":"queued"}') };
    store.add(Array.from({ length: 501 }, (_, at) => entry(exchange(String(at), at * 100, 'x', open))));
    expect(store.rows.map(({ attempts }) => attempts.length)).toEqual([500, 1]);
  });

  it('hold the attempts of one call', () => {
    store.add([limited('1', 0, 'x'), good('2', 5)]);
    store.add([limited('3', 100, 'x'), good('4', 200, 'x'), good('5', 300, 'x')]);
    expect(rows()).toEqual(['1+3+4', '2', '5']);
    expect(store.rows[0]).toMatchObject({ id: '1', exchange: { id: '3' }, recovered: true, pending: false });
    expect([store.rows[0]?.startedAt, store.rows[0]?.endedAt]).toEqual([START, START + 210]);
    expect(store.find('4')).toBe(store.rows[0]);
  });

  it('keep calls apart that the page made at the same time', () => {
    store.add([limited('1', 0, 'x'), limited('2', 1, 'x'), limited('3', 50, 'x'), limited('4', 51, 'x')]);
    expect(rows()).toEqual(['1+3', '2+4']);
  });

  it('hold attempts in their order, in whatever order they came', () => {
    store.add([limited('1', 0, 'x'), good('4', 300, 'x')]);
    store.add([limited('3', 200, 'x')]);
    store.add([limited('2', 100, 'x')]);
    expect(rows()).toEqual(['1+2+3+4']);
    expect(store.rows[0]).toMatchObject({ recovered: true, exchange: { id: '3' } });
  });

  it('begin with the attempt that came last, if it was the first', () => {
    store.add([good('other', 50)]);
    store.add([limited('2', 100, 'x'), good('3', 200, 'x')]);
    store.add([limited('1', 0, 'x')]);
    expect(rows()).toEqual(['1+2+3', 'other']);
  });

  it('become one where what was missing between them comes', () => {
    store.add([limited('1', 0, 'x'), good('3', 8000, 'x')]);
    expect(rows()).toEqual(['1', '3']);
    store.add([limited('2', 4000, 'x')]);
    expect(rows()).toEqual(['1+2+3']);
    expect(store.find('3')).toBe(store.rows[0]);
  });

  it('show the failure, not that the page then gave up', () => {
    store.add([limited('1', 0, 'x'), aborted('2', 50, 'x')]);
    expect(store.rows[0]?.problem?.category).toBe('rate_limit');
  });

  it('settle in place', () => {
    store.setPending([underWay('1', 0)]);
    store.add([good('2', 5)]);
    expect(rows()).toEqual(['1', '2']);
    expect(store.rows[0]).toMatchObject({
      pending: true,
      problem: null,
      verdict: { kind: 'pending', model: 'gpt-4o' },
    });
    store.add([limited('1', 0)]);
    store.setPending([]);
    expect(rows()).toEqual(['1', '2']);
    expect(store.rows[0]).toMatchObject({ pending: false, problem: { category: 'rate_limit' } });
  });

  it('are not under way again because of a late look', () => {
    store.add([limited('1', 0)]);
    store.setPending([underWay('1', 0)]);
    expect(store.rows[0]?.pending).toBe(false);
    store.setPending([]);
    expect(rows()).toEqual(['1']);
  });

  it('go when what was under way is not told any more', () => {
    store.add([limited('1', 0, 'x')]);
    store.setPending([underWay('2', 50, 'x'), underWay('3', 60)]);
    expect(rows()).toEqual(['1+2', '3']);
    expect(store.rows[0]).toMatchObject({ pending: true, problem: { category: 'rate_limit' } });
    store.setPending([]);
    expect(rows()).toEqual(['1']);
    store.add([limited('4', 70, '3')]);
    expect(rows()).toEqual(['1', '4']);
  });

  it('stay the same objects while nothing changes', () => {
    store.add([limited('1', 0, 'x'), good('2', 5)]);
    const [first, second] = store.rows;
    store.add([limited('3', 100, 'x')]);
    expect(store.rows[0]).not.toBe(first);
    expect(store.rows[1]).toBe(second);
  });

  it('follow what left and what gave up its body, and keep what is as before', () => {
    const [a, b, c, d] = [limited('1', 0, 'x'), good('2', 5), limited('3', 100, 'x'), good('4', 110)];
    store.add([a, b, c, d]);
    const before = store.rows;
    const thin: Entry = { ...c, exchange: { ...c.exchange, requestBody: { kind: 'unavailable', reason: 'binary' } } };
    store.reset([a, thin, d], [underWay('5', 120)]);
    // The body is gone, but what it was is known.
    expect(rows()).toEqual(['1+3', '4', '5']);
    expect(store.rows[1]).toBe(before[2]);
    store.reset([], []);
    expect(rows()).toEqual([]);
    expect(store.find('4')).toBeNull();
  });

  it('are made anew of the attempts whose first one left', () => {
    const [a, b, c] = [limited('1', 0, 'x'), limited('2', 100, 'x'), good('3', 50)];
    store.add([a, c, b]);
    expect(rows()).toEqual(['1+2', '3']);
    store.reset([c, b], []);
    expect(rows()).toEqual(['3', '2']);
  });

  it('hold each call once, in order, whatever came and left', () => {
    const step = fc.record({ kind: fc.constantFrom('add', 'drop', 'pend'), at: fc.nat(500), body: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        heard = new Set();
        store = createRowStore((before, after) => {
          if (before !== null && !heard.delete(before)) throw new Error('A row left that never came');
          if (after !== null) heard.add(after);
        });
        let entries: readonly Entry[] = [];
        let pending: readonly PendingCall[] = [];
        steps.forEach(({ kind, at, body }, number) => {
          const id = `${number}`;
          if (kind === 'add') {
            const [settled] = pending;
            pending = pending.slice(1);
            const entry = limited(settled?.exchange.id ?? id, at, `${body}`);
            entries = [...entries, entry];
            store.add([entry]);
            store.setPending(pending);
          } else if (kind === 'pend') {
            pending = [...pending, underWay(id, at, `${body}`)];
            store.setPending(pending);
          } else {
            entries = entries.slice(at % 3);
            store.reset(entries, pending);
          }
          rows();
          const ids = store.rows.flatMap(({ attempts }) => attempts.map((call) => call.id));
          const expected = [...entries, ...pending].map(({ exchange: { id: of } }) => of);
          expect(ids.toSorted()).toEqual(expected.toSorted());
          const starts = store.rows.map(({ startedAt }) => startedAt);
          expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        });
      }),
    );
  });
});
