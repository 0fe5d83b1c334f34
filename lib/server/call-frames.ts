import { findSourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A frame as Chromium tells it in a HAR: line and column from 0. */
export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

const MAX_FRAMES = 30;

/** The stack at this moment, without the frames above `below`: unread, for most are never asked for. */
export function captureFrames(below: (...values: never[]) => unknown): () => readonly CallFrame[] {
  const { prepareStackTrace, stackTraceLimit } = Error;
  let sites: readonly NodeJS.CallSite[] = [];
  const holder = {};
  try {
    Error.stackTraceLimit = MAX_FRAMES;
    Error.prepareStackTrace = (_, own) => {
      sites = own;
      return '';
    };
    Error.captureStackTrace(holder, below);
    // Reading it is what prepares it.
    void (holder as { readonly stack?: string }).stack;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    // Deleting it would not do: it may never have been there.
    Error.prepareStackTrace = prepareStackTrace;
  }
  return () => sites.map(frameOf);
}

function frameOf(site: NodeJS.CallSite): CallFrame {
  const script = site.getFileName() ?? '';
  const line = site.getLineNumber() ?? 1;
  const column = site.getColumnNumber() ?? 1;
  const original = originalOf(script, line, column);
  return {
    functionName: site.getFunctionName() ?? '',
    url: placeOf(original?.source ?? script),
    lineNumber: (original?.line ?? line) - 1,
    columnNumber: (original?.column ?? column) - 1,
  };
}

/**
 * By the source map that Node has loaded of a script, where it was asked to: with --enable-source-maps. A package stays told by
 * its folder, which its sources do not name.
 */
function originalOf(script: string, line: number, column: number) {
  if (/[\\/]node_modules[\\/]/u.test(script)) return null;
  const entry = findSourceMap(script)?.findEntry(line - 1, column - 1);
  if (entry === undefined || !('originalSource' in entry)) return null;
  return { source: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

/** From the folder of the app where it lies in it: nobody needs to know where that is. */
function placeOf(script: string): string {
  const path = script.startsWith('file://') ? fileURLToPath(script) : script;
  if (!/^(?:\/|[a-z]:[\\/])/iu.test(path)) return script;
  const inside = relative(process.cwd(), path).replaceAll('\\', '/');
  return inside.startsWith('../') ? path.replaceAll('\\', '/') : inside;
}
