import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { classify } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { isRow } from './lines.ts';
import { createRecording } from './recording.ts';
import { createTimeline } from './timeline.ts';

/** When all calls start that are not told otherwise, in ms since the epoch; and the time that the timeline is told. */
const START = exchangeWith().startedAt;
const NOW = START + 600_000;

const failing = (id: string, changes: Partial<Exchange> = {}) =>
  exchangeWith({
    id,
    url: 'https://api.moonshot.ai/v1/chat/completions',
    status: 429,
    requestBody: textBody('{"model":"kimi-k2"}'),
    responseBody: textBody('{"error":{"type":"rate_limit_reached_error","message":"Max concurrency: 3"}}'),
    ...changes,
  });
const denied = (id: string, changes: Partial<Exchange> = {}) =>
  failing(id, {
    url: 'https://api.openai.com/v1/chat/completions',
    status: 401,
    requestBody: textBody('{"model":"gpt-5"}'),
    responseBody: textBody('{"error":{"code":"invalid_api_key","message":"Incorrect API key provided"}}'),
    ...changes,
  });
const good = (id: string, changes: Partial<Exchange> = {}) => exchangeWith({ id, ...changes });

/** A timeline over three problems and a good call, with frames that come when the test says so. */
function setUp(exchanges: readonly Exchange[] = [failing('1'), good('2'), denied('3'), failing('4')]) {
  const recording = createRecording({ classify });
  recording.append(exchanges);
  let asked: (() => void) | null = null;
  const timeline = createTimeline(
    recording,
    (callback) => {
      asked = callback;
    },
    () => NOW,
  );
  const frame = () => {
    const callback = asked;
    asked = null;
    callback?.();
  };
  return { recording, timeline, frame, isWaiting: () => asked !== null };
}

const ids = ({ timeline }: ReturnType<typeof setUp>) => timeline.shown.value.map(({ id }) => id);

