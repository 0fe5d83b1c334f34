import {
  excerptOf,
  readInlineMap,
  withOriginals,
  type CallSite,
  type Excerpt,
  type Frame,
  type PositionFinder,
} from '../../lib/call-site/index.ts';

/** A call site with what the page's scripts tell of it. */
export interface ResolvedSite {
  /** With the original places, where a source map inside a script tells them. */
  readonly site: CallSite;
  /** The lines around the call, of the original where that is known; `null` where no text is at hand. */
  readonly excerpt: Excerpt | null;
  /** A script was too long for its source map to be read. */
  readonly isTooLong: boolean;
}

/** Scripts of one stack that are read. */
const MAX_SCRIPTS = 4;
/** Longer scripts would hold the panel up, in characters; their map stands in them. */
const MAX_SCRIPT = 12 * 1024 * 1024;

/** The frame that stands for the call: the first of the app's own code, else the innermost. */
export function ownFrame({ frames, own }: CallSite): Frame | undefined {
  return frames[own] ?? frames[0];
}

/** Reads the scripts of a call site. `read`: the text of a script by its URL, `null` where there is none. Never rejects. */
export async function resolveSite(
  site: CallSite,
  read: (url: string) => Promise<string | null>,
): Promise<ResolvedSite> {
  const textOf = (url: string): Promise<string | null> =>
    url === '' ? Promise.resolve(null) : read(url).catch(() => null);
  const own = ownFrame(site);
  const urls = [own, ...site.frames.filter(({ library }) => library === null || library.kind === 'functions')];
  const scripts = [...new Set(urls.flatMap((frame) => (frame === undefined || frame.url === '' ? [] : [frame.url])))];
  const texts = new Map<string, string>();
  const finders = new Map<string, PositionFinder>();
  let isTooLong = false;
  for (const url of scripts.slice(0, MAX_SCRIPTS)) {
    const text = await textOf(url);
    if (text === null) continue;
    if (text.length > MAX_SCRIPT) {
      isTooLong = true;
      continue;
    }
    texts.set(url, text);
    const finder = readInlineMap(text, url);
    if (finder !== null) finders.set(url, finder);
  }
  const resolved = withOriginals(
    site,
    site.frames.map(({ url, line, column }) => finders.get(url)?.(line, column) ?? null),
  );
  return { site: resolved, excerpt: await excerptAt(ownFrame(resolved), texts, textOf), isTooLong };
}

async function excerptAt(
  frame: Frame | undefined,
  texts: ReadonlyMap<string, string>,
  textOf: (url: string) => Promise<string | null>,
): Promise<Excerpt | null> {
  if (frame === undefined) return null;
  const { original, url, line, column } = frame;
  if (original?.excerpt) return original.excerpt;
  if (original !== null) {
    const text = await textOf(original.source);
    return text === null ? null : excerptOf(text, original.line, original.column);
  }
  const script = texts.get(url);
  return script === undefined ? null : excerptOf(script, line, column);
}
