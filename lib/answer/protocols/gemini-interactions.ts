import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { mediaPart } from '../assembly/media.ts';
import { citationPart, otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { countOf, fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { interactionUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 1000;
const MAX_WORD = 200;

const EVENT = /^(?:interaction\.(?:created|completed|status_update)|step\.(?:start|delta|stop)|error)$/u;

/** Interactions of Gemini: steps, each of a kind, that have indexes. */
export const geminiInteractions: Protocol = {
  id: 'gemini-interactions',
  recognises({ event_type, steps, status }) {
    if (typeof event_type === 'string') return EVENT.test(event_type) && event_type !== 'error';
    return Array.isArray(steps) && typeof status === 'string';
  },
  read(value, _name, draft) {
    const type = value['event_type'];
    if (type === undefined) {
      if (!Array.isArray(value['steps'])) return false;
      readWhole(value, draft);
      return true;
    }
    if (typeof type !== 'string' || !EVENT.test(type)) return false;
    readEvent(type, value, draft);
    return true;
  },
};

function readEvent(type: string, value: Fields, draft: Draft): void {
  const choice = draft.turn().choice();
  const index = countOf(value['index']) ?? 0;
  switch (type) {
    case 'interaction.created':
      if (draft.ended()) {
        draft.resume();
        draft.nextTurn();
      }
      draft.turn().tell(fieldsOf(value['interaction']));
      return;
    case 'interaction.completed':
      readWhole(fieldsOf(value['interaction']), draft);
      draft.end();
      return;
    case 'step.start':
      readStep(fieldsOf(value['step']), index, choice, draft.event);
      return;
    case 'step.delta':
      readDelta(fieldsOf(value['delta']), index, choice, draft.event);
      return;
    case 'step.stop':
      choice.find(`s${index}`)?.close(false);
      return;
    case 'error': {
      const error = fieldsOf(value['error']);
      draft.fail(error['code'], error['message']);
    }
  }
}

/** The whole interaction; the last event of a stream may hold its steps, or only its usage. */
function readWhole(interaction: Fields, draft: Draft): void {
  const turn = draft.turn();
  const choice = turn.choice();
  turn.tell(interaction);
  for (const [index, step] of listOf(interaction['steps']).slice(0, MAX_LISTED).entries()) {
    if (isFields(step)) readStep(step, index, choice, draft.event);
  }
  turn.usage = interactionUsage(interaction['usage'], draft.event) ?? turn.usage;
  const [error] = listOf(interaction['errors']).map(fieldsOf);
  if (error !== undefined) draft.fail(error['code'], error['message']);
  choice.finishes(interaction['status'], 'status');
}

/** A step when it begins, or whole: what is known of it already is settled. */
function readStep(step: Fields, index: number, choice: ChoiceDraft, event: number): void {
  const type = textOf(step['type']);
  const rank = rankOf(index);
  if (type === 'user_input' || type === '') return;
  if (type === 'model_output') {
    for (const [at, content] of listOf(step['content']).slice(0, MAX_LISTED).entries())
      readContent(fieldsOf(content), `s${index} c${at}`, rank, choice, event);
  } else if (type === 'thought') {
    const text = listOf(step['summary'])
      .slice(0, MAX_LISTED)
      .map((content) => textOf(fieldsOf(content)['text']))
      .join('');
    if (text !== '') choice.text('reasoning', `s${index} thought`, rank).settle(text);
  } else if (type.endsWith('_call')) {
    const call = callAt(index, type, choice);
    call.tell({
      id: wordOf(MAX_WORD, step['id']),
      name: wordOf(MAX_WORD, step['name']) ?? type.replace(/_call$/u, ''),
    });
    if (isFields(step['arguments']) && Object.keys(step['arguments']).length > 0) call.settle(step['arguments']);
  } else if (type.endsWith('_result')) putResult(step, index, choice, event);
  else choice.put(otherPart(type, step, event), `s${index} other`, rank);
}

function readDelta(delta: Fields, index: number, choice: ChoiceDraft, event: number): void {
  const type = textOf(delta['type']);
  const rank = rankOf(index);
  switch (type) {
    case 'text':
      choice.text('text', `s${index} c0`, rank).append(textOf(delta['text']));
      return;
    case 'thought_summary':
      choice.text('reasoning', `s${index} thought`, rank).append(textOf(fieldsOf(delta['content'])['text']));
      return;
    case 'thought_signature':
      return;
    case 'arguments_delta':
      callAt(index, 'function_call', choice).append(textOf(delta['arguments']));
      return;
    case 'text_annotation_delta':
      putAnnotations(delta['annotations'], rank, choice, event);
      return;
    case 'audio':
      choice.grow(
        mediaPart({ mediaType: delta['mime_type'], base64: delta['data'], url: delta['uri'] }, event),
        `s${index} audio`,
        rank,
      );
      return;
  }
  if (type.endsWith('_call')) callAt(index, type, choice).settle(delta['arguments']);
  else if (type.endsWith('_result')) putResult(delta, index, choice, event);
  else readContent(delta, `s${index} ${type}`, rank, choice, event);
}

function callAt(index: number, type: string, choice: ChoiceDraft) {
  return choice.call(`s${index}`, rankOf(index), { runner: type === 'function_call' ? 'app' : 'provider' });
}

function readContent(content: Fields, key: string, rank: number, choice: ChoiceDraft, event: number): void {
  if (content['type'] === 'text') {
    if (textOf(content['text']) !== '') choice.text('text', key, rank).settle(textOf(content['text']));
    putAnnotations(content['annotations'], rank, choice, event);
  } else if (typeof content['data'] === 'string' || typeof content['uri'] === 'string') {
    choice.put(
      mediaPart({ mediaType: content['mime_type'], base64: content['data'], url: content['uri'] }, event),
      key,
      rank,
    );
  } else choice.put(otherPart(textOf(content['type']), content, event), key, rank);
}

function putAnnotations(list: unknown, rank: number, choice: ChoiceDraft, event: number): void {
  for (const annotation of listOf(list).slice(0, MAX_LISTED)) {
    const { url, title, name, start_index: start, end_index: end } = fieldsOf(annotation);
    const part = citationPart({ url, title: title ?? name, start, end }, event);
    choice.put(part, `cited ${part.url ?? ''} ${part.start ?? ''}`, rank);
  }
}

function putResult(step: Fields, index: number, choice: ChoiceDraft, event: number): void {
  const { call_id: callId, name, result } = step;
  choice.put(
    toolResultPart({ callId, name, value: result ?? '', failed: step['is_error'] === true }, event),
    `s${index} result`,
    rankOf(index),
  );
}

/** Steps begin at 1, as rank 0 stands for what comes as it comes. */
const rankOf = (index: number): number => index + 1;
