import type { EncodedSourceMap } from '@jridgewell/trace-mapping';

/** A map without sections, and the place in it, both from 0. */
export interface PlaceInMap {
  /** As it was found: the same object for all places in it. */
  readonly section: unknown;
  /** The map with its mappings up to the line: more would only cost time and memory. */
  readonly map: () => EncodedSourceMap;
  readonly line: number;
  readonly column: number;
}

/** Sections in sections are allowed by nobody, and written by none. */
const MAX_DEPTH = 4;

type Fields = Readonly<Record<string, unknown>>;

/** The map that tells of a place: that of its section where the map has such; `null` where it is no map of version 3. */
export function mapAt(value: unknown, line: number, column: number): PlaceInMap | null {
  let map = value;
  let [inLine, inColumn] = [line, column];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    if (!isFields(map) || map['version'] !== 3) return null;
    const { sections } = map;
    if (!Array.isArray(sections)) {
      const [section, lines] = [map, inLine];
      if (typeof section['mappings'] !== 'string' || !Array.isArray(section['sources'])) return null;
      return { section, map: () => encodedMap(section, lines), line: inLine, column: inColumn };
    }
    const section = sectionAt(sections, inLine, inColumn);
    if (section === null) return null;
    if (section.line === inLine) inColumn -= section.column;
    inLine -= section.line;
    map = section.map;
  }
  return null;
}

interface Section {
  readonly line: number;
  readonly column: number;
  readonly map: unknown;
}

/** The last section that begins before a place. */
function sectionAt(sections: readonly unknown[], line: number, column: number): Section | null {
  let found: Section | null = null;
  for (const section of sections) {
    if (!isFields(section) || !isFields(section['offset'])) continue;
    const { line: atLine, column: atColumn } = section['offset'];
    if (typeof atLine !== 'number' || typeof atColumn !== 'number') continue;
    const isBefore = atLine < line || (atLine === line && atColumn <= column);
    const isLater = found === null || atLine > found.line || (atLine === found.line && atColumn >= found.column);
    if (isBefore && isLater) found = { line: atLine, column: atColumn, map: section['map'] };
  }
  return found;
}

function encodedMap(map: Fields, line: number): EncodedSourceMap {
  const { mappings, names, sourcesContent, sourceRoot, file } = map;
  const lines = upToLine(typeof mappings === 'string' ? mappings : '', line);
  // What is no digit would be read as 0.
  if (!/^[A-Za-z\d+/,;]*$/u.test(lines)) throw new TypeError('no mappings');
  const sources: readonly unknown[] = Array.isArray(map['sources']) ? map['sources'] : [];
  const ignored = map['ignoreList'] ?? map['x_google_ignoreList'];
  return {
    version: 3,
    sources: sources.map((source) => (typeof source === 'string' ? source : null)),
    names: Array.isArray(names) ? names.map((name) => (typeof name === 'string' ? name : '')) : [],
    mappings: lines,
    ...(Array.isArray(sourcesContent) && {
      sourcesContent: sourcesContent.map((content) => (typeof content === 'string' ? content : null)),
    }),
    ...(typeof sourceRoot === 'string' && { sourceRoot }),
    ...(typeof file === 'string' && { file }),
    ...(Array.isArray(ignored) && { ignoreList: ignored.filter((at) => typeof at === 'number') }),
  };
}

function upToLine(mappings: string, line: number): string {
  let end = -1;
  for (let at = 0; at <= line; at += 1) {
    end = mappings.indexOf(';', end + 1);
    if (end < 0) return mappings;
  }
  return mappings.slice(0, end);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
