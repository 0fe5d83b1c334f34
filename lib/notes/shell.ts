/** A text as one word of a POSIX shell, whatever it holds. A NUL cannot be in an argument and is left out. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "'\\''")}'`;
}

/** A word in which the text around a variable is taken as it stands and the variable is replaced. */
export function quotedAround(before: string, variable: string, after: string): string {
  return `${before === '' ? '' : quoted(before)}"$${variable}"${after === '' ? '' : quoted(after)}`;
}
