import { mediaPart } from '../assembly/media.ts';
import { fieldsOf, isFields, listOf, textOf, wordOf } from '../json-value.ts';
import { ollamaUsage } from '../usage/token-counts.ts';
import { readToolCalls } from './openai-tool-calls.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 1000;

/** Ollama's own API: chat and generate, one JSON value a line. */
export const ollama: Protocol = {
  id: 'ollama',
  recognises: ({ done, message, response, model }) =>
    typeof done === 'boolean' && (isFields(message) || typeof response === 'string' || typeof model === 'string'),
  read(value, _name, draft) {
    if (typeof value['done'] !== 'boolean') {
      if (typeof value['error'] !== 'string') return false;
      draft.fail(null, value['error']);
      return true;
    }
    if (draft.ended()) {
      draft.resume();
      draft.nextTurn();
    }
    const turn = draft.turn();
    const choice = turn.choice();
    const message = fieldsOf(value['message']);
    turn.tell({ model: value['model'] });
    choice.role = wordOf(40, message['role']);
    const thinking = textOf(message['thinking'] ?? value['thinking']);
    if (thinking !== '') choice.text('reasoning').append(thinking);
    const text = textOf(message['content'] ?? value['response']);
    if (text !== '') choice.text('text').append(text);
    for (const call of listOf(message['tool_calls']).slice(0, MAX_LISTED)) {
      // A line has whole calls, each line its own.
      const at = choice.count();
      readToolCalls({ tool_calls: [{ ...fieldsOf(call), index: at }] }, choice);
    }
    for (const base64 of [...listOf(message['images']), value['image']].slice(0, 100)) {
      if (typeof base64 === 'string' && base64 !== '') choice.put(mediaPart({ kind: 'image', base64 }, draft.event));
    }
    if (!value['done']) return true;
    turn.usage = ollamaUsage(value, draft.event);
    choice.finishes(value['done_reason'] ?? 'stop', 'done_reason');
    draft.end();
    return true;
  },
};
