import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../../tests/exchange.ts';
import type { Exchange } from '../../exchange.ts';
import { createTwins } from './service-worker-twins.ts';

const START = 1_000_000;
const UNREAD = { kind: 'unavailable', reason: 'aborted' } as const;
const ABORTED = { name: 'ERR_ABORTED', inferred: false } as const;
const BROKEN = { name: 'ERR_INCOMPLETE_CHUNKED_ENCODING', inferred: false } as const;

interface Seen {
  readonly id: string;
  readonly at: number;
  /** What DevTools tells of the request: its page, and the script at the root of its stack. */
  readonly page?: string;
  readonly script?: string;
  readonly changes?: Partial<Exchange>;
}

/** Takes exchanges in turn, at the times when they end; returns the ids of what comes out, and when. */
function play(seen: readonly Seen[], sweeps: readonly number[] = []) {
  const twins = createTwins();
  const out: { readonly id: string; readonly at: number; readonly exchange: Exchange }[] = [];
  const give = (exchanges: readonly Exchange[], at: number) =>
    out.push(...exchanges.map((exchange) => ({ id: exchange.id, at, exchange })));
  for (const { id, at, page, script, changes } of seen) {
    const timings = { ...exchangeWith().timings, total: 10 };
    const exchange = exchangeWith({ id, startedAt: START + at - 10, timings, ...changes });
    const stack =
      script === undefined ? undefined : { callFrames: [{ url: 'lib.js' }], parent: { callFrames: [{ url: script }] } };
    const entry = { _resourceType: 'fetch', pageref: page, _initiator: { type: 'script', stack } };
    give(twins.take(exchange, entry, at), at);
  }
  for (const at of sweeps) give(twins.overdue(at), at);
  return out;
}

const ids = (...played: Parameters<typeof play>) => play(...played).map(({ id, at }) => `${id} at ${at}`);
const unread = (status = 429): Partial<Exchange> => ({ status, responseBody: UNREAD, failure: ABORTED });
const byWorker = (changes: Partial<Exchange> = {}): Partial<Exchange> => ({
  status: 429,
  responseBody: { kind: 'empty' },
  ...changes,
});
const throughWorker = (changes: Partial<Exchange> = {}): Partial<Exchange> => ({
  status: 429,
  fromServiceWorker: true,
  responseBody: textBody('{}'),
  ...changes,
});

describe('a fetch without a page', () => {
  it('waits where it may be that of a service worker', () => {
    expect(ids([{ id: '1', at: 10, script: 'a.js', changes: unread() }], [400, 520])).toEqual(['1 at 520']);
  });

  it('does not wait when its script has sent for a page', () => {
    expect(
      ids([
        { id: '1', at: 10, script: 'a.js', changes: { responseBody: textBody('{}') } },
        { id: '2', at: 20, script: 'a.js', changes: unread() },
      ]),
    ).toEqual(['1 at 10', '2 at 20']);
  });

  it('comes before the one that tells whose script it is', () => {
    expect(
      ids([
        { id: '1', at: 10, script: 'a.js', changes: unread() },
        { id: '2', at: 200, script: 'a.js', changes: unread() },
        { id: '3', at: 400, script: 'a.js', changes: { status: 429, responseBody: textBody('{}') } },
      ]),
    ).toEqual(['1 at 400', '2 at 400', '3 at 400']);
  });

  it('waits in vain once', () => {
    const twins = createTwins();
    const entry = { _resourceType: 'fetch', _initiator: { stack: { callFrames: [{ url: 'a.js' }] } } };
    const take = (id: string, at: number) =>
      twins.take(exchangeWith({ id, startedAt: START + at, ...unread() }), entry, at).map((exchange) => exchange.id);
    expect(take('1', 0)).toEqual([]);
    expect(twins.overdue(600).map(({ id }) => id)).toEqual(['1']);
    expect(take('2', 700)).toEqual(['2']);
  });

  it('of another script still waits', () => {
    expect(
      ids([
        { id: '1', at: 10, script: 'a.js', changes: { responseBody: textBody('{}') } },
        { id: '2', at: 20, script: 'worker.js', changes: byWorker() },
      ]),
    ).toEqual(['1 at 10']);
  });
});

describe('a fetch that a service worker answered', () => {
  const worker = { id: 'worker', at: 12, script: 'worker.js', changes: byWorker() };
  const page = { id: 'page', at: 14, script: 'a.js', changes: throughWorker({ startedAt: START }) };

  it.each([
    ['first', [worker, page]],
    ['last', [page, worker]],
  ])('is one, the worker’s being told %s', (_, order) => {
    expect(play(order, [2000]).map(({ id }) => id)).toEqual(['page']);
  });

  it('is one although the worker asks another address, with the same request', () => {
    const proxied = { ...page, changes: throughWorker({ startedAt: START, url: 'https://app.test/llm/chat' }) };
    expect(play([worker, proxied], [2000]).map(({ id }) => id)).toEqual(['page']);
  });

  it('is two where the worker asks something else', () => {
    const other = { ...worker, changes: byWorker({ requestBody: textBody('{"input":"is this allowed?"}') }) };
    expect(play([other, page], [2000]).map(({ id }) => id)).toEqual(['page', 'worker']);
  });

  it('belongs to the call with its own body, of two at the same time', () => {
    const [one, two] = [textBody('{"n":1}'), textBody('{"n":2}')];
    const played = play(
      [
        { ...worker, id: 'w1', changes: byWorker({ requestBody: one }) },
        { ...worker, id: 'w2', changes: byWorker({ requestBody: two, failure: BROKEN }) },
        { ...page, id: 'p2', changes: throughWorker({ startedAt: START, requestBody: two, failure: ABORTED }) },
        { ...page, id: 'p1', changes: throughWorker({ startedAt: START, requestBody: one, failure: ABORTED }) },
      ],
      [2000],
    );
    expect(played.map(({ id, exchange }) => [id, exchange.failure?.name])).toEqual([
      ['p2', 'ERR_INCOMPLETE_CHUNKED_ENCODING'],
      ['p1', 'ERR_ABORTED'],
    ]);
  });

  const aborted = { ...page, changes: throughWorker({ startedAt: START, failure: ABORTED, responseBody: UNREAD }) };
  const broken = { ...worker, changes: byWorker({ failure: BROKEN }) };
  it.each([
    ['first', [broken, aborted]],
    ['last', [aborted, broken]],
  ])('broke as the worker’s did, that being told %s', (_, order) => {
    expect(play(order, [2000]).map(({ exchange }) => [exchange.failure, exchange.responseBody])).toEqual([
      [BROKEN, { kind: 'unavailable', reason: 'connection-failed' }],
    ]);
  });

  it('was stopped by the page where the worker’s was not broken, also where that ends much later', () => {
    const twins = createTwins();
    const entry = (script: string) => ({
      _resourceType: 'fetch',
      _initiator: { stack: { callFrames: [{ url: script }] } },
    });
    const stopped = exchangeWith({
      id: 'page',
      startedAt: START,
      ...throughWorker({ failure: ABORTED, responseBody: UNREAD }),
    });
    expect(twins.take(stopped, entry('a.js'), 0)).toEqual([]);
    expect(twins.overdue(600)).toMatchObject([{ id: 'page', failure: ABORTED }]);
    expect(
      twins.take(exchangeWith({ id: 'worker', startedAt: START + 2, ...byWorker() }), entry('worker.js'), 900),
    ).toEqual([]);
    expect(twins.overdue(5000)).toEqual([]);
  });
});
