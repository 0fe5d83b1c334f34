const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

/** Marks a text for a terminal, or leaves it as it is. */
export type Style = (mark: keyof typeof CODES, text: string) => string;

/** Colors only for people: on a terminal, and not where NO_COLOR is set (no-color.org). */
export function styleFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  const isPlain = !isTerminal || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return (mark, text) => (isPlain ? text : `\u001b[${CODES[mark][0]}m${text}\u001b[${CODES[mark][1]}m`);
}
