import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { mediaPart } from '../assembly/media.ts';
import type { CallDraft, TextDraft } from '../assembly/part-draft.ts';
import type { TextPart } from '../answer.ts';
import { countOf, fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { mergedUsage, openAiUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';
import { putAnnotation, readItem } from './openai-items.ts';

const PREFIX = 'response.';
const MAX_LISTED = 1000;

/**
 * The Responses API of OpenAI, and the sessions of its Realtime API, whose events are named alike. The last event holds the
 * whole answer, which counts more than the pieces before.
 */
export const openAiResponses: Protocol = {
  id: 'openai-responses',
  recognises({ type, object, output }) {
    if (object === 'response') return Array.isArray(output);
    return typeof type === 'string' && (type.startsWith(PREFIX) || REALTIME.test(type));
  },
  read(value, _name, draft) {
    const { type } = value;
    if (value['object'] === 'response') {
      readWhole(value, draft);
      return true;
    }
    if (type === 'error') {
      const error = fieldsOf(value['error'] ?? value);
      draft.fail(error['code'] ?? error['type'], error['message']);
      return true;
    }
    if (typeof type !== 'string') return false;
    if (!type.startsWith(PREFIX)) return REALTIME.test(type);
    return readEvent(type.slice(PREFIX.length), value, draft);
  },
};

/** What else a Realtime session tells, about itself and about what the page sent. */
const REALTIME =
  /^(?:session|conversation|input_audio_buffer|output_audio_buffer|rate_limits|transcription_session)\./u;

/** Events that only tell how far something is. */
const PROGRESS = new Set([
  'queued',
  'in_progress',
  'content_part.added',
  'content_part.done',
  'reasoning_summary_part.added',
  'reasoning_summary_part.done',
  'audio.done',
  'output_audio.done',
]);

function isProgress(kind: string): boolean {
  const subject = kind.slice(0, Math.max(0, kind.lastIndexOf('.')));
  return (
    PROGRESS.has(kind) || subject.endsWith('_call') || subject === 'mcp_list_tools' || subject.startsWith('shell_call_')
  );
}

function readEvent(kind: string, value: Fields, draft: Draft): boolean {
  switch (kind) {
    case 'created':
      begin(fieldsOf(value['response']), draft);
      return true;
    case 'completed':
    case 'done':
    case 'incomplete':
    case 'failed':
    case 'cancelled':
      readWhole(fieldsOf(value['response']), draft);
      draft.end();
      return true;
    case 'output_item.added':
    case 'output_item.done':
      readItem(fieldsOf(value['item']), outputOf(value), draft.turn().choice(), draft.event);
      return true;
    case 'image_generation_call.partial_image':
      draft
        .turn()
        .choice()
        .put(
          mediaPart({ kind: 'image', base64: value['partial_image_b64'] }, draft.event),
          `o${outputOf(value)} image`,
          rankOf(value),
        );
      return true;
    case 'output_text.annotation.added':
      putAnnotation(
        fieldsOf(value['annotation']),
        textKey(value),
        countOf(value['annotation_index']) ?? 0,
        rankOf(value),
        draft,
      );
      return true;
    case 'audio.delta':
    case 'output_audio.delta':
      draft
        .turn()
        .choice()
        .grow(
          mediaPart({ kind: 'audio', base64: value['delta'] }, draft.event),
          `${textKey(value)} audio`,
          rankOf(value),
        );
      return true;
  }
  return readPiece(kind, value, draft) || isProgress(kind);
}

/** Which pieces of text events bring, and where the last of them has the whole. */
const TEXTS: Readonly<Record<string, TextPart['kind']>> = {
  output_text: 'text',
  text: 'text',
  refusal: 'refusal',
  reasoning_text: 'reasoning',
  reasoning_summary_text: 'reasoning',
  'audio.transcript': 'transcript',
  audio_transcript: 'transcript',
  output_audio_transcript: 'transcript',
};

/** Arguments of tools, and the field of the last event that has them whole. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  function_call_arguments: 'arguments',
  mcp_call_arguments: 'arguments',
  custom_tool_call_input: 'input',
  code_interpreter_call_code: 'code',
};

function readPiece(kind: string, value: Fields, draft: Draft): boolean {
  const dot = kind.lastIndexOf('.');
  const subject = kind.slice(0, dot);
  const isDelta = kind.endsWith('.delta');
  if (!isDelta && !kind.endsWith('.done')) return false;
  const choice = draft.turn().choice();
  if (Object.hasOwn(TEXTS, subject)) {
    const whole = textOf(value['text'] ?? value['refusal'] ?? value['transcript']);
    const text = textFor(subject, value, choice);
    if (isDelta) text.append(textOf(value['delta']));
    else if (whole !== '') text.settle(whole);
    return true;
  }
  const field = Object.hasOwn(ARGUMENTS, subject) ? ARGUMENTS[subject] : undefined;
  if (field === undefined) return false;
  const call = callFor(subject, value, choice);
  if (isDelta) call.append(textOf(value['delta']));
  else {
    if (value['call_id'] !== undefined || value['name'] !== undefined)
      call.tell({ id: wordOf(200, value['call_id']), name: wordOf(200, value['name']) });
    if (textOf(value[field]) !== '') call.settle(value[field]);
    call.close(false);
  }
  return true;
}

function textFor(subject: string, value: Fields, choice: ChoiceDraft): TextDraft {
  const kind = TEXTS[subject] ?? 'text';
  if (subject === 'reasoning_summary_text') {
    const at = countOf(value['summary_index']) ?? 0;
    return choice.text(kind, `o${outputOf(value)} s${at}`, outputOf(value) * 1000 + Math.min(at, 99));
  }
  const mark = kind === 'reasoning' ? 't' : kind === 'transcript' ? 'w' : kind === 'refusal' ? 'r' : 'c';
  return choice.text(kind, textKey(value, mark), rankOf(value));
}

function callFor(subject: string, value: Fields, choice: ChoiceDraft): CallDraft {
  const app = subject === 'function_call_arguments' || subject === 'custom_tool_call_input';
  const json = subject.endsWith('arguments');
  return choice.call(`o${outputOf(value)}`, outputOf(value) * 1000, {
    format: json ? 'json' : 'text',
    runner: app ? 'app' : 'provider',
  });
}

const outputOf = (value: Fields): number => countOf(value['output_index']) ?? 0;
const textKey = (value: Fields, mark = 'c'): string =>
  `o${outputOf(value)} ${mark}${countOf(value['content_index']) ?? 0}`;
const rankOf = (value: Fields): number =>
  outputOf(value) * 1000 + 100 + Math.min(countOf(value['content_index']) ?? 0, 800);

function begin(response: Fields, draft: Draft): void {
  const id = wordOf(200, response['id']);
  const turn = draft.turn();
  const another = id !== null && turn.id() !== null && turn.id() !== id;
  if (another) draft.resume();
  (another ? draft.nextTurn() : turn).tell(response);
}

/** The whole answer, as the API gives it without a stream, and in the last event of one. */
function readWhole(response: Fields, draft: Draft): void {
  begin(response, draft);
  const turn = draft.turn();
  const choice = turn.choice();
  choice.role = 'assistant';
  for (const [at, item] of listOf(response['output']).slice(0, MAX_LISTED).entries()) {
    if (isFields(item)) readItem(item, at, choice, draft.event);
  }
  const usage = openAiUsage(response['usage'], draft.event);
  if (usage !== null) turn.usage = mergedUsage(turn.usage, usage);
  const error = response['error'] ?? fieldsOf(response['status_details'])['error'];
  if (isFields(error)) draft.fail(error['code'] ?? error['type'], error['message']);
  const details = fieldsOf(response['incomplete_details'] ?? response['status_details']);
  if (typeof details['reason'] === 'string') choice.finishes(details['reason'], 'incomplete_details.reason');
  else choice.finishes(response['status'], 'status');
}
