import { TraceMap, traceSegment } from '@jridgewell/trace-mapping';
import type { OriginalPosition } from './call-site.ts';
import { excerptOf } from './excerpt.ts';
import { inlineSourceMap } from './inline-source-map.ts';
import { mapAt, type PlaceInMap } from './source-map-section.ts';

/** Finds places of one script in its sources. `line` and `column` from 1; `null` where the map tells none, or what cannot be. */
export type PositionFinder = (line: number, column: number) => OriginalPosition | null;

const MAX_SOURCE = 2000;
const MAX_NAME = 200;

/**
 * Reads the source map that lies in a script itself; `null` where it has none, or one that is broken. `url` is the
 * script's, against which sources are resolved, and which finds a module that the script evaluates. Reading a map of
 * 30 MB takes half a second, and so does the first place in it: keep the finder for the next one.
 */
export function readInlineMap(scriptText: string, url: string | null = null): PositionFinder | null {
  const map = orNull(() => inlineSourceMap(scriptText, url));
  if (map === null) return null;
  // Decoding takes the most time, and reaches as far as the line that was asked for.
  let kept: { readonly section: unknown; readonly line: number; readonly trace: TraceMap } | null = null;
  const traceFor = ({ section, line, map: upToLine }: PlaceInMap): TraceMap => {
    if (kept !== null && kept.section === section && kept.line >= line) return kept.trace;
    const trace = new TraceMap(upToLine(), url ?? undefined);
    kept = { section, line, trace };
    return trace;
  };
  return (line, column) => {
    if (!isPlace(line) || !isPlace(column)) return null;
    return orNull(() => {
      const place = mapAt(map, line - 1, column - 1);
      return place === null ? null : positionIn(traceFor(place), place);
    });
  };
}

/** The places of a script in its sources, one for each: `readInlineMap` for several places at once. Never throws. */
export function originalsIn(
  scriptText: string,
  url: string | null,
  places: readonly { readonly line: number; readonly column: number }[],
): readonly (OriginalPosition | null)[] {
  const find = readInlineMap(scriptText, url);
  return places.map(({ line, column }) => find?.(line, column) ?? null);
}

/** A map can be broken in more ways than can be asked for beforehand. */
function orNull<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const isPlace = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

function positionIn(trace: TraceMap, { line, column }: PlaceInMap): OriginalPosition | null {
  const [, at = -1, line0 = -1, column0 = -1, named = -1] = traceSegment(trace, line, column) ?? [];
  const source = (trace.sources[at] ?? null) === null ? undefined : trace.resolvedSources[at];
  if (source === undefined || !isPlace(line0 + 1) || !isPlace(column0 + 1)) return null;
  const content = trace.sourcesContent?.[at];
  const excerpt = typeof content === 'string' ? excerptOf(content, line0 + 1, column0 + 1) : null;
  // A line that its source does not have is a lie.
  if (typeof content === 'string' && excerpt === null) return null;
  return {
    source: source.slice(0, MAX_SOURCE),
    line: line0 + 1,
    column: column0 + 1,
    name: trace.names[named]?.slice(0, MAX_NAME) ?? null,
    ignored: trace.ignoreList?.includes(at) ?? false,
    excerpt,
  };
}
