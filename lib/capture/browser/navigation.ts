import { headerOf, readHeaders, startOf } from '../har/index.ts';
import { field, textOf } from '../unknown-fields.ts';
import { createPages } from './chromium/pages.ts';

/** Follows the page from document to document. */
export interface Navigations {
  /** Looks at each entry, for Firefox's document requests. */
  see(entry: unknown): void;
  /** Looks at the first HAR, for Chromium's pages. */
  learn(har: unknown): void;
  /** Calls back when the page is left: Chromium loses the bodies that were not read by then. Returns the way to stop. */
  onLeave(giveUp: () => void): () => void;
  /** A body that is being read. */
  track(read: Promise<void>): void;
  /**
   * The page went to another URL. When all of the page before has been read, gives the time at which the new one began,
   * in ms since the epoch: calls of it may have finished by then. `startedAt` is `null` where the browser does not tell
   * it. Gives `null` for the same page under another URL, which is no navigation.
   */
  begin(url: string): Promise<{ readonly startedAt: number | null } | null>;
}

export interface NavigationOptions {
  /** Firefox tells a navigation when the new page has loaded, and tells none within a page. */
  readonly firefox: boolean;
  getHar(): Promise<unknown>;
}

export function createNavigations({ firefox, getHar }: NavigationOptions): Navigations {
  const reads = new Set<Promise<void>>();
  const leaving = new Set<() => void>();
  const pages = createPages(getHar);
  let document: { readonly url: string; readonly startedAt: number } | null = null;
  return {
    see(entry) {
      if (!firefox) return;
      const request = field(entry, 'request');
      if (headerOf(readHeaders(request), 'sec-fetch-dest') !== 'document') return;
      document = { url: withoutHash(textOf(request, 'url')), startedAt: startOf(entry) };
    },
    learn: pages.learn,
    onLeave(giveUp) {
      leaving.add(giveUp);
      return () => {
        leaving.delete(giveUp);
      };
    },
    track(read) {
      reads.add(read);
      void read.finally(() => reads.delete(read));
    },
    async begin(url) {
      if (firefox) {
        const startedAt = document?.url === withoutHash(url) ? document.startedAt : null;
        document = null;
        // Reading goes on: what is being read now is the new page's.
        if (startedAt === null) await leave([...leaving], [...reads]);
        return { startedAt };
      }
      // What is read from now on may be the new page's.
      const before = [[...leaving], [...reads]] as const;
      const page = await pages.next(url);
      if (page !== null) await leave(...before);
      return page;
    },
  };
}

async function leave(giveUps: readonly (() => void)[], reads: readonly Promise<void>[]): Promise<void> {
  for (const giveUp of giveUps) giveUp();
  await Promise.allSettled(reads);
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
