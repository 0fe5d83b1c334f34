import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPanelState, panelItems, readPanelState, type PanelState } from './panel-state.ts';
import { openPanelStore } from './panel-store.ts';

const left: PanelState = {
  columns: ['status', 'started', 'tokens', 'cause'],
  widths: { started: 120, provider: 200 },
  sort: { column: 'tokens', descending: true },
  view: 'all',
  grouping: 'caller',
  startedAs: 'elapsed',
  tab: 'headers',
  detailsWidth: 512,
  detailsHeight: null,
  preserveLog: true,
  dismissed: ['sent-twice openai ask https://app.test/chat.ts:4:2'],
};

describe('how the panel was left', () => {
  it('is read as it was stored', () => {
    expect(readPanelState(JSON.parse(JSON.stringify(panelItems(left))))).toEqual(left);
  });

  it('is as at first where nothing is stored', () => {
    expect(readPanelState({})).toEqual(defaultPanelState);
  });

  it.each<[field: keyof PanelState, stored: unknown]>([
    ['columns', 'started'],
    ['columns', []],
    ['columns', ['started', 'status']],
    ['widths', [1, 2]],
    ['widths', null],
    ['sort', { column: 'price', descending: false }],
    ['sort', { column: 'status', descending: 'yes' }],
    ['view', 'some'],
    ['grouping', 'provider'],
    ['startedAs', 1],
    ['tab', 'cookies'],
    ['detailsWidth', '300px'],
    ['detailsWidth', 1e308],
    ['detailsHeight', -4],
    ['detailsHeight', Number.NaN],
    ['preserveLog', 'false'],
    ['dismissed', 'sent-twice'],
    ['dismissed', [1]],
    ['dismissed', ['x'.repeat(3000)]],
  ])('has its first %s where %j was stored, and all else as it was left', (field, stored) => {
    const items = { ...panelItems(left), [`panel.${field}`]: stored };
    expect(readPanelState(items)).toEqual({ ...left, [field]: defaultPanelState[field] });
  });

  it.each<[what: string, field: keyof PanelState, stored: unknown, read: unknown]>([
    ['a column that is gone', 'columns', ['started', 'price', 'cause'], ['started', 'cause']],
    ['a column twice', 'columns', ['cause', 'status', 'cause'], ['cause', 'status']],
    [
      'the oldest of too many findings',
      'dismissed',
      [
        'a',
        'b',
        ...Array(199)
          .fill('c')
          .map((c, at) => `${c}${at}`),
      ],
      [
        'b',
        ...Array(199)
          .fill('c')
          .map((c, at) => `${c}${at}`),
      ],
    ],
    ['a width of no column', 'widths', { started: 90, price: 20 }, { started: 90 }],
    ['a width that is none', 'widths', { started: 90, status: 'wide', path: -1 }, { started: 90 }],
  ])('is read without %s', (_, field, stored, read) => {
    expect(readPanelState({ [`panel.${field}`]: stored })[field]).toEqual(read);
  });

  it('is read of whatever is stored', () => {
    const items = fc.record(
      Object.fromEntries(Object.keys(left).map((field) => [`panel.${field}`, fc.anything({ maxDepth: 3 })])),
    );
    fc.assert(
      fc.property(items, (stored) => {
        const state = readPanelState(stored);
        expect(state.columns).toContain('cause');
        expect(readPanelState(panelItems(state))).toEqual(state);
      }),
    );
  });
});

describe('the store of it', () => {
  const area = (items: Record<string, unknown> = {}) => ({
    items,
    writes: 0,
    get: () => Promise.resolve({ ...items }),
    set(changes: Record<string, unknown>) {
      this.writes += 1;
      Object.assign(items, structuredClone(changes));
      return Promise.resolve();
    },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('has what another panel left', async () => {
    const storage = area();
    (await openPanelStore(storage).ready).change({ view: 'all', widths: { path: 90 } });
    await settle();
    const again = await openPanelStore(storage).ready;
    expect(again.current).toEqual({ ...defaultPanelState, view: 'all', widths: { path: 90 } });
  });

  it('writes many changes of one moment as few, the last of each field', async () => {
    const storage = area();
    const store = await openPanelStore(storage).ready;
    for (let width = 300; width < 400; width += 1) store.change({ detailsWidth: width });
    await settle();
    expect([storage.items, storage.writes]).toEqual([{ 'panel.detailsWidth': 399 }, 2]);
  });

  it('keeps a change that came before what was stored is known', async () => {
    const store = openPanelStore(area({ 'panel.view': 'all', 'panel.tab': 'answer' }));
    store.change({ view: 'problems' });
    await store.ready;
    expect([store.current.view, store.current.tab]).toEqual(['problems', 'answer']);
  });

  it.each<[what: string, storage: Parameters<typeof openPanelStore>[0]]>([
    ['without storage', null],
    [
      'where storage refuses',
      { get: () => Promise.reject(new Error('forbidden')), set: () => Promise.reject(new Error('forbidden')) },
    ],
  ])('works %s', async (_, storage) => {
    const store = await openPanelStore(storage).ready;
    store.change({ view: 'all' });
    await settle();
    expect(store.current).toEqual({ ...defaultPanelState, view: 'all' });
  });
});
