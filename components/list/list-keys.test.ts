import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classifier/index.ts';
import { createRecording } from '../../lib/timeline/recording.ts';
import { createTimeline, type Timeline } from '../../lib/timeline/timeline.ts';
import { exchangeWith } from '../../tests/exchange.ts';
import { denied, limited } from '../../tests/rows.ts';
import { moveInList } from './list-keys.ts';

const START = exchangeWith().startedAt;

function setUp(grouping: 'none' | 'cause'): Timeline {
  const recording = createRecording({ classify });
  recording.setPreserveLog(true);
  recording.append([
    exchangeWith({ ...limited, id: '1' }),
    exchangeWith({ ...denied, id: '2', startedAt: START + 100 }),
    exchangeWith({ ...denied, id: '3', startedAt: START + 90_000 }),
  ]);
  recording.navigated(START + 50_000, 'https://app.test/');
  const timeline = createTimeline(recording);
  timeline.groupBy(grouping);
  return timeline;
}

/** Presses keys as the list does, and tells the id of the line that they lead to. */
function press(timeline: Timeline, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const next = moveInList(key, timeline, 10);
    const line = typeof next === 'number' ? timeline.lines.peek()[next] : undefined;
    if (line !== undefined) timeline.moveTo(line);
  }
  return timeline.lines.peek()[timeline.currentLine.peek()]?.id;
}

describe('the keys of the list', () => {
  it.each<[keys: readonly string[], id: string]>([
    [['ArrowDown'], '1'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], '3'],
    [['End', 'ArrowUp'], '2'],
    [['Home', 'ArrowUp'], '1'],
    [['End', 'ArrowDown'], '3'],
  ])('%j pass by where the page navigated and lead to %s', (keys, id) => {
    expect(press(setUp('none'), ...keys)).toBe(id);
  });

  it.each(['ArrowLeft', 'ArrowRight', 'x'])('%s means nothing without groups', (key) => {
    const timeline = setUp('none');
    timeline.select('1');
    expect(moveInList(key, timeline, 10)).toBeNull();
  });

  it('Left leads to the head and folds it, Right unfolds it and leads into it', () => {
    const timeline = setUp('cause');
    const head = timeline.lines.peek()[0]?.id;
    timeline.select('3');
    expect(press(timeline, 'ArrowLeft')).toBe(head);
    expect(press(timeline, 'ArrowLeft')).toBe(head);
    expect(timeline.lines.peek()).toHaveLength(3);
    expect(press(timeline, 'ArrowRight')).toBe(head);
    expect(timeline.lines.peek()).toHaveLength(5);
    expect(press(timeline, 'ArrowRight')).toBe('2');
  });

  it('Enter opens the details of a row, and folds a group', () => {
    const timeline = setUp('cause');
    expect(moveInList('Enter', timeline, 10)).toBeNull();
    timeline.select('1');
    expect([moveInList('Enter', timeline, 10), timeline.detailsOpen.peek()]).toEqual(['done', true]);
    press(timeline, 'ArrowLeft', ' ');
    expect(timeline.lines.peek()).toHaveLength(4);
  });
});
