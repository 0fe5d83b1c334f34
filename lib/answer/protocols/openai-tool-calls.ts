import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { CallDraft } from '../assembly/part-draft.ts';
import { fieldsOf, isFields, listOf, wordOf, type Fields } from '../json-value.ts';

const MAX_WORD = 200;
const MAX_LISTED = 1000;

/** The calls of a message or a delta; `function_call` is how the first models did it. */
export function readToolCalls(message: Fields, choice: ChoiceDraft): void {
  for (const [at, call] of listOf(message['tool_calls']).slice(0, MAX_LISTED).entries()) {
    if (isFields(call)) readCall(call, typeof call['index'] === 'number' ? call['index'] : at, choice);
  }
  const old = message['function_call'];
  if (isFields(old)) readFunction(old, choice.call('function_call'));
}

/**
 * Pieces of one call share an index. Some servers give every call the index 0, or none, and a new id: then the id tells
 * where another one begins.
 */
function readCall(value: Fields, index: number, choice: ChoiceDraft): void {
  const id = wordOf(MAX_WORD, value['id']);
  const custom = isFields(value['custom']);
  const key = `call ${index}`;
  const known = choice.find(key);
  if (id !== null && known !== undefined && known.id() !== null && known.id() !== id) choice.release(key);
  const call = choice.call(key, undefined, custom ? { format: 'text' } : {});
  if (id !== null && call.id() !== id) call.tell({ id });
  readFunction(fieldsOf(custom ? value['custom'] : value['function']), call);
}

/** Arguments come as a text, in pieces; Mistral's and Ollama's may be an object. */
function readFunction(value: Fields, call: CallDraft): void {
  const name = wordOf(MAX_WORD, value['name']);
  if (name !== null) call.tell({ name });
  const args = value['arguments'] ?? value['input'];
  if (typeof args === 'string') call.append(args);
  else if (isFields(args)) call.settle(args);
}
