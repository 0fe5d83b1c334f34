import type { Body } from '../exchange.ts';

/** The text up to where it begins to repeat what was asked. */
export type WithoutPrompt = (text: string) => string;

/** Characters in a row that are the same by chance only in what is no sentence. */
const RUN = 16;
const MAX_RUNS = 8000;
const MAX_STRINGS = 2000;

/** Strings of JSON, also of JSON that was cut. */
const STRING = /"((?:[^"\\]|\\.){16,65536})"/gu;

/**
 * Providers quote in their errors what they were asked. This finds where a text repeats two runs' length of a sentence of the
 * request, which then holds one whole run.
 */
export function createPromptFilter(requestBody: Body): WithoutPrompt {
  const runs = new Set<string>();
  if (requestBody.kind === 'text') {
    let strings = 0;
    for (const [, literal = ''] of `${requestBody.text}\n${requestBody.tail}`.matchAll(STRING)) {
      strings += 1;
      if (strings > MAX_STRINGS || runs.size > MAX_RUNS) break;
      const text = unescaped(literal);
      // Names of fields and models are no sentences, and errors must name them.
      if (!/\s|[^\x20-\x7e]/u.test(text)) continue;
      for (let at = 0; at + RUN <= text.length; at += RUN) runs.add(text.slice(at, at + RUN));
    }
  }
  return (text) => {
    if (runs.size === 0) return text;
    for (let at = 0; at + RUN <= text.length; at += 1) {
      if (!runs.has(text.slice(at, at + RUN))) continue;
      // What stands before the run may belong to it.
      return `${text.slice(0, Math.max(0, at - RUN + 1)).trimEnd()}…`;
    }
    return text;
  };
}

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal;
  try {
    return String(JSON.parse(`"${literal}"`));
  } catch {
    return literal;
  }
}
