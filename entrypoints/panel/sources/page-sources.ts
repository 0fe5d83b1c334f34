import { browser } from 'wxt/browser';
import { createRedact } from '../../../lib/capture/secrets/index.ts';
import type { PageSources } from '../../../components/sources/page-sources.ts';
import { readOriginals } from './original-places.ts';

/** A script or source as DevTools hands it out; only Chromium does. */
interface Resource {
  readonly url: string;
  getContent(callback: (content: unknown) => void): void;
}

interface DevTools {
  readonly inspectedWindow?: { readonly getResources?: (callback: (resources: readonly Resource[]) => void) => void };
  readonly panels?: { readonly openResource?: (url: string, line: number, column: number, done: () => void) => void };
}

/** DevTools answers in some ms; a page that hangs must not hold the panel up. */
const PATIENCE_MS = 3000;

function answered<T>(ask: (take: (value: T) => void) => void, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), PATIENCE_MS);
    ask((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

/** DevTools lists "webpack:///src/chat.js" for what a stack calls "webpack:///./src/chat.js?". */
const nameOf = (url: string): string => url.replace(/\?$/u, '').replaceAll('/./', '/');

const pathOf = (url: string): string => url.split(/[?#]/u, 1)[0] ?? '';

/** The scripts of the inspected page; `null` where the browser gives no access to them. */
export function pageSources(): PageSources | null {
  const devtools = browser.devtools as unknown as DevTools | undefined;
  const inspected = devtools?.inspectedWindow;
  const panels = devtools?.panels;
  if (typeof inspected?.getResources !== 'function' || typeof panels?.openResource !== 'function') return null;
  const redact = createRedact(new Map());
  const resources = (): Promise<readonly Resource[]> =>
    answered<readonly Resource[]>((take) => inspected.getResources?.(take), []);
  return {
    async read(url) {
      const all = await resources();
      const found = all.find((one) => one.url === url) ?? all.find((one) => nameOf(one.url) === nameOf(url));
      if (found === undefined) return null;
      const content = await answered<unknown>((take) => found.getContent(take), null);
      return typeof content === 'string' ? content : null;
    },
    async find(path) {
      const urls = new Set((await resources()).map(({ url }) => url).filter((url) => pathOf(url).endsWith(`/${path}`)));
      const [only = null] = urls;
      return urls.size === 1 ? only : null;
    },
    redact,
    originals: readOriginals,
    async open(places) {
      const known = new Map((await resources()).map(({ url }) => [nameOf(url), url]));
      const place = places.find(({ url }) => known.has(nameOf(url))) ?? places.at(-1);
      if (place === undefined) return;
      panels.openResource?.(
        known.get(nameOf(place.url)) ?? place.url,
        place.line - 1,
        place.column - 1,
        () => undefined,
      );
    },
  };
}
