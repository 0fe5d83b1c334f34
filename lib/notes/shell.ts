/** Characters that a terminal may obey: the end of a paste among them, behind which it would run what follows. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/**
 * A text as one word of a POSIX shell, whatever it holds. A NUL cannot be in an argument and is left out; other controls are
 * written as what makes them, so that pasting the word does nothing else.
 */
export function quoted(text: string): string {
  const word = text.replaceAll('\0', '').replaceAll("'", "'\\''");
  return `'${word.replaceAll(CONTROLS, (control) => `'"$(printf '${octal(control)}')"'`)}'`;
}

/** The bytes of a character in UTF-8, for printf. */
function octal(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** A word in which the text around a variable is taken as it stands and the variable is replaced. */
export function quotedAround(before: string, variable: string, after: string): string {
  return `${before === '' ? '' : quoted(before)}"$${variable}"${after === '' ? '' : quoted(after)}`;
}
