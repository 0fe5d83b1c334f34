import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { fieldsOf, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { agUiUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 1000;
const MAX_WORD = 200;

const EVENT =
  /^(?:RUN_(?:STARTED|FINISHED|ERROR)|STEP_(?:STARTED|FINISHED)|TEXT_MESSAGE_(?:START|CONTENT|END|CHUNK)|TOOL_CALL_(?:START|ARGS|END|CHUNK|RESULT)|(?:THINKING|REASONING)_\w{1,40}|STATE_(?:SNAPSHOT|DELTA)|MESSAGES_SNAPSHOT|ACTIVITY_(?:SNAPSHOT|DELTA))$/u;

/** AG-UI: the events of an agent's run. */
export const agUi: Protocol = {
  id: 'ag-ui',
  recognises: ({ type }) => typeof type === 'string' && EVENT.test(type),
  read(value, _name, draft) {
    const { type } = value;
    if (type === 'RAW' || type === 'CUSTOM') {
      if (type === 'CUSTOM')
        draft
          .turn()
          .choice()
          .put(otherPart('CUSTOM', value, draft.event));
      return true;
    }
    if (typeof type !== 'string' || !EVENT.test(type)) return false;
    if (!readCourse(type, value, draft)) readPiece(type, value, draft.turn().choice(), draft);
    return true;
  },
};

function readCourse(type: string, value: Fields, draft: Draft): boolean {
  switch (type) {
    case 'RUN_STARTED':
      if (draft.ended()) {
        draft.resume();
        draft.nextTurn();
      }
      draft.turn().tell({ id: value['runId'] });
      return true;
    case 'RUN_FINISHED': {
      const usage = agUiUsage(value['usage'], draft.event);
      if (usage !== null) draft.usage = usage;
      const outcome = fieldsOf(value['outcome'])['type'];
      draft
        .turn()
        .choice()
        .finishes(outcome ?? 'finished', outcome === undefined ? 'RUN_FINISHED' : 'outcome.type');
      draft.end();
      return true;
    }
    case 'RUN_ERROR':
      draft.usage = agUiUsage(value['usage'], draft.event) ?? draft.usage;
      draft.fail(value['code'], value['message']);
      return true;
    case 'MESSAGES_SNAPSHOT':
      readSnapshot(listOf(value['messages']), draft.turn().choice());
      return true;
    default:
      return /^(?:STEP|STATE|ACTIVITY)_/u.test(type);
  }
}

/** Pieces name their message but where they go on with the last one. */
const lastIds = new WeakMap<ChoiceDraft, { message: string; reasoning: string; call: string }>();

function readPiece(type: string, value: Fields, choice: ChoiceDraft, draft: Draft): void {
  const last = lastIds.get(choice) ?? { message: '', reasoning: '', call: '' };
  lastIds.set(choice, last);
  const delta = textOf(value['delta']);
  const messageId = wordOf(MAX_WORD, value['messageId']);
  if (type.startsWith('TEXT_MESSAGE_')) {
    last.message = messageId ?? last.message;
    choice.role = wordOf(40, value['role']);
    choice.text('text', `message ${last.message}`).append(delta);
  } else if (type.startsWith('TOOL_CALL_')) readCall(type, value, last, choice, draft);
  else if (type === 'REASONING_ENCRYPTED_VALUE')
    choice.text('reasoning', `reasoning ${last.reasoning}`).hide(textOf(value['encryptedValue']).length);
  else if (delta !== '') {
    last.reasoning = messageId ?? last.reasoning;
    choice.text('reasoning', `reasoning ${last.reasoning}`).append(delta);
  }
}

function readCall(type: string, value: Fields, last: { call: string }, choice: ChoiceDraft, draft: Draft): void {
  const id = wordOf(MAX_WORD, value['toolCallId']);
  last.call = id ?? last.call;
  if (type === 'TOOL_CALL_RESULT') {
    choice.put(
      toolResultPart({ callId: last.call, value: value['content'] ?? '' }, draft.event),
      `result ${last.call}`,
    );
    return;
  }
  const call = choice.call(`call ${last.call}`);
  const name = wordOf(MAX_WORD, value['toolCallName']);
  if (name !== null || call.id() === null) call.tell({ id: last.call === '' ? null : last.call, name });
  call.append(textOf(value['delta']));
  if (type === 'TOOL_CALL_END') call.close(false);
}

/** All messages of the conversation: those that were streamed get their final text, and else the answers to the last question count. */
function readSnapshot(messages: readonly unknown[], choice: ChoiceDraft): void {
  const all = messages.slice(-MAX_LISTED).map(fieldsOf);
  const question = all.findLastIndex(({ role }) => role === 'user');
  for (const [at, message] of all.entries()) {
    const key = `message ${wordOf(MAX_WORD, message['id']) ?? ''}`;
    const isNew = message['role'] === 'assistant' && at > question;
    const content = textOf(message['content']);
    if (content !== '' && (choice.has(key) || isNew)) choice.text('text', key).settle(content);
    for (const call of listOf(message['toolCalls']).slice(0, MAX_LISTED)) readWholeCall(fieldsOf(call), isNew, choice);
  }
}

function readWholeCall(value: Fields, isNew: boolean, choice: ChoiceDraft): void {
  const id = wordOf(MAX_WORD, value['id']);
  const key = `call ${id ?? ''}`;
  if (!choice.has(key) && !isNew) return;
  const told = fieldsOf(value['function']);
  const call = choice.call(key);
  call.tell({ id, name: wordOf(MAX_WORD, told['name']) });
  call.settle(told['arguments']);
  call.close(false);
}
