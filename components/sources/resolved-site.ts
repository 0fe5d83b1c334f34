import {
  excerptOf,
  lineAlike,
  turbopackModule,
  withOriginals,
  type BundledModule,
  type CallSite,
  type Excerpt,
  type Frame,
  type OriginalPosition,
} from '../../lib/call-site/index.ts';
import type { PageSources } from './page-sources.ts';

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
/** Longer scripts are not read, in characters: their map stands in them, and takes ten times the memory. */
const MAX_SCRIPT = 32 * 1024 * 1024;

/** The frame that stands for the call: the first of the app's own code, else the innermost. */
export function ownFrame({ frames, own }: CallSite): Frame | undefined {
  return frames[own] ?? frames[0];
}

/** Reads the scripts of a call site. Never rejects. */
export async function resolveSite(
  site: CallSite,
  { read, redact, originals, find }: Omit<PageSources, 'open'>,
): Promise<ResolvedSite> {
  const textOf = (url: string): Promise<string | null> =>
    url === '' ? Promise.resolve(null) : read(url).catch(() => null);
  const own = ownFrame(site);
  const urls = [own, ...site.frames.filter(({ library }) => library === null || library.kind === 'functions')];
  const scripts = [...new Set(urls.flatMap((frame) => (frame === undefined || frame.url === '' ? [] : [frame.url])))];
  const texts = new Map<string, string>();
  const found = new Map<Frame, OriginalPosition | null>();
  const modules = new Map<Frame, BundledModule>();
  let isTooLong = false;
  for (const url of scripts.slice(0, MAX_SCRIPTS)) {
    const text = await textOf(url);
    if (text === null) continue;
    if (text.length > MAX_SCRIPT) {
      isTooLong = true;
      continue;
    }
    texts.set(url, text);
    const frames = site.frames.filter((frame) => frame.url === url);
    const places = await originals({ url, text }, frames);
    frames.forEach((frame, at) => {
      found.set(frame, places[at] ?? null);
      const module = (places[at] ?? null) === null ? turbopackModule(text, frame.line) : null;
      if (module !== null) modules.set(frame, module);
    });
  }
  const paths = site.frames.map((frame) => modules.get(frame)?.path ?? null);
  const known = () => site.frames.map((frame) => found.get(frame) ?? null);
  // Which frames are the app's own is known by the modules that they stand in; only of those the lines are looked for.
  const judged = withOriginals(site, known(), paths).frames;
  for (const [at, frame] of site.frames.entries()) {
    const module = modules.get(frame);
    if (module === undefined || judged[at]?.library !== null) continue;
    found.set(frame, await originalInModule(frame, module, find, textOf));
  }
  const resolved = withOriginals(site, known(), paths);
  const excerpt = await excerptAt(ownFrame(resolved), texts, textOf);
  return { site: resolved, excerpt: excerpt === null ? null : redacted(excerpt, redact), isTooLong };
}

/** Where a frame stands in the source that its module was made of, whose map is out of reach: by its words. */
async function originalInModule(
  { line, column }: Frame,
  module: BundledModule,
  find: PageSources['find'],
  textOf: (url: string) => Promise<string | null>,
): Promise<OriginalPosition | null> {
  const source = await find(module.path).catch(() => null);
  const text = source === null ? null : await textOf(source);
  if (source === null || text === null) return null;
  const found = lineAlike(text, module.code, line - module.firstLine + 1, column);
  if (found === null) return null;
  return { source, line: found, column: 1, name: null, ignored: false, excerpt: excerptOf(text, found, 1) };
}

/** All lines at once, so that a name finds its value on the next one; one by one where that changes their number. */
function redacted({ first, lines }: Excerpt, redact: (text: string) => string): Excerpt {
  const whole = redact(lines.map(({ text }) => text).join('\n')).split('\n');
  const isWhole = whole.length === lines.length;
  return {
    first,
    lines: lines.map(({ text, from }, at) => ({ text: (isWhole ? whole[at] : undefined) ?? redact(text), from })),
  };
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