describe('the timeline', () => {
  it('begins with the problems of what was recorded before', () => {
    const made = setUp();
    expect(ids(made)).toEqual(['1', '3', '4']);
    expect(made.timeline.summary.value).toMatchObject({ requests: 4, problems: 3, causes: 2 });
    expect(made.timeline.hidden.value).toBe(0);
  });

  it('has a chip per provider in the order first seen, with its problems', () => {
    const { timeline } = setUp();
    const chips = timeline.chips.value.map(({ provider, problems }) => [provider.id, problems]);
    expect(chips).toEqual([
      ['moonshot', 2],
      ['openai', 1],
    ]);
  });

  it.each([
    ['a word of the message', 'CONCURRENCY', ['1', '4']],
    ['the model', 'gpt-5', ['3']],
    ['the status', '401', ['3']],
    ['the cause as it is shown', 'rate limit · concurrency', ['1', '4']],
    ['the cause by its id', 'authentication/', ['3']],
    ['the provider', 'moonshot', ['1', '4']],
    ['the path', 'v1/chat', ['1', '3', '4']],
    ['words of different fields in any order', ' 429  kimi max', ['1', '4']],
    ['words that no row has together', '429 gpt-5', []],
  ])('finds %s', (_, text, found) => {
    const made = setUp();
    made.timeline.filter(text);
    expect(ids(made)).toEqual(found);
    expect(made.timeline.hidden.value).toBe(3 - found.length);
  });

  it('filters by one and by several providers, and shows all again', () => {
    const made = setUp();
    const [moonshot, openai] = made.timeline.chips.value.map(({ provider }) => provider);
    if (moonshot === undefined || openai === undefined) throw new Error('two chips expected');
    made.timeline.toggleProvider(moonshot);
    expect(ids(made)).toEqual(['1', '4']);
    made.timeline.toggleProvider(openai);
    expect(ids(made)).toEqual(['1', '3', '4']);
    made.timeline.toggleProvider(moonshot);
    expect(ids(made)).toEqual(['3']);
    made.timeline.filter('nothing');
    expect(made.timeline.hidden.value).toBe(3);
    made.timeline.showHidden();
    expect(ids(made)).toEqual(['1', '3', '4']);
  });

  it('keeps the chip of a provider that is filtered for when its calls are cleared', () => {
    const made = setUp();
    const [chip] = made.timeline.chips.value;
    if (chip === undefined) throw new Error('a chip expected');
    made.timeline.toggleProvider(chip.provider);
    made.timeline.clear();
    expect(made.timeline.chips.value).toEqual([{ provider: chip.provider, problems: 0 }]);
    expect(ids(made)).toEqual([]);
  });

  it('shows good calls when asked to', () => {
    const made = setUp();
    made.timeline.showProblemsOnly(false);
    expect(ids(made)).toEqual(['1', '2', '3', '4']);
  });

  it('changes once per frame, however many calls come', () => {
    const made = setUp();
    let changes = -1;
    made.timeline.shown.subscribe(() => {
      changes += 1;
    });
    for (const id of ['5', '6', '7']) made.recording.append([failing(id)]);
    expect(made.isWaiting()).toBe(true);
    expect(changes).toBe(0);
    made.frame();
    expect(changes).toBe(1);
    expect(ids(made)).toEqual(['1', '3', '4', '5', '6', '7']);
    made.recording.append([failing('8')]);
    expect(made.isWaiting()).toBe(true);
  });

  it('keeps the row of an entry, so that work is done once per call', () => {
    const made = setUp();
    const [before] = made.timeline.shown.value;
    made.recording.append([failing('5')]);
    made.frame();
    expect(made.timeline.shown.value[0]).toBe(before);
  });

  it('keeps the selection while the filter hides it, and loses it with its call', () => {
    const { timeline } = setUp();
    timeline.select('3');
    expect(timeline.selectedIndex.value).toBe(1);
    timeline.filter('kimi');
    expect(timeline.selectedIndex.value).toBe(-1);
    expect(timeline.selected.value?.id).toBe('3');
    timeline.clear();
    expect(timeline.selected.value).toBeNull();
  });

  it('follows and sets the state of the recording', () => {
    const { timeline, recording, frame } = setUp();
    recording.countOther(7);
    frame();
    expect(timeline.otherRequests.value).toBe(7);
    timeline.setPaused(true);
    timeline.setPreserveLog(true);
    expect([recording.paused, recording.preserveLog]).toEqual([true, true]);
    expect([timeline.paused.value, timeline.preserveLog.value]).toEqual([true, true]);
  });

  it('lets go of the recording', () => {
    const made = setUp();
    made.timeline.stop();
    made.recording.append([failing('5')]);
    expect(made.isWaiting()).toBe(false);
  });

  it('folds the attempts of one call, and counts both calls and requests', () => {
    const body = textBody('{"model":"kimi-k2","messages":["again"]}');
    const at = (startedAt: number) => ({ startedAt, requestBody: body });
    const made = setUp([failing('1', at(1000)), good('2'), failing('3', at(2000)), failing('4', at(3000))]);
    made.timeline.showProblemsOnly(false);
    expect(ids(made)).toEqual(['1', '2']);
    expect(made.timeline.summary.value).toMatchObject({ requests: 4, calls: 2, problems: 1 });
    made.timeline.select('3');
    expect([made.timeline.selected.value?.id, made.timeline.selectedIndex.value]).toEqual(['1', 0]);
  });

  it('shows what is under way among all calls, and lets it settle in place', () => {
    const made = setUp([good('1')]);
    made.timeline.showProblemsOnly(false);
    made.recording.setPending([failing('2', { startedAt: START + 5, status: 0 })]);
    made.frame();
    expect(made.timeline.shown.value.map(({ id, pending }) => [id, pending])).toEqual([
      ['1', false],
      ['2', true],
    ]);
    expect(made.timeline.summary.value).toMatchObject({ pending: 1, problems: 0 });
    made.recording.append([failing('2', { startedAt: START + 5 })]);
    made.frame();
    expect(made.timeline.shown.value.map(({ id, pending }) => [id, pending])).toEqual([
      ['1', false],
      ['2', false],
    ]);
    expect(made.timeline.summary.value).toMatchObject({ pending: 0, problems: 1 });
  });

  it('shows what was under way in a range of time', () => {
    const lasting = (startedAt: number) => ({ startedAt, timings: { ...exchangeWith().timings, total: 100 } });
    const made = setUp([failing('1', lasting(1000)), denied('2', lasting(2000)), good('3', lasting(3000))]);
    made.timeline.showProblemsOnly(false);
    made.timeline.showRange({ from: 2050, to: 2999 });
    expect(ids(made)).toEqual(['2']);
    expect(made.timeline.hidden.value).toBe(2);
    expect(made.timeline.matching.value).toHaveLength(3);
    made.timeline.showHidden();
    expect(ids(made)).toEqual(['1', '2', '3']);
  });

  it('forgets a range that lies before all calls', () => {
    const made = setUp([failing('1', { startedAt: 5000 })]);
    made.timeline.showRange({ from: 1, to: 2 });
    expect([made.timeline.range.value, ids(made)]).toEqual([null, ['1']]);
  });

  it('sorts what is shown', () => {
    const made = setUp();
    made.timeline.sortBy('status');
    expect(ids(made)).toEqual(['3', '1', '4']);
    made.recording.append([denied('5', { startedAt: START + 1 })]);
    made.frame();
    expect(ids(made)).toEqual(['3', '5', '1', '4']);
  });

  it('tells of a filter what it does not understand, and filters by the rest', () => {
    const made = setUp();
    made.timeline.filter('provider:moonshot status:4a9');
    expect(ids(made)).toEqual(['1', '4']);
    expect(made.timeline.filtered.value.query.mistakes).toHaveLength(1);
  });

  it('reckons ages from when they were asked for', () => {
    const made = setUp([failing('1', { startedAt: NOW - 90_000 }), denied('2', { startedAt: NOW - 10_000 })]);
    made.timeline.filter('older-than:1m');
    expect(ids(made)).toEqual(['1']);
  });

  it('tells with a call what it has in common with others', () => {
    const made = setUp(['1', '2', '3', '4', '5'].map((id) => denied(id, { requestBody: textBody(`{"n":${id}}`) })));
    made.timeline.select('2');
    expect(made.timeline.selectedFindings.value).toMatchObject([{ kind: 'same-failure', count: 5 }]);
    expect(made.timeline.selectedFindings.value).toEqual(made.timeline.findings.value);
  });

  it('keeps up when older calls make room', () => {
    const made = setUp();
    made.recording.navigated(START + 1);
    made.recording.append([failing('9', { startedAt: START + 2 })]);
    made.frame();
    expect(ids(made)).toEqual(['9']);
    expect(made.timeline.summary.value).toMatchObject({ requests: 1, problems: 1 });
  });

  it('has details for as long as their row is in the list', () => {
    const { timeline } = setUp();
    timeline.select('3');
    timeline.openDetails();
    expect(timeline.detailsOpen.value).toBe(true);
    timeline.filter('provider:moonshot');
    expect(timeline.detailsOpen.value).toBe(false);
    timeline.filter('');
    expect(timeline.detailsOpen.value).toBe(true);
    timeline.filter('provider:moonshot');
    timeline.select('1');
    expect(timeline.detailsOpen.value).toBe(false);
    timeline.openDetails();
    timeline.clear();
    expect(timeline.detailsOpen.value).toBe(false);
  });

  it.each<[what: string, hide: (timeline: ReturnType<typeof setUp>['timeline']) => void, id: string]>([
    ['in the list as it is', (timeline) => timeline.filter(''), '3'],
    ['that the view hides', (timeline) => timeline.showProblemsOnly(true), '2'],
    ['that the filter hides', (timeline) => timeline.filter('kimi'), '3'],
    ['that the range hides', (timeline) => timeline.showRange({ from: START - 2, to: START - 1 }), '2'],
    [
      'in a folded group',
      (timeline) => {
        timeline.groupBy('cause');
        timeline.foldAll(true);
      },
      '3',
    ],
  ])('shows a call %s with its details', (_, hide, id) => {
    const { timeline } = setUp();
    hide(timeline);
    timeline.show(id);
    expect(timeline.lines.value.filter(isRow).some((row) => row.id === id)).toBe(true);
    expect([timeline.selected.value?.id, timeline.detailsOpen.value]).toEqual([id, true]);
  });

  it('shows a call and leaves alone what does not hide it, and nothing for one that left', () => {
    const { timeline } = setUp();
    timeline.filter('gpt');
    timeline.show('3');
    timeline.show('gone');
    expect([timeline.filtered.value.text, timeline.problemsOnly.value, timeline.selected.value?.id]).toEqual([
      'gpt',
      true,
      '3',
    ]);
  });

  it('groups what is shown, folds it, and leads the keys from a head to its row', () => {
    const { timeline } = setUp();
    const kinds = () => timeline.lines.value.map((line) => (isRow(line) ? line.id : line.line));
    expect(timeline.lines.value).toBe(timeline.shown.value);
    timeline.groupBy('cause');
    expect(kinds()).toEqual(['group', '1', '4', 'group', '3']);
    timeline.select('3');
    expect(timeline.currentLine.value).toBe(4);
    const [head] = timeline.lines.value;
    if (head === undefined || isRow(head) || head.line !== 'group') throw new Error('There is no head');
    timeline.moveTo(head);
    expect([timeline.currentLine.value, timeline.selected.value?.id]).toEqual([0, '3']);
    timeline.fold(head.key, true);
    expect(kinds()).toEqual(['group', 'group', '3']);
    timeline.foldAll(true);
    expect(kinds()).toEqual(['group', 'group']);
    expect(timeline.shown.value.map(({ id }) => id)).toEqual(['1', '3', '4']);
    timeline.foldAll(false);
    expect(kinds()).toHaveLength(5);
    timeline.groupBy('none');
    expect(timeline.lines.value).toBe(timeline.shown.value);
  });

  it('tells at once whether the log is preserved, also while what was recorded is still being read', () => {
    const recording = createRecording({ classify });
    recording.setPreserveLog(true);
    recording.setPaused(true);
    const { preserveLog, paused, loading } = createTimeline(
      recording,
      () => undefined,
      Date.now,
      () => undefined,
    );
    expect([preserveLog.value, paused.value, loading.value]).toEqual([true, true, true]);
  });

  it('is arranged as it was left', () => {
    const { timeline } = setUp();
    timeline.arrange({ sorting: { column: 'status', descending: false }, problemsOnly: false, grouping: 'none' });
    expect(timeline.shown.value.map(({ id }) => id)).toEqual(['2', '3', '1', '4']);
    timeline.arrange({ grouping: 'cause' });
    expect([timeline.sorting.value.column, timeline.problemsOnly.value]).toEqual(['status', false]);
  });

  it('tells that the extension is gone', () => {
    const { timeline, recording, frame } = setUp();
    recording.setStarved('filtered');
    recording.lose();
    frame();
    expect([timeline.lost.value, timeline.starved.value]).toEqual([true, 'filtered']);
  });
});
