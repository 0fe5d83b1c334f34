import { jsonrepair } from 'jsonrepair';
import { parseJson } from './json.ts';

const MAX_REPAIRED = 8 * 1024;
/** At each quote the repair may go back to where its string began: so many characters it may go through. */
const MAX_WORK = 4_000_000;
/** No error is so deep; where each level is tried anew, a hundred of them take a second. */
const MAX_DEPTH = 40;

const QUOTES = '"\'`´‘’“”&(';

/** What can be saved of a JSON text that is cut or broken; `undefined` where it is beyond repair. */
export function repairJson(text: string): unknown {
  try {
    return parseJson(jsonrepair(bounded(text.slice(0, MAX_REPAIRED))));
  } catch {
    return undefined;
  }
}

/** The text up to where it is too deep, or has too many quotes; brackets within its strings count as well. */
function bounded(text: string): string {
  let depth = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if (QUOTES.includes(char)) quotes++;
    if (depth > MAX_DEPTH || quotes * at > MAX_WORK) return text.slice(0, at);
  }
  return text;
}
