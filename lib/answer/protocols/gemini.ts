import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import type { TurnDraft } from '../assembly/turn-draft.ts';
import { fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { geminiUsage, mergedUsage } from '../usage/token-counts.ts';
import { putGrounding, readGeminiCall, readGeminiPart } from './gemini-parts.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 1000;

/** generateContent of Gemini and Vertex AI, whole or streamed, and the sessions of the Live API. */
export const gemini: Protocol = {
  id: 'gemini',
  recognises(value) {
    return (
      Array.isArray(value['candidates']) ||
      Array.isArray(fieldsOf(value['response'])['candidates']) ||
      isFields(value['usageMetadata']) ||
      isFields(value['promptFeedback']) ||
      LIVE.some((name) => name in value)
    );
  },
  read(value, _name, draft) {
    // Behind some proxies the answer is wrapped once more.
    const answer = isFields(value['response']) ? value['response'] : value;
    if (!gemini.recognises(answer, '')) {
      if (!isFields(answer['error'])) return false;
      draft.fail(answer['error']['status'] ?? answer['error']['code'], answer['error']['message']);
      return true;
    }
    readAnswer(answer, draft);
    if (isFields(answer['serverContent'])) readLive(answer['serverContent'], draft);
    if (isFields(answer['toolCall'])) beginLiveTurn(draft);
    for (const call of listOf(fieldsOf(answer['toolCall'])['functionCalls']).slice(0, MAX_LISTED))
      readGeminiCall(fieldsOf(call), draft.turn().choice());
    return true;
  },
};

const LIVE = [
  'serverContent',
  'setupComplete',
  'toolCall',
  'toolCallCancellation',
  'goAway',
  'sessionResumptionUpdate',
] as const;

function readAnswer(answer: Fields, draft: Draft): void {
  const turn = turnFor(answer, draft);
  turn.tell({ id: answer['responseId'], model: answer['modelVersion'] });
  for (const [at, candidate] of listOf(answer['candidates']).slice(0, MAX_LISTED).entries()) {
    if (!isFields(candidate)) continue;
    const index = typeof candidate['index'] === 'number' ? candidate['index'] : at;
    const choice = turn.choice(index);
    const content = fieldsOf(candidate['content']);
    choice.role = wordOf(40, content['role']);
    readParts(content['parts'], choice, draft);
    putGrounding(candidate, choice, draft.event);
    choice.finishes(candidate['finishReason'], 'candidates[].finishReason');
    if (choice.finish !== null && turn.choices().every(({ finish }) => finish !== null)) draft.end();
  }
  const blocked = fieldsOf(answer['promptFeedback'])['blockReason'];
  if (typeof blocked === 'string') {
    turn.choice().finishes(blocked, 'promptFeedback.blockReason');
    draft.end();
  }
  const usage = geminiUsage(answer['usageMetadata'], draft.event);
  if (usage !== null) turn.usage = mergedUsage(turn.usage, usage);
}

/** Another answer begins behind the end of one, under another id. */
function turnFor(answer: Fields, draft: Draft): TurnDraft {
  const turn = draft.turn();
  const id = wordOf(200, answer['responseId']);
  if (!draft.ended() || id === null || turn.id() === null || turn.id() === id) return turn;
  draft.resume();
  return draft.nextTurn();
}

function readParts(parts: unknown, choice: ChoiceDraft, draft: Draft): void {
  for (const part of listOf(parts).slice(0, MAX_LISTED)) {
    if (isFields(part)) readGeminiPart(part, choice, draft.event);
  }
}

/** A Live session has one turn after another. */
function beginLiveTurn(draft: Draft): void {
  if (!draft.turn().ended()) return;
  draft.resume();
  draft.nextTurn();
}

function readLive(content: Fields, draft: Draft): void {
  beginLiveTurn(draft);
  const choice = draft.turn().choice();
  const turn = fieldsOf(content['modelTurn']);
  choice.role = wordOf(40, turn['role']);
  readParts(turn['parts'], choice, draft);
  const spoken = textOf(fieldsOf(content['outputTranscription'])['text']);
  if (spoken !== '') choice.text('transcript', 'transcript').append(spoken);
  putGrounding(content, choice, draft.event);
  if (content['interrupted'] === true) choice.finishes('interrupted', 'serverContent.interrupted');
  if (content['turnComplete'] !== true) return;
  if (choice.finish === null)
    choice.finishes(content['turnCompleteReason'] ?? 'turnComplete', 'serverContent.turnComplete');
  draft.end();
}
