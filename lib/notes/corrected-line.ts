import type { Failure } from '../classifier/index.ts';
import { oneLine } from './visible-text.ts';

/**
 * What does not stay as it is where code is pasted, or is not seen there: controls and marks that hide or reorder others, lone
 * halves of characters, spaces in a row, and backticks, which end code in Markdown and in a chat.
 */
const UNSAFE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Surrogate}\uFFF9-\uFFFB`]| (?= )/gu;

/** The line to copy that puts the request right, on one line and with all of it seen; `null` where the verdict has none. */
export function correctedLine({ facts: { correction } }: Failure): string | null {
  if (correction === undefined) return null;
  const { code, kind } = correction;
  // Text in quotation marks may be written with escapes and is the same.
  if (kind === 'json' || kind === 'baseURL') return code.replaceAll(UNSAFE, escaped);
  return oneLine(code).replaceAll('`', kind === 'url' ? '%60' : "'");
}

/** What of it goes onto the clipboard: “NAME=…” is for a value that only the reader has. */
export function copiedLine(line: string): string {
  return line.replace(/=…$/u, '=');
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
