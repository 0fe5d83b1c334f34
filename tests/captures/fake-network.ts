import type { Network } from '../../lib/capture/browser/index.ts';

/** A devtools.network for tests: what the browser would tell is told by hand. */
export interface FakeNetwork extends Network {
  /** An entry finishes; `content` is what getContent() resolves with. */
  finish(entry: object, content?: unknown): void;
  /** The page goes to another URL, or by itself changes its own. */
  navigate(url: string, within?: 'within-page'): void;
  /** How often getHAR() was asked. */
  looks(): number;
  /** How many listeners there are. */
  listeners(): number;
  /** How many bodies were asked for. */
  reads(): number;
}

/** `entries`: what getHAR() lists, with what their getContent() gives. */
export function createFakeNetwork(entries: () => readonly object[] = () => []): FakeNetwork {
  const finished = new Set<(entry: unknown) => void>();
  const navigated = new Set<(url: string) => void>();
  let reads = 0;
  let looks = 0;
  let pages: readonly object[] = [];
  return {
    onRequestFinished: listenersIn(finished),
    onNavigated: listenersIn(navigated),
    getHAR() {
      looks += 1;
      return Promise.resolve({ version: '1.2', pages, entries: entries() });
    },
    finish(entry, content) {
      const getContent = (): Promise<unknown> => {
        reads += 1;
        return content instanceof Promise ? content : Promise.resolve(content);
      };
      for (const listener of finished) listener({ ...entry, getContent });
    },
    navigate(url, within) {
      if (within === undefined)
        pages = [...pages, { id: `page_${pages.length + 1}`, startedDateTime: new Date().toISOString() }];
      for (const listener of navigated) listener(url);
    },
    listeners: () => finished.size + navigated.size,
    reads: () => reads,
    looks: () => looks,
  };
}

function listenersIn<Listener>(listeners: Set<Listener>): {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
} {
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  };
}
