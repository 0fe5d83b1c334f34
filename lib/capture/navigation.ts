import { startOf } from './har-timings.ts';
import { isChromium } from './har-request.ts';
import { headerOf, readHeaders } from './headers.ts';
import { field, textOf } from './untyped.ts';

/** Follows the page from document to document. */
export interface Navigations {
  /** Looks at each entry, for Firefox's document requests. */
  see(entry: unknown): void;
  /** Settles at the next navigation: Chromium loses the bodies that were not read by then. */
  next(): Promise<void>;
  /** A body that is being read. */
  track(read: Promise<void>): void;
  /**
   * Ends all reading. Gives, when that is done, the time at which the new document was asked for, in Firefox: it tells
   * a navigation only when the new page has loaded, and calls of that page may have finished by then. `null` in Chromium.
   */
  begin(url: string): Promise<number | null>;
}

export function createNavigations(): Navigations {
  let { promise, resolve } = withResolver();
  const reads = new Set<Promise<void>>();
  let document: { readonly url: string; readonly startedAt: number } | null = null;
  return {
    see(entry) {
      if (isChromium(entry)) return;
      const request = field(entry, 'request');
      if (headerOf(readHeaders(request), 'sec-fetch-dest') !== 'document') return;
      document = { url: withoutHash(textOf(request, 'url')), startedAt: startOf(entry) };
    },
    next: () => promise,
    track(read) {
      reads.add(read);
      void read.finally(() => reads.delete(read));
    },
    async begin(url) {
      const startedAt = document?.url === withoutHash(url) ? document.startedAt : null;
      document = null;
      const ended = resolve;
      ({ promise, resolve } = withResolver());
      ended();
      // In Firefox reading goes on: what is being read now is the new page's.
      if (startedAt === null) await Promise.allSettled(reads);
      return startedAt;
    },
  };
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
