import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';
import { fieldAt, pathWords } from './field.ts';

/** "messages.3.content: …", "body.store: …", "messages[2] has …". */
const LEADING =
  /(?:^|: )(?:[*-] )?(?:body\.)?(?<path>[a-z_]\w{0,60}(?:\.[a-z_]\w{0,60}|\.\d{1,5}|\[\d{1,5}\]){1,12})(?:(?=: )|(?<=\])(?= ))/u;
/** A path in quotes; file names, hosts and versions of models are none. */
const QUOTED = /['"`](?<path>[a-z_]\w{0,60}(?:\.[a-z_]\w{0,60}|\.\d{1,5}(?=\.)|\[\d{1,5}\]){1,12})['"`]/u;
const NO_FIELD = /\.(?:png|jpe?g|gif|webp|pdf|json|txt|csv|mp[34]|wav|py|js|ts|com|ai|cn|io|net|org|dev)$/u;
/** "max_tokens: 9000 > 8192": words before a colon are a field only where the request has it. */
const WORD = /^(?<path>[a-z_]\w{1,60}): /u;

/** Finds the path in the words where no kind of sentence told one: at the beginning, or in quotes. */
export function readSpokenPath(draft: Draft, { error }: Signals): void {
  // What is quoted there is the name of something else.
  if (draft.field !== undefined || draft.permission !== undefined || draft.scope !== undefined) return;
  for (const { from, value } of error.messages) {
    const path = pathIn(value);
    if (path === null) continue;
    draft.field = { ...told(from, path), path, steps: [], value: null, sent: null };
    return;
  }
}

/** Takes the word before a colon that is a field of the request. */
export function readLeadingWord(draft: Draft, { error, exchange }: Signals): void {
  if (draft.field !== undefined || exchange.requestBody.kind !== 'text') return;
  for (const { from, value } of error.messages) {
    const word = value.includes(': ') ? WORD.exec(value)?.groups?.['path'] : undefined;
    const words = word === undefined ? null : pathWords(word);
    const field = words === null ? null : fieldAt(words, exchange, told(from, word ?? ''));
    if (field?.sent !== true) continue;
    draft.field = field;
    return;
  }
}

/** The path that a sentence begins with, or quotes. */
export function pathIn(text: string): string | null {
  if (!text.includes('.') && !text.includes('[')) return null;
  const leading = text.includes(': ') || text.includes('] ') ? LEADING.exec(text)?.groups?.['path'] : undefined;
  if (leading !== undefined && !NO_FIELD.test(leading)) return leading;
  const isQuoted = text.includes("'") || text.includes('"') || text.includes('`');
  const quoted = isQuoted ? QUOTED.exec(text)?.groups?.['path'] : undefined;
  return quoted === undefined || NO_FIELD.test(quoted) ? null : quoted;
}
