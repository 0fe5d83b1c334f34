/** A module inside a script that Turbopack made for development. */
export interface BundledModule {
  /** Within the project, e.g. "app/chat.js" or "node_modules/openai/client.mjs". */
  readonly path: string;
  /** The code of the module as it runs, from its own first line. */
  readonly code: string;
  /** The number of that line in the script, from 1. */
  readonly firstLine: number;
}

/** Before each module stands its name: `"[project]/app/chat.js [app-client] (ecmascript)", ((__turbopack_context__) => {`. */
const MARK = '\n"[project]/';
/** Longer paths are none. */
const MAX_NAME = 600;

/** The module that a line of a script stands in, from 1; `null` where the script is none of Turbopack's. */
export function turbopackModule(script: string, line: number): BundledModule | null {
  if (!script.startsWith('(globalThis["TURBOPACK"]') && !script.startsWith('(globalThis.TURBOPACK')) return null;
  const place = offsetOfLine(script, line);
  if (place === null) return null;
  const mark = script.lastIndexOf(MARK, place);
  const path = mark < 0 ? null : pathIn(script.slice(mark + MARK.length, mark + MARK.length + MAX_NAME));
  if (path === null) return null;
  const next = script.indexOf(MARK, mark + 1);
  const start = script.indexOf('\n', mark + 1) + 1;
  if (start === 0 || start > place) return null;
  return {
    path,
    code: script.slice(start, next < 0 ? script.length : next),
    firstLine: linesBefore(script, start) + 1,
  };
}

/** The path in `app/chat.js [app-client] (ecmascript)", ((…`. */
function pathIn(head: string): string | null {
  const [name = ''] = head.split(/["\n]/u, 1);
  const end = name.indexOf(' [');
  return end > 0 && head.startsWith('", (', name.length) ? name.slice(0, end) : null;
}

/** Where a line begins; `null` where there is none. */
function offsetOfLine(text: string, line: number): number | null {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    start = end + 1;
  }
  return start;
}

function linesBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
