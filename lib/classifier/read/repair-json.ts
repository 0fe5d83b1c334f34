import { jsonrepair } from 'jsonrepair';
import { parseJson } from './json.ts';

/** Repairing takes the square of the length on hostile texts: 100 ms for 32 KB, 6 ms for these. */
const MAX_REPAIRED = 8 * 1024;
/** No error is so deep; where each level is tried anew, a hundred of them take a second. */
const MAX_DEPTH = 40;

/** What can be saved of a JSON text that is cut or broken; `undefined` where it is beyond repair. */
export function repairJson(text: string): unknown {
  try {
    return parseJson(jsonrepair(shallow(text.slice(0, MAX_REPAIRED))));
  } catch {
    return undefined;
  }
}

/** The text up to where it is too deep; brackets within its strings count as well. */
function shallow(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth > MAX_DEPTH) return text.slice(0, at);
  }
  return text;
}
