import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { mediaPart } from '../assembly/media.ts';
import { citationPart, otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { countOf, fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { bedrockUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 1000;
const MAX_WORD = 200;

const EVENTS = new Set([
  'messageStart',
  'contentBlockStart',
  'contentBlockDelta',
  'contentBlockStop',
  'messageStop',
  'metadata',
]);
const EXCEPTION = /^[a-z]{1,60}Exception$/iu;

/**
 * Converse and ConverseStream of Bedrock. A frame names its event; where a server hands the SDK's events on as JSON, the
 * name is the only field.
 */
export const bedrock: Protocol = {
  id: 'bedrock',
  recognises(value, name) {
    if (EVENTS.has(name) && name !== 'metadata') return true;
    if (isFields(fieldsOf(value['output'])['message'])) return true;
    const wrapped = wrappedIn(value);
    return wrapped !== null && wrapped !== 'metadata';
  },
  read(value, name, draft) {
    if (isFields(fieldsOf(value['output'])['message'])) {
      readWhole(value, draft);
      return true;
    }
    const wrapped = EVENTS.has(name) ? null : wrappedIn(value);
    if (wrapped === null) return readEvent(name, value, draft);
    return readEvent(wrapped, fieldsOf(value[wrapped]), draft);
  },
};

function wrappedIn(value: Fields): string | null {
  const keys = Object.keys(value);
  const [only] = keys;
  return only !== undefined && keys.length === 1 && (EVENTS.has(only) || EXCEPTION.test(only)) ? only : null;
}

function readEvent(name: string, value: Fields, draft: Draft): boolean {
  const index = countOf(value['contentBlockIndex']) ?? 0;
  const choice = (): ChoiceDraft => draft.turn().choice();
  switch (name) {
    case 'messageStart':
      if (!draft.turn().isEmpty()) {
        draft.resume();
        draft.nextTurn();
      }
      choice().role = wordOf(40, value['role']);
      return true;
    case 'contentBlockStart':
      readBlock(fieldsOf(value['start']), index, choice(), draft.event);
      return true;
    case 'contentBlockDelta':
      readBlock(fieldsOf(value['delta']), index, choice(), draft.event);
      return true;
    case 'contentBlockStop':
      choice().find(`b${index}`)?.close(false);
      return true;
    case 'messageStop':
      choice().finishes(value['stopReason'], 'messageStop.stopReason');
      draft.end();
      return true;
    case 'metadata':
      draft.turn().usage = bedrockUsage(value['usage'], draft.event) ?? draft.turn().usage;
      return true;
    default:
      if (!EXCEPTION.test(name)) return false;
      draft.fail(name, value['message'] ?? value['Message']);
      return true;
  }
}

function readWhole(value: Fields, draft: Draft): void {
  const message = fieldsOf(fieldsOf(value['output'])['message']);
  const choice = draft.turn().choice();
  choice.role = wordOf(40, message['role']);
  for (const [index, block] of listOf(message['content']).slice(0, MAX_LISTED).entries()) {
    if (isFields(block)) readBlock(block, index, choice, draft.event);
  }
  draft.turn().usage = bedrockUsage(value['usage'], draft.event);
  choice.finishes(value['stopReason'], 'stopReason');
}

/** A whole block, its beginning or a piece of it: all have the same fields. */
function readBlock(block: Fields, index: number, choice: ChoiceDraft, event: number): void {
  const key = `b${index}`;
  const { text, toolUse, reasoningContent, citation, citationsContent, image } = block;
  if (typeof text === 'string') choice.text('text', key, index).append(text);
  else if (isFields(toolUse)) {
    const call = choice.call(key, index);
    const [id, name] = [wordOf(MAX_WORD, toolUse['toolUseId']), wordOf(MAX_WORD, toolUse['name'])];
    if (id !== null || name !== null) call.tell({ id, name });
    if (typeof toolUse['input'] === 'string') call.append(toolUse['input']);
    else call.settle(toolUse['input']);
  } else if (isFields(reasoningContent)) readReasoning(reasoningContent, choice, key, index);
  else if (isFields(citation)) readCitation(citation, index, choice, event);
  else if (isFields(citationsContent)) {
    for (const piece of listOf(citationsContent['content']).slice(0, MAX_LISTED))
      choice.text('text', key, index).append(textOf(fieldsOf(piece)['text']));
    for (const one of listOf(citationsContent['citations']).slice(0, MAX_LISTED))
      readCitation(fieldsOf(one), index, choice, event);
  } else if (isFields(image)) {
    const base64 = fieldsOf(image['source'])['bytes'];
    choice.put(
      mediaPart({ kind: 'image', base64, mediaType: `image/${wordOf(20, image['format']) ?? '*'}` }, event),
      key,
      index,
    );
  } else if (isFields(block['toolResult'])) {
    const { toolUseId, content, status } = block['toolResult'];
    choice.put(
      toolResultPart({ callId: toolUseId, value: content ?? '', failed: status === 'error' }, event),
      key,
      index,
    );
  } else {
    const [type] = Object.keys(block);
    if (type !== undefined) choice.put(otherPart(type, block, event), key, index);
  }
}

/** Whole it lies one deeper. */
function readReasoning(content: Fields, choice: ChoiceDraft, key: string, index: number): void {
  const told = isFields(content['reasoningText']) ? content['reasoningText'] : content;
  const text = choice.text('reasoning', key, index);
  text.append(textOf(told['text']));
  text.hide(textOf(told['redactedContent']).length);
}

function readCitation(citation: Fields, index: number, choice: ChoiceDraft, event: number): void {
  const [place] = Object.values(fieldsOf(citation['location']));
  const [source] = listOf(citation['sourceContent']);
  choice.put(
    citationPart(
      {
        title: citation['title'],
        url: fieldsOf(place)['url'],
        quote: fieldsOf(source)['text'],
        start: fieldsOf(place)['start'],
        end: fieldsOf(place)['end'],
      },
      event,
    ),
    undefined,
    index,
  );
}
