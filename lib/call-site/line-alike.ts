/** Shorter pieces of code stand everywhere. */
const MIN_CODE = 6;
/** Lines are compared as far as here, in characters. */
const MAX_LINE = 1000;
const MAX_LINES = 50_000;

/** What Turbopack makes of a name that was imported: `(0, __TURBOPACK__imported__module__…__["sendMessage"])`. */
const IMPORTED = /\(0,\s?__TURBOPACK__[\w$]{1,600}\["?(?<name>[\w$]{1,200})"?\]\)/gu;

/**
 * The line of a source that a line of the code made from it stands for, both from 1: the only one with the same code, or of several
 * the one at the same turn. `column`, from 1: where in the line the call is. `null` where that cannot be said.
 *
 * Development builds print code anew (other indents, broken lines, types left out), but keep its words and their order.
 */
export function lineAlike(source: string, code: string, line: number, column: number): number | null {
  const sources = compactLines(source);
  const codes = compactLines(code);
  const whole = codes[line - 1] ?? '';
  const fromCall = compact((code.split('\n', line)[line - 1] ?? '').slice(Math.max(0, column - 1)));
  return (
    sameTurn(whole, sources, codes, line, (one) => one.startsWith(whole)) ??
    sameTurn(fromCall, sources, codes, line, (one) => one.includes(fromCall))
  );
}

function sameTurn(
  wanted: string,
  sources: readonly string[],
  codes: readonly string[],
  line: number,
  fits: (one: string) => boolean,
): number | null {
  if (wanted.length < MIN_CODE) return null;
  const inSource = sources.flatMap((one, at) => (fits(one) ? [at + 1] : []));
  const inCode = codes.flatMap((one, at) => (fits(one) ? [at + 1] : []));
  if (inSource.length !== inCode.length) return null;
  return inSource[inCode.indexOf(line)] ?? null;
}

const compactLines = (text: string): readonly string[] => text.split('\n', MAX_LINES).map(compact);

/** Without what printing changes: spaces, kinds of quotes, the ends of lines. */
function compact(line: string): string {
  return line
    .slice(0, MAX_LINE)
    .replaceAll(IMPORTED, '$<name>')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/['`]/gu, '"')
    .replace(/[;,]$/u, '');
}
