/** The command lines for which Chrome and Edge copy requests as cURL, under the names that they give them. */
export type Shell = 'bash' | 'cmd';

/** How a command is written for a shell. */
export interface Quoting {
  /** A text as one word, whatever it holds. */
  quoted(text: string): string;
  /** A word in which the text around a variable is taken as it stands and the variable is replaced. */
  quotedAround(before: string, variable: string, after: string): string;
  /** Between the words of a command that goes on in the next line. */
  readonly newLine: string;
}

/** The shell of a system, by what `navigator.platform` calls it. */
export function shellOf(platform: string): Shell {
  return platform.startsWith('Win') ? 'cmd' : 'bash';
}

/** Characters that a terminal may obey: the end of a paste among them, behind which it would run what follows. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/**
 * A POSIX shell. A NUL cannot be in an argument and is left out; other controls are written as what makes them, so that pasting the
 * word does nothing else.
 */
const bash: Quoting = {
  quoted(text) {
    const word = text.replaceAll('\0', '').replaceAll("'", "'\\''");
    return `'${word.replaceAll(CONTROLS, (control) => `'"$(printf '${octal(control)}')"'`)}'`;
  },
  quotedAround: (before, variable, after) =>
    `${before === '' ? '' : bash.quoted(before)}"$${variable}"${after === '' ? '' : bash.quoted(after)}`,
  newLine: ' \\\n  ',
};

/** The bytes of a character in UTF-8, for printf. */
function octal(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/**
 * The Command Prompt of Windows, which reads a line before the program does, and takes nothing in it as quoted when the quotation marks
 * are escaped: so each character that it might obey is. Nothing can write a control, so those are left out; lines end in one way.
 */
const cmd: Quoting = {
  quoted: (text) => `^"${cmdText(forProgram(text))}^"`,
  quotedAround: (before, variable, after) =>
    `^"${cmdText(forProgram(before))}%${variable}%${cmdText(forProgram(after))}^"`,
  newLine: ' ^\n  ',
};

/** Within quotation marks a program takes backslashes as they are, but before a quotation mark and at the end. */
function forProgram(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(CONTROLS, '');
  return lines.split('"').map(withDoubledEnd).join('\\"');
}

/** A text with the backslashes at its end twice. */
function withDoubledEnd(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '\\') end -= 1;
  return text + text.slice(end);
}

/** A caret takes from a character what it means. An escaped line end needs a second one, which is the one that is meant. */
function cmdText(text: string): string {
  return text.replaceAll(/[^\w\s./:,=-]/gu, '^$&').replaceAll('\n', '^\n\n');
}

export const quotings: Readonly<Record<Shell, Quoting>> = { bash, cmd };
