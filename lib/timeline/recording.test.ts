import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeWith } from '../../tests/exchange.ts';
import type { Verdict } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { createRecording, type RecordingEvent, type RecordingInput } from './recording.ts';

const party = { id: 'openai', name: 'OpenAI' };
const ok: Verdict = { kind: 'ok', provider: party, host: '', model: null, requestId: null, listed: [], findings: [] };

/** Starts and ends at that time. */
const exchangeOf = (id: string, startedAt = 0): Exchange =>
  exchangeWith({
    id,
    startedAt,
    timings: { ...exchangeWith().timings, total: 0 },
    requestBody: { kind: 'empty' },
    responseBody: { kind: 'empty' },
  });

describe('createRecording', () => {
  const classify = vi.fn((exchange: Exchange): Verdict => (exchange.id.startsWith('other') ? { kind: 'not-llm' } : ok));
  let recording: RecordingInput;
  let events: RecordingEvent[];
  let clock = 0;
  const ids = (): readonly string[] => recording.entries.map(({ exchange }) => exchange.id);

  beforeEach(() => {
    classify.mockClear();
    recording = createRecording({ classify });
    events = [];
    recording.subscribe((event) => events.push(event));
  });

  it('classifies each exchange once and keeps it with its verdict', () => {
    recording.append([exchangeOf('a'), exchangeOf('b')]);
    expect(recording.entries).toEqual([
      { exchange: exchangeOf('a'), verdict: ok, answer: null },
      { exchange: exchangeOf('b'), verdict: ok, answer: null },
    ]);
    expect(classify).toHaveBeenCalledTimes(2);
  });

  it('tells all that came together in one event', () => {
    recording.append([exchangeOf('a'), exchangeOf('b')]);
    expect(events).toEqual([{ type: 'added', entries: recording.entries }]);
  });

  it('counts what is no call', () => {
    recording.append([exchangeOf('other1'), exchangeOf('a')]);
    recording.countOther(3);
    recording.countOther(0);
    expect([recording.otherRequests, ids()]).toEqual([4, ['a']]);
    expect(events.map(({ type }) => type)).toEqual(['added', 'state', 'state']);
  });

  it('keeps nothing that finished while paused, however late it comes', () => {
    recording = createRecording({ classify, now: () => clock });
    clock = 1000;
    recording.setPaused(true);
    recording.setPaused(true);
    recording.append([exchangeOf('before', 999), exchangeOf('within', 1000)]);
    recording.countOther(1);
    clock = 2000;
    recording.setPaused(false);
    recording.append([exchangeOf('late', 1999), exchangeOf('after', 2000)]);
    expect([ids(), recording.otherRequests, recording.paused]).toEqual([['before', 'after'], 0, false]);
  });

  it('forgets all by clear', () => {
    recording.append([exchangeOf('a')]);
    recording.countOther(2);
    recording.clear();
    expect([ids(), recording.otherRequests]).toEqual([[], 0]);
    expect(events.slice(2)).toEqual([{ type: 'removed', by: 'clear' }, { type: 'state' }]);
  });

  it('forgets the page before on navigation', () => {
    recording.append([exchangeOf('a', 100), exchangeOf('b', 200)]);
    recording.navigated(null);
    expect(ids()).toEqual([]);
  });

  it('keeps what the new page sent before its navigation was told', () => {
    recording.append([exchangeOf('a', 100), exchangeOf('b', 200)]);
    recording.navigated(200);
    expect(ids()).toEqual(['b']);
  });

  it('keeps everything with preserve log, but not from clear', () => {
    recording.setPreserveLog(true);
    recording.append([exchangeOf('a')]);
    recording.navigated(null);
    expect([ids(), recording.preserveLog]).toEqual([['a'], true]);
    recording.clear();
    expect(ids()).toEqual([]);
  });

  it('tells where the page went while the log is preserved, until it is cleared', () => {
    clock = 10_000;
    recording = createRecording({ classify, now: () => clock });
    recording.navigated(5, 'https://before.test/');
    recording.setPreserveLog(true);
    recording.navigated(7000, 'https://app.test/one');
    recording.navigated(null, 'https://app.test/two');
    expect(recording.pages).toEqual([
      { startedAt: 7000, url: 'https://app.test/one' },
      { startedAt: 10_000, url: 'https://app.test/two' },
    ]);
    for (let page = 0; page < 1000; page += 1) recording.navigated(page, 'https://app.test/loop');
    expect(recording.pages).toHaveLength(500);
    recording.clear();
    expect(recording.pages).toEqual([]);
  });

  it('does not bring back what finished before it was cleared, however late it comes', () => {
    clock = 10_000;
    recording = createRecording({ classify, now: () => clock });
    recording.append([exchangeOf('a', 9000)]);
    recording.clear();
    recording.append([exchangeOf('late', 9999), exchangeOf('after', 10_000)]);
    expect(ids()).toEqual(['after']);
  });

  it('takes calls of long ago, as from a file, also after it was cleared', () => {
    clock = Date.UTC(2026, 0, 1);
    recording = createRecording({ classify, now: () => clock });
    recording.clear();
    recording.append([exchangeOf('imported', Date.UTC(2025, 0, 1))]);
    expect(ids()).toEqual(['imported']);
  });

  describe('calls under way', () => {
    it('are listed by their start, with who they go to; others are left out', () => {
      recording.setPending([exchangeOf('b', 20), exchangeOf('other1', 15), exchangeOf('a', 10)]);
      expect(recording.pending).toEqual([
        { exchange: exchangeOf('a', 10), provider: party, model: null },
        { exchange: exchangeOf('b', 20), provider: party, model: null },
      ]);
      expect(events).toEqual([{ type: 'pending' }]);
      expect(recording.entries).toEqual([]);
    });

    it('leave when they settle as an entry of the same id', () => {
      recording.setPending([exchangeOf('a', 10), exchangeOf('b', 20)]);
      recording.append([exchangeOf('a', 10)]);
      expect(recording.pending.map(({ exchange }) => exchange.id)).toEqual(['b']);
      expect(ids()).toEqual(['a']);
      expect(events.map(({ type }) => type)).toEqual(['pending', 'added', 'pending']);
    });

    it('are not shown while paused', () => {
      recording.setPending([exchangeOf('a', 10)]);
      recording.setPaused(true);
      expect(recording.pending).toEqual([]);
      recording.setPending([exchangeOf('a', 10)]);
      expect(recording.pending).toEqual([]);
    });

    it('stay when the list is cleared: they are still under way', () => {
      recording.setPending([exchangeOf('a', 10)]);
      recording.clear();
      expect(recording.pending).toHaveLength(1);
    });

    it('tell nothing where there are none and were none', () => {
      recording.setPending([]);
      expect(events).toEqual([]);
    });
  });

  it('tells when the browser keeps requests from it, and when it does no more', () => {
    recording.setStarved('filtered');
    recording.setStarved('filtered');
    recording.setStarved(null);
    expect([recording.starved, events.map(({ type }) => type)]).toEqual([null, ['state', 'state']]);
  });

  it('tells once that the extension was taken away, and keeps what it has', () => {
    recording.append([exchangeOf('a')]);
    recording.setPending([exchangeOf('b')]);
    recording.lose();
    recording.lose();
    expect([recording.lost, ids(), recording.pending]).toEqual([true, ['a'], []]);
    expect(events.slice(2).map(({ type }) => type)).toEqual(['pending', 'state']);
  });

  it('stops calling back', () => {
    const listener = vi.fn();
    const stop = recording.subscribe(listener);
    stop();
    recording.append([exchangeOf('a')]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('loses no other call for one that cannot be classified', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const guarded = createRecording({
      classify: (exchange) => {
        if (exchange.id === 'bad') throw new Error('no verdict');
        return classify(exchange);
      },
    });
    guarded.append([exchangeOf('a'), exchangeOf('bad'), exchangeOf('b')]);
    expect(guarded.entries.map(({ exchange }) => exchange.id)).toEqual(['a', 'b']);
    expect([guarded.otherRequests, error.mock.calls.length]).toEqual([1, 1]);
    error.mockRestore();
  });

  describe('with a listener that throws', () => {
    const queue = vi.spyOn(globalThis, 'queueMicrotask');
    afterEach(() => {
      queue.mockReset();
    });

    it('still calls the others, and lets the browser report the error', () => {
      queue.mockImplementation((report) => {
        expect(report).toThrow('broken view');
      });
      const last = vi.fn();
      recording.subscribe(() => {
        throw new Error('broken view');
      });
      recording.subscribe(last);
      recording.append([exchangeOf('a')]);
      expect(last).toHaveBeenCalledOnce();
      expect(queue).toHaveBeenCalledOnce();
    });
  });

  it('lets a listener stop another one meanwhile', () => {
    const stop = recording.subscribe(() => {
      stop();
    });
    recording.append([exchangeOf('a')]);
    recording.append([exchangeOf('b')]);
    expect(events).toHaveLength(2);
  });
});
