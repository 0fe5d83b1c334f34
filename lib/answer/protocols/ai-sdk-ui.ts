import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { mediaPart } from '../assembly/media.ts';
import { citationPart, otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { fieldsOf, isFields, textOf, wordOf, type Fields } from '../json-value.ts';
import { aiSdkUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';

const MAX_WORD = 200;

const KINDS = new Set([
  'start',
  'start-step',
  'finish-step',
  'reset-step',
  'finish',
  'abort',
  'error',
  'message-metadata',
  'text-start',
  'text-delta',
  'text-end',
  'reasoning-start',
  'reasoning-delta',
  'reasoning-end',
  'tool-input-start',
  'tool-input-delta',
  'tool-input-available',
  'tool-input-error',
  'tool-approval-request',
  'tool-approval-response',
  'tool-output-available',
  'tool-output-error',
  'tool-output-denied',
  'source-url',
  'source-document',
  'file',
  'reasoning-file',
  'custom',
]);
const isData = (type: string): boolean => type.startsWith('data-');
/** Kinds that other protocols have as well. */
const COMMON = new Set(['error', 'file', 'custom', 'abort']);

/** UI message streams of the AI SDK, from version 5 on. Each step, a call of the model, is a turn. */
export const aiSdkUi: Protocol = {
  id: 'ai-sdk-ui',
  recognises: ({ type, errorText }) =>
    typeof type === 'string' &&
    ((KINDS.has(type) && !COMMON.has(type)) || isData(type) || (type === 'error' && typeof errorText === 'string')),
  read(value, _name, draft) {
    const { type } = value;
    if (typeof type !== 'string' || !(KINDS.has(type) || isData(type))) return false;
    if (!readCourse(type, value, draft)) readPiece(type, value, draft.turn().choice(), draft.event);
    return true;
  },
};

/** Beginnings and ends. */
function readCourse(type: string, value: Fields, draft: Draft): boolean {
  switch (type) {
    case 'start':
      if (draft.ended()) {
        draft.resume();
        draft.nextTurn();
      }
      draft.turn().tell({ id: value['messageId'] });
      readMetadata(value['messageMetadata'], draft);
      return true;
    case 'start-step':
      draft.nextTurn();
      return true;
    case 'reset-step':
      draft.turn().choice().clear();
      return true;
    case 'finish-step':
      draft.turn().end();
      return true;
    case 'finish':
      readMetadata(value['messageMetadata'], draft);
      draft.turn().choice().finishes(value['finishReason'], 'finish.finishReason');
      draft.end();
      return true;
    case 'abort':
      draft
        .turn()
        .choice()
        .finishes(value['reason'] ?? 'abort', 'abort');
      return true;
    case 'error':
      draft.fail(null, value['errorText']);
      return true;
    case 'message-metadata':
      readMetadata(value['messageMetadata'], draft);
      return true;
    case 'text-end':
    case 'reasoning-end':
    case 'tool-approval-response':
      return true;
    default:
      return false;
  }
}

/** What the server chose to send; the documentation's examples have these names. */
function readMetadata(metadata: unknown, draft: Draft): void {
  if (!isFields(metadata)) return;
  for (const name of ['totalUsage', 'usage', 'tokenUsage']) {
    const usage = aiSdkUsage(metadata[name], draft.event);
    if (usage !== null) {
      draft.usage = usage;
      break;
    }
  }
  draft.turn().tell({ model: metadata['model'] ?? metadata['modelId'] });
}

function readPiece(type: string, value: Fields, choice: ChoiceDraft, event: number): void {
  const id = textOf(value['id']);
  const callId = textOf(value['toolCallId']);
  switch (type) {
    case 'text-start':
    case 'text-delta':
      choice.text('text', `text ${id}`).append(textOf(value['delta']));
      return;
    case 'reasoning-start':
    case 'reasoning-delta':
      choice.text('reasoning', `reasoning ${id}`).append(textOf(value['delta']));
      return;
    case 'tool-input-start':
    case 'tool-input-delta':
    case 'tool-input-available':
    case 'tool-input-error':
      readInput(type, value, callId, choice);
      if (type === 'tool-input-error')
        choice.put(toolResultPart({ callId, value: value['errorText'], failed: true }, event), `output ${callId}`);
      return;
    case 'tool-output-available':
      choice.put(toolResultPart({ callId, value: value['output'] }, event), `output ${callId}`);
      return;
    case 'tool-output-error':
    case 'tool-output-denied':
      choice.put(toolResultPart({ callId, value: value['errorText'] ?? '', failed: true }, event), `output ${callId}`);
      return;
    case 'source-url':
      choice.put(citationPart({ url: value['url'], title: value['title'] }, event));
      return;
    case 'source-document':
      choice.put(citationPart({ title: value['title'] ?? value['filename'] }, event));
      return;
    case 'file':
    case 'reasoning-file':
      choice.put(mediaPart({ mediaType: value['mediaType'], url: value['url'] }, event));
      return;
    default:
      // Data of one id replaces what came before under it.
      choice.put(otherPart(type, fieldsOf(value)['data'] ?? value, event), id === '' ? undefined : `${type} ${id}`);
  }
}

function readInput(type: string, value: Fields, callId: string, choice: ChoiceDraft): void {
  const runner = value['providerExecuted'] === true ? 'provider' : 'app';
  const call = choice.call(`call ${callId}`, undefined, { runner });
  if (type === 'tool-input-delta') {
    call.append(textOf(value['inputTextDelta']));
    return;
  }
  call.tell({ id: callId === '' ? null : callId, name: wordOf(MAX_WORD, value['toolName']) });
  if (type === 'tool-input-start') return;
  call.settle(value['input']);
  call.close(false);
}
