import { startOf } from '../../har/index.ts';
import { field, listOf, textOf } from '../../unknown-fields.ts';

/** Chromium's pages: it tells of a navigation whenever the URL changes, also where a page does so by itself (history.pushState). */
export interface Pages {
  /** The pages that a HAR tells of; only before the first navigation. */
  learn(har: unknown): void;
  /** The page behind a URL that was gone to; `null` if it is still the one before. `startedAt`: `null` where it is not told. */
  next(url: string): Promise<{ readonly startedAt: number | null } | null>;
}

/** Time between two questions, in times of what the last one took: some pages change their URL with every scroll. */
const REST = 20;

export function createPages(getHar: () => Promise<unknown>): Pages {
  const known = new Set<string>();
  let url = '';
  let newest = 0;
  let restUntil = 0;
  let asked = false;
  return {
    learn(har) {
      if (asked) return;
      for (const { id } of pagesIn(har)) known.add(id);
    },
    async next(to) {
      asked = true;
      const within = to !== url && to.split('#', 1)[0] === url.split('#', 1)[0];
      url = to;
      if (within) return null;
      const rest = restUntil - performance.now();
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      const began = performance.now();
      const pages = await pagesOf(getHar);
      restUntil = performance.now() + (performance.now() - began) * REST;
      // A browser that tells no pages: better forget one too many than show what is gone.
      if (pages === null) return { startedAt: null };
      const fresh = pages.filter(({ id }) => !known.has(id));
      known.clear();
      for (const { id } of pages) known.add(id);
      if (fresh.length === 0) return null;
      const startedAt = Math.max(...fresh.map((page) => page.startedAt));
      // A page that comes back from the cache has its old time.
      const isOld = startedAt <= newest;
      newest = Math.max(newest, startedAt);
      return { startedAt: isOld ? null : startedAt };
    },
  };
}

interface Page {
  readonly id: string;
  readonly startedAt: number;
}

async function pagesOf(getHar: () => Promise<unknown>): Promise<readonly Page[] | null> {
  try {
    return pagesIn(await getHar());
  } catch {
    return null;
  }
}

function pagesIn(har: unknown): readonly Page[] {
  return listOf(field(har, 'log') ?? har, 'pages').map((page) => ({
    id: textOf(page, 'id'),
    startedAt: startOf(page),
  }));
}
