import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { citationPart } from '../assembly/small-parts.ts';
import { countOf, fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { cohereUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 1000;
const MAX_WORD = 200;

const EVENT =
  /^(?:message-(?:start|end)|content-(?:start|delta|end)|tool-plan-delta|tool-call-(?:start|delta|end)|citation-(?:start|end))$/u;

/** Chat of Cohere, version 2. */
export const cohere: Protocol = {
  id: 'cohere',
  recognises({ type, message, finish_reason }) {
    if (typeof type === 'string') return EVENT.test(type);
    return isFields(message) && typeof finish_reason === 'string' && message['role'] === 'assistant';
  },
  read(value, _name, draft) {
    const { type } = value;
    if (type === undefined) {
      if (!isFields(value['message'])) return false;
      readWhole(value, draft);
      return true;
    }
    if (typeof type !== 'string' || !EVENT.test(type)) return type === 'debug';
    readEvent(type, value, draft);
    return true;
  },
};

function readEvent(type: string, value: Fields, draft: Draft): void {
  const choice = draft.turn().choice();
  const index = countOf(value['index']) ?? 0;
  const delta = fieldsOf(value['delta']);
  const message = fieldsOf(delta['message']);
  switch (type) {
    case 'message-start':
      draft.turn().tell(value);
      choice.role = wordOf(40, message['role']);
      return;
    case 'content-start':
    case 'content-delta':
      readContent(fieldsOf(message['content']), index, choice);
      return;
    case 'tool-plan-delta':
      choice.text('reasoning', 'plan').append(textOf(message['tool_plan']));
      return;
    case 'tool-call-start':
    case 'tool-call-delta':
      readCall(fieldsOf(message['tool_calls']), index, choice);
      return;
    case 'tool-call-end':
      choice.find(`call ${index}`)?.close(false);
      return;
    case 'citation-start':
      putCitation(fieldsOf(message['citations']), index, choice, draft.event);
      return;
    case 'message-end':
      readEnd(delta, delta['usage'], choice, draft);
      draft.end();
  }
}

function readContent(content: Fields, index: number, choice: ChoiceDraft): void {
  const thinking = textOf(content['thinking']);
  if (thinking !== '') choice.text('reasoning', `thinking ${index}`).append(thinking);
  const text = textOf(content['text']);
  if (text !== '') choice.text('text', `content ${index}`).append(text);
}

function readCall(value: Fields, index: number, choice: ChoiceDraft): void {
  const call = choice.call(`call ${index}`);
  const told = fieldsOf(value['function']);
  const [id, name] = [wordOf(MAX_WORD, value['id']), wordOf(MAX_WORD, told['name'])];
  if (id !== null || name !== null) call.tell({ id, name });
  call.append(textOf(told['arguments']));
}

function putCitation(value: Fields, index: number, choice: ChoiceDraft, event: number): void {
  const source = fieldsOf(listOf(value['sources'])[0]);
  const document = fieldsOf(source['document']);
  choice.put(
    citationPart(
      {
        url: document['url'],
        title: document['title'] ?? source['id'],
        quote: value['text'],
        start: value['start'],
        end: value['end'],
      },
      event,
    ),
    `citation ${index}`,
  );
}

function readWhole(value: Fields, draft: Draft): void {
  const message = fieldsOf(value['message']);
  const choice = draft.turn().choice();
  draft.turn().tell(value);
  choice.role = wordOf(40, message['role']);
  const plan = textOf(message['tool_plan']);
  if (plan !== '') choice.text('reasoning', 'plan').append(plan);
  for (const [index, piece] of listOf(message['content']).slice(0, MAX_LISTED).entries())
    readContent(fieldsOf(piece), index, choice);
  for (const [index, call] of listOf(message['tool_calls']).slice(0, MAX_LISTED).entries())
    readCall(fieldsOf(call), index, choice);
  for (const [index, citation] of listOf(message['citations']).slice(0, MAX_LISTED).entries())
    putCitation(fieldsOf(citation), index, choice, draft.event);
  readEnd(value, value['usage'], choice, draft);
}

function readEnd(told: Fields, usage: unknown, choice: ChoiceDraft, draft: Draft): void {
  draft.turn().usage = cohereUsage(usage, draft.event) ?? draft.turn().usage;
  choice.finishes(told['finish_reason'], 'finish_reason');
  if (typeof told['error'] === 'string') draft.fail(told['finish_reason'], told['error']);
}
