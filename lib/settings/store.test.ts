import { describe, expect, it, vi } from 'vitest';
import type { CustomHost } from '../classifier/index.ts';
import { defaultSettings, MAX_HOSTS } from './settings.ts';
import { settingsOf, storedItems } from './stored-items.ts';
import { openSettings, type StorageArea, type StorageAreas } from './store.ts';

/** Bytes that storage.sync takes under one key. */
const QUOTA_BYTES_PER_ITEM = 8192;

const hosts: readonly CustomHost[] = [{ pattern: 'llm.corp.example', target: { kind: 'provider', id: 'openai' } }];

interface FakeArea extends StorageArea {
  items: Record<string, unknown>;
  /** What it refuses to do. */
  broken: 'get' | 'set' | null;
}

function area(): FakeArea {
  const self: FakeArea = {
    items: {},
    broken: null,
    get: () => (self.broken === 'get' ? Promise.reject(new Error('forbidden')) : Promise.resolve({ ...self.items })),
    set: (items) => {
      const full = Object.entries(items).some(([key, value]) => bytesOf(key, value) > QUOTA_BYTES_PER_ITEM);
      if (self.broken !== null || full) return Promise.reject(new Error('QUOTA_BYTES'));
      Object.assign(self.items, structuredClone(items));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) Reflect.deleteProperty(self.items, key);
      return Promise.resolve();
    },
  };
  return self;
}

function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

function areas(): StorageAreas & { sync: FakeArea; local: FakeArea; tell(keys: readonly string[]): void } {
  const listeners = new Set<(keys: readonly string[]) => void>();
  return {
    sync: area(),
    local: area(),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(keys) {
      for (const listener of listeners) listener(keys);
    },
  };
}

describe('settings', () => {
  it('are the defaults where none are stored', async () => {
    const store = await openSettings(areas()).ready;
    expect([store.current, store.keeping]).toEqual([defaultSettings, 'sync']);
  });

  it('are there again when they are opened again', async () => {
    const storage = areas();
    await openSettings(storage).change({ hosts, language: 'zh-CN' });
    const again = await openSettings(storage).ready;
    expect(again.current).toEqual({ language: 'zh-CN', hosts, ignored: [] });
  });

  it('that are stored are not lost by a change from before they were read', async () => {
    const storage = areas();
    await openSettings(storage).change({ hosts });
    await openSettings(storage).change({ language: 'en' });
    expect((await openSettings(storage).ready).current).toEqual({ language: 'en', hosts, ignored: [] });
  });

  it('come from another page at once', async () => {
    const storage = areas();
    const [mine, other] = [await openSettings(storage).ready, await openSettings(storage).ready];
    const listener = vi.fn();
    mine.subscribe(listener);
    await other.change({ hosts });
    storage.tell(['settings.hosts']);
    await vi.waitFor(() => expect(mine.current.hosts).toEqual(hosts));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('are kept on this computer when sync refuses, and win there', async () => {
    const storage = areas();
    await openSettings(storage).change({ language: 'en' });
    storage.sync.broken = 'set';
    const store = openSettings(storage);
    await store.change({ hosts });
    expect(store.keeping).toBe('local');
    const again = await openSettings(storage).ready;
    expect([again.current.hosts, again.keeping]).toEqual([hosts, 'local']);
    storage.sync.broken = null;
    await again.change({ language: 'zh-CN' });
    expect([again.keeping, storage.local.items]).toEqual(['sync', {}]);
  });

  it('are kept in memory when nothing takes them, and say so', async () => {
    const storage = areas();
    storage.sync.broken = 'get';
    storage.local.broken = 'get';
    const store = await openSettings(storage).ready;
    expect(store.keeping).toBe('memory');
    await store.change({ hosts });
    expect([store.current.hosts, store.keeping]).toEqual([hosts, 'memory']);
  });

  it('are kept in memory where the browser has no storage', async () => {
    const store = openSettings(null);
    await store.change({ language: 'zh-CN' });
    expect([store.current.language, store.keeping]).toEqual(['zh-CN', 'memory']);
  });
});

describe('what is stored', () => {
  const many = Array.from({ length: MAX_HOSTS }, (_, index) => ({
    pattern: `${String(index).padStart(3, '0')}.${'long-name.'.repeat(15)}example`,
    target: { kind: 'protocol', id: 'openai' } as const,
  }));

  it('is in pieces that sync takes, however many hosts there are', () => {
    const items = Object.entries(storedItems({ ...defaultSettings, hosts: many }));
    expect(items.filter(([key, value]) => bytesOf(key, value) > QUOTA_BYTES_PER_ITEM)).toEqual([]);
    expect(settingsOf(Object.fromEntries(items))?.hosts).toEqual(many);
  });

  it('leaves no piece behind when the list gets shorter', async () => {
    const storage = areas();
    const store = openSettings(storage);
    await store.change({ hosts: many });
    await store.change({ hosts });
    expect(Object.keys(storage.sync.items).filter((key) => key.startsWith('settings.hosts.'))).toEqual([
      'settings.hosts.0',
    ]);
  });

  it.each<[name: string, items: Record<string, unknown>]>([
    ['a language that is none', { 'settings.language': 'klingon' }],
    ['hosts that are no list', { 'settings.hosts': 1, 'settings.hosts.0': 'x' }],
    ['a number of pieces that is none', { 'settings.hosts': 1e9, 'settings.ignored': 'many' }],
    [
      'hosts of unknown kinds',
      {
        'settings.hosts': 1,
        'settings.hosts.0': [
          null,
          { pattern: '*', target: { kind: 'provider', id: 'openai' } },
          { pattern: 'a.example', target: { kind: 'provider', id: 'none' } },
        ],
      },
    ],
  ])('that is %s reads as the defaults', (_, items) => {
    expect(settingsOf(items)).toEqual(defaultSettings);
  });

  it('by others is none of it', () => {
    expect(settingsOf({ theme: 'dark' })).toBeNull();
  });
});
