import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture, entryOf, preflightOf, START } from '../../../tests/captures/captured.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a filter of Firefox hides', () => {
  const timings = { send: 0, wait: 5, receive: 0 };
  const hidden = (at: number, path = '/chat') => {
    const entry = entryOf({ at, path, type: null, status: 401, more: { timings } });
    const content = { size: 9, mimeType: 'application/json', text: '{"late":1}' };
    return { ...entry, response: { ...entry.response, content } };
  };

  it('is taken from getHAR() while the panel is shown, and told', async () => {
    let har: readonly object[] = [];
    const { exchanges, others, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), hidden(5001), hidden(5002, 'https://other.example/')];
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exchanges()).toMatchObject([
      { status: 401, responseBody: { text: '{"late":1}' } },
      { status: 401, responseBody: { text: '{"late":1}' } },
    ]);
    expect([others(), starved]).toEqual([1, ['filtered']]);
  });

  it('is taken together with its preflight', async () => {
    const preflight = { ...preflightOf({ at: 5001, type: null }), timings };
    let har: readonly object[] = [];
    const { exchanges, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), preflight];
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exchanges()).toMatchObject([{ status: 401, preflight: { status: 204 } }]);
  });

  it.each<[what: string, har: () => readonly object[]]>([
    ['one call alone', () => [hidden(5000)]],
    ['one call with its preflight', () => [{ ...preflightOf({ at: 5000, type: null }), timings }, hidden(5000)]],
    ['what began while the listener was being added', () => [hidden(100), hidden(200), hidden(300)]],
    ['other requests', () => [1, 2, 3].map((at) => hidden(5000 + at, 'https://other.example/'))],
  ])('does not blame a filter for %s', async (_, listed) => {
    let har: readonly object[] = [];
    const { exchanges, others, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = listed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([exchanges().length + others() > 0, starved]).toEqual([true, []]);
  });

  it('is not what was given up with its page, in a log that is kept: Firefox names one page for all', async () => {
    const kept = (entry: object) => ({ ...entry, pageref: 'page_1' });
    let har: readonly object[] = [];
    const { network, exchanges, starved, pending, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), hidden(5001), entryOf({ at: 5002, type: null, status: 0 })].map(kept);
    await vi.advanceTimersByTimeAsync(100);
    network.navigate('https://app.example/next');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([exchanges().length, starved, pending()]).toEqual([2, [], []]);
  });

  it('is looked for as long as the panel is shown, also where nothing is heard', async () => {
    let har: readonly object[] = [];
    const { exchanges, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(600_000);
    har = [hidden(600_000)];
    await vi.advanceTimersByTimeAsync(40_000);
    expect(exchanges()).toHaveLength(1);
    setShown(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is told until a look finds nothing more that is hidden, and at once when one does', async () => {
    let har: readonly object[] = [];
    const { starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), hidden(5001)];
    await vi.advanceTimersByTimeAsync(16_000);
    expect(starved).toEqual(['filtered']);
    await vi.advanceTimersByTimeAsync(16_000);
    expect(starved).toEqual(['filtered', null]);
    har = [...har, hidden(40_000)];
    await vi.advanceTimersByTimeAsync(24_000);
    expect(starved.slice(0, 3)).toEqual(['filtered', null, 'filtered']);
  });

  it('is over when a later call is heard', async () => {
    let har: readonly object[] = [];
    const { network, exchanges, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), hidden(5001)];
    await vi.advanceTimersByTimeAsync(20_000);
    network.finish(hidden(5001), ['{}', '']);
    network.finish(hidden(6000, 'https://other.example/'), ['{}', '']);
    expect(starved).toEqual(['filtered']);
    network.finish(hidden(7000), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect([starved, exchanges().length]).toEqual([['filtered', null], 3]);
  });

  it('is not what was under way when DevTools opened, which Firefox never tells either', async () => {
    let har: readonly object[] = [entryOf({ at: -500, type: null, status: 0 })];
    const { exchanges, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(100);
    har = [hidden(-500)];
    await vi.advanceTimersByTimeAsync(20_000);
    expect([exchanges().length, starved]).toEqual([1, []]);
  });

  it('is not what comes a moment late', async () => {
    let har: readonly object[] = [];
    const { network, exchanges, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(1000);
    har = [hidden(1500), hidden(1501)];
    await vi.advanceTimersByTimeAsync(2000);
    network.finish(hidden(1500), ['{}', '']);
    network.finish(hidden(1501), ['{}', '']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([exchanges().length, starved]).toEqual([2, []]);
  });
});

describe('calls of a Firefox that is offline, which it never tells', () => {
  const untried = (entry: ReturnType<typeof entryOf>) => ({
    ...entry,
    _securityState: 'insecure',
    timings: {},
    time: 0,
    response: { ...entry.response, status: 0, bodySize: 0, headers: [], content: { mimeType: '', size: 0 } },
  });
  const offline = (at: number) => untried(entryOf({ at, type: null, status: 0 }));
  const preflight = (at: number, status: number) => {
    const entry = preflightOf({ at, type: null, allow: false, status, more: { timings: { wait: 5 } } });
    return status === 0 ? untried(entry) : entry;
  };

  const seen = async (listed: readonly object[]) => {
    let har: readonly object[] = [];
    const captured = capture(() => har, { firefox: true });
    captured.setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = listed;
    await vi.advanceTimersByTimeAsync(60_000);
    return captured;
  };

  it('are found, and no filter is blamed for them', async () => {
    const { exchanges, pending, starved } = await seen([5000, 5100, 5200].map(offline));
    expect(exchanges()).toMatchObject(
      Array.from({ length: 3 }, () => ({ status: 0, failure: { name: 'REFUSED_OR_DNS', inferred: true } })),
    );
    expect([pending(), starved]).toEqual([[], []]);
  });

  it('are told once where a preflight was to go before', async () => {
    const { exchanges, pending } = await seen([offline(5000), preflight(5003, 0)]);
    expect(exchanges()).toMatchObject([{ method: 'POST', status: 0, failure: { name: 'REFUSED_OR_DNS' } }]);
    expect(pending()).toEqual([]);
  });

  it('are not calls that a preflight prevented, which are listed alike', async () => {
    const { network, exchanges, setShown } = capture(() => [offline(5000), preflight(5003, 403)], { firefox: true });
    await vi.advanceTimersByTimeAsync(5100);
    network.finish(preflight(5003, 403), ['', '']);
    setShown(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(exchanges()).toMatchObject([{ failure: { name: 'PREFLIGHT_REJECTED' }, preflight: { status: 403 } }]);
  });

  it('are not forgotten for a later call that a preflight prevented', async () => {
    const { exchanges } = await seen([offline(5000), offline(9000), preflight(9003, 403)]);
    expect(exchanges().map(({ failure }) => failure?.name)).toEqual(['REFUSED_OR_DNS', 'PREFLIGHT_REJECTED']);
  });
});

describe('looks at Firefox, which loses what happens meanwhile', () => {
  const call = (at: number) => entryOf({ at, type: null, more: { timings: { wait: 5 } } });

  it('are not made until the panel is shown', async () => {
    const { network } = capture(() => [], { firefox: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.looks()).toBe(0);
  });

  it('are not made while requests keep finishing', async () => {
    const { network, setShown } = capture(() => [], { firefox: true });
    setShown(true);
    for (let at = 0; at < 120; at += 1) {
      network.finish(call(at), ['{}', '']);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(network.looks()).toBe(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(network.looks()).toBe(1);
  });

  it('find what began before the listener, when the panel is shown', async () => {
    const { exchanges, starved, setShown } = capture(() => [call(-500)], { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect([exchanges().length, starved]).toEqual([1, []]);
  });

  it('take a request that ended during one for what is left of it', async () => {
    const { network, exchanges } = capture(() => [], { firefox: true });
    const entry = call(0);
    network.finish({ ...entry, response: { ...entry.response, status: 0, bodySize: -1 } }, ['{"error":1}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toMatchObject([{ status: 0, failure: null, responseBody: { text: '{"error":1}' } }]);
  });
});
