import type { CallStack, StackFrame } from '../exchange.ts';
import type { CallSite, Frame, Library, OriginalPosition } from './call-site.ts';
import { doubtOfUrl, libraryOfUrl } from './library-url.ts';
import { sdkRunAt } from './sdk-run.ts';
import { readStack } from './stack.ts';

const MAX_FRAMES = 60;
/** Frames that stay before the first own one, and behind it, of a longer stack. */
const KEPT_BEFORE = 40;

/**
 * The stack of an `_initiator` of Chromium, at most 60 frames, of a longer one those around the app's own code; `null` where it
 * holds none. Total for any value. Whose code the frames are is asked only where it is needed to choose: that takes ten times as
 * long as reading them.
 */
export function callStackIn(initiator: unknown): CallStack | null {
  const frames = readStack(initiator);
  if (frames.length === 0) return null;
  if (frames.length <= MAX_FRAMES) return { frames, omitted: 0 };
  const site = siteOf(frames.map((frame) => ({ ...frame, original: null })));
  return {
    frames: site.frames.map(({ function: name, url, line, column, joined }) => ({
      function: name,
      url,
      line,
      column,
      joined,
    })),
    omitted: site.omitted,
  };
}

const known = new WeakMap<CallStack, CallSite>();

/** Where a call was made, from the stack that was recorded of it; always the same object for the same stack. */
export function callSiteOf(stack: CallStack): CallSite {
  let site = known.get(stack);
  if (site === undefined) {
    site = { ...siteOf(stack.frames.map((frame) => ({ ...frame, original: null }))), omitted: stack.omitted };
    known.set(stack, site);
  }
  return site;
}

/** The first frame of the app's own code; the innermost where there is none. */
export function callerOf(stack: CallStack): Frame | undefined {
  const { frames, own } = callSiteOf(stack);
  return frames[own] ?? frames[0];
}

/**
 * The same call site, told what source maps say: `originals` has one entry for each frame, `null` where nothing is known.
 * A frame whose source lies in a package is that package's. `modules`: the paths of modules inside bundles, where only those are known.
 */
export function withOriginals(
  site: CallSite,
  originals: readonly (OriginalPosition | null)[],
  modules: readonly (string | null)[] = [],
): CallSite {
  const frames = site.frames.map((frame, at) => ({ ...frame, original: originals[at] ?? frame.original }));
  return { ...siteOf(frames, modules), omitted: site.omitted };
}

function siteOf(
  raw: readonly (StackFrame & Pick<Frame, 'original'>)[],
  modules: readonly (string | null)[] = [],
): CallSite {
  const libraries = librariesOf(raw, modules);
  const frames = raw.map((frame, at): Frame => ({ ...frame, library: libraries[at] ?? null }));
  const own = firstOwn(frames);
  if (frames.length <= MAX_FRAMES) return { frames, own, omitted: 0 };
  const start = own < MAX_FRAMES - 1 ? 0 : own - KEPT_BEFORE;
  const kept = frames.slice(start, start + MAX_FRAMES);
  return { frames: kept, own: own < 0 ? -1 : own - start, omitted: frames.length - kept.length };
}

type Judged = StackFrame & Pick<Frame, 'original'>;

function librariesOf(frames: readonly Judged[], modules: readonly (string | null)[]): readonly (Library | null)[] {
  const names = frames.map(({ function: name }) => name);
  const known = new Map<string, Library | null>();
  const ofUrl = (url: string): Library | null => {
    let library = known.get(url);
    if (library === undefined) known.set(url, (library = libraryOfUrl(url)));
    return library;
  };
  const libraries: (Library | null)[] = frames.map(({ url, original }, at) => {
    if (original === null) return ofUrl(modules[at] ?? url);
    return ofUrl(original.source) ?? (original.ignored ? { kind: 'ignored', name: null } : ofUrl(url));
  });
  // Only before the app's own code: behind it nobody needs to know.
  for (let at = 0; at < frames.length; at += 1) {
    if (libraries[at] !== null) continue;
    const isMapped = frames[at]?.original !== null || (modules[at] ?? null) !== null;
    const run = isMapped ? null : sdkRunAt(within(names, frames, libraries, at), 0);
    if (run === null) break;
    libraries.fill({ kind: 'functions', name: run.name }, at, at + run.length);
    at += run.length - 1;
  }
  return libraries;
}

/** The functions that follow each other in one script. */
function within(
  names: readonly string[],
  frames: readonly Judged[],
  libraries: readonly (Library | null)[],
  from: number,
): readonly string[] {
  const url = frames[from]?.url;
  let end = from;
  while (end < frames.length && end < from + 80 && frames[end]?.url === url && libraries[end] === null) end += 1;
  return names.slice(from, end);
}

/** The first frame of those that most likely are the app's own. */
function firstOwn(frames: readonly Frame[]): number {
  let own = -1;
  let least = 4;
  for (const [at, { library, url, original }] of frames.entries()) {
    const doubt = library !== null ? 4 : original !== null ? 0 : doubtOfUrl(url);
    if (doubt >= least) continue;
    own = at;
    least = doubt;
  }
  return own;
}
