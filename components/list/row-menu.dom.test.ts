import { describe, expect, it, vi } from 'vitest';
import { denied, limited, rowWith } from '../../tests/rows.ts';
import { classify } from '../../lib/classifier/index.ts';
import { createRecording } from '../../lib/timeline/recording.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { createTimeline } from '../../lib/timeline/timeline.ts';
import type { Environment } from '../environment.ts';
import { createNotices } from '../notices.ts';
import { rowMenu } from './row-menu.ts';

const frame = { function: 'ask', url: 'https://app.test/src/chat.ts', line: 41, column: 9, joined: null };
const failed = rowWith({ ...limited, id: '1', stack: { frames: [frame], omitted: 0 } });
const other = rowWith({ ...denied, id: '2' });
const good = rowWith({ id: '3', responseBody: { kind: 'empty' } });

const shown: string[] = [];
const panel = (changes: Partial<Environment> = {}) => {
  const timeline = createTimeline(createRecording({ classify }));
  const environment = { showInNetwork: null, sources: null, version: '1', fromFile: false, ...changes } as Environment;
  const notices = createNotices();
  const items = (row: Row, chosen: readonly Row[] = [row]) =>
    rowMenu(row, chosen, { timeline, environment, notices }).flatMap((section) => section.items);
  return { timeline, notices, items };
};
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the menu of a row', () => {
  it('offers notes, copies and filters for one that failed', () => {
    expect(idsOf(panel({ showInNetwork: (filter) => shown.push(filter) }).items(failed))).toEqual([
      'copy-note',
      'copy-note-with-request',
      'copy-for-agent',
      'copy-curl',
      'copy-url',
      'copy-response',
      'show-in-network',
      'only-provider',
      'hide-provider',
      'only-cause',
      'hide-cause',
      'only-model',
      'hide-model',
      'only-caller',
      'hide-caller',
      'clear',
    ]);
  });

  it('offers no note of a good one, no response where none is kept, and nothing to clear of a file', () => {
    expect(idsOf(panel({ fromFile: true }).items(good))).toEqual([
      'copy-curl',
      'copy-url',
      'only-provider',
      'hide-provider',
      'only-model',
      'hide-model',
    ]);
  });

  it('counts what it copies of several', () => {
    const items = panel().items(failed, [failed, other, good]);
    expect(items.find(({ id }) => id === 'copy-note')?.text).toBe('Copy 2 notes');
    expect(items.find(({ id }) => id === 'copy-url')?.text).toBe('Copy 2 URLs of 3 calls');
    expect(idsOf(items)).not.toContain('copy-curl');
  });

  it('adds conditions to the filter that is there', () => {
    const { timeline, items } = panel();
    timeline.filter('kimi');
    for (const id of ['only-provider', 'hide-cause', 'only-caller', 'only-provider']) {
      items(failed)
        .find((item) => item.id === id)
        ?.run();
    }
    const { text, query } = timeline.filtered.value;
    expect(text).toBe('kimi provider:moonshot -cause:rate_limit/concurrency caller:src/chat.ts:41');
    expect(query.mistakes).toEqual([]);
  });

  it('opens the Network panel on the one call, and says so', () => {
    vi.useFakeTimers();
    const { items, notices } = panel({ showInNetwork: (filter) => shown.push(filter) });
    items(failed)
      .find(({ id }) => id === 'show-in-network')
      ?.run();
    expect(shown.at(-1)).toBe('https://api.moonshot.ai/v1/chat/completions method:POST status-code:429');
    expect(notices.current.value).toBe('Filter set in the Network panel');
    vi.useRealTimers();
  });
});
