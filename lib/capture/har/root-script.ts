import { field, listOf, textOf } from '../unknown-fields.ts';

/** Calls of a stack, and stacks behind a stack, that are looked at. */
const MAX_DEPTH = 100;

/** The URL of the script at the root of the stack that made a request; '' where Chromium does not tell one. */
export function rootScriptOf(entry: unknown): string {
  let stack = field(field(entry, '_initiator'), 'stack');
  let root = '';
  for (let depth = 0; depth < MAX_DEPTH && stack !== undefined; depth += 1) {
    const last = listOf(stack, 'callFrames').at(-1);
    root = textOf(last, 'url') || root;
    stack = field(stack, 'parent');
  }
  return root;
}
