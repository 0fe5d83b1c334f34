import { AT_THE_END, type ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { mediaPart } from '../assembly/media.ts';
import { citationPart } from '../assembly/small-parts.ts';
import type { TurnDraft } from '../assembly/turn-draft.ts';
import type { Usage } from '../answer.ts';
import { countOf, fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { mergedUsage, openAiUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';
import { readContent, readReasoning } from './openai-content.ts';
import { readToolCalls } from './openai-tool-calls.ts';

const MAX_LISTED = 200;

/**
 * Chat Completions of OpenAI and of the many that are compatible, Mistral included; and the Completions before them.
 * A whole answer has `message` where a chunk has `delta`.
 */
export const openAiChat: Protocol = {
  id: 'openai-chat',
  recognises(value) {
    const { choices, object } = value;
    if (typeof object === 'string' && /^(?:chat\.completion|text_completion)/u.test(object)) return true;
    if (!Array.isArray(choices)) return false;
    const first: unknown = choices[0];
    return first === undefined ? 'usage' in value || 'model' in value : isFields(first) && isChoice(first);
  },
  read(value, _name, draft) {
    const { choices } = value;
    if (!Array.isArray(choices) && value['object'] === undefined && value['usage'] === undefined) return false;
    const turn = turnFor(value, draft);
    turn.tell(value);
    for (const choice of listOf(choices)) {
      if (isFields(choice)) readChoice(choice, turn, draft);
    }
    const usage = openAiUsage(value['usage'] ?? fieldsOf(value['x_groq'])['usage'], draft.event);
    if (usage !== null) turn.usage = { ...mergedUsage(turn.usage, usage), ...localServer(value) };
    readSources(value, turn, draft);
    if (isFields(value['error']))
      draft.fail(value['error']['code'] ?? value['error']['type'], value['error']['message']);
    return true;
  },
};

const isChoice = (choice: Fields): boolean =>
  'delta' in choice || 'message' in choice || 'finish_reason' in choice || typeof choice['text'] === 'string';

/** What servers on the developer's own machine tell beside the usage: LM Studio, and llama.cpp. */
function localServer(value: Fields): Partial<Usage> {
  const contextLimit = countOf(fieldsOf(value['model_info'])['context_length']);
  const seconds = countOf(fieldsOf(value['stats'])['generation_time']);
  const generationMs =
    countOf(fieldsOf(value['timings'])['predicted_ms']) ?? (seconds === null ? null : seconds * 1000);
  return { ...(contextLimit === null ? {} : { contextLimit }), ...(generationMs === null ? {} : { generationMs }) };
}

/** Another answer begins where one that had finished goes on under another id. */
function turnFor(value: Fields, draft: Draft): TurnDraft {
  const turn = draft.turn();
  const id = wordOf(200, value['id']);
  if (id === null || turn.id() === null || id === turn.id()) return turn;
  const choices = listOf(value['choices']);
  const goesOn = choices.some((choice) => {
    if (!isFields(choice)) return false;
    const known = turn.choices().find(({ index }) => index === indexOf(choice));
    return known !== undefined && known.finish !== null && !isBlank(choice);
  });
  if (!goesOn) return turn;
  draft.resume();
  return draft.nextTurn();
}

function isBlank(choice: Fields): boolean {
  const delta = fieldsOf(choice['delta']);
  return textOf(delta['content']) === '' && delta['tool_calls'] === undefined && textOf(delta['role']) === '';
}

const indexOf = (choice: Fields): number =>
  typeof choice['index'] === 'number' && Number.isInteger(choice['index']) ? choice['index'] : 0;

function readChoice(value: Fields, turn: TurnDraft, draft: Draft): void {
  const choice = turn.choice(indexOf(value));
  const whole = value['delta'] === undefined || value['delta'] === null;
  readMessage(fieldsOf(whole ? value['message'] : value['delta']), choice, draft);
  if (typeof value['text'] === 'string') choice.text('text').append(value['text']);
  const usage = openAiUsage(value['usage'], draft.event);
  if (usage !== null) turn.usage = mergedUsage(turn.usage, usage);
  choice.finishes(value['finish_reason'], 'choices[].finish_reason');
  if (choice.finish !== null && turn.choices().every(({ finish }) => finish !== null)) draft.end();
}

function readMessage(message: Fields, choice: ChoiceDraft, draft: Draft): void {
  choice.role = wordOf(40, message['role']);
  readReasoning(message, choice);
  readContent(message['content'], choice, draft.event);
  const refusal = textOf(message['refusal']);
  if (refusal !== '') choice.text('refusal').append(refusal);
  readToolCalls(message, choice);
  if (message['audio'] !== undefined) readAudio(fieldsOf(message['audio']), choice, draft.event);
  for (const image of listOf(message['images']).slice(0, MAX_LISTED)) {
    const url = fieldsOf(fieldsOf(image)['image_url'])['url'] ?? fieldsOf(image)['image_url'];
    choice.put(mediaPart({ kind: 'image', url }, draft.event));
  }
  for (const note of listOf(message['annotations']).slice(0, MAX_LISTED)) readAnnotation(fieldsOf(note), choice, draft);
}

/** Sound comes in pieces that are one medium; its words come beside it. */
function readAudio(audio: Fields, choice: ChoiceDraft, event: number): void {
  const transcript = textOf(audio['transcript']);
  if (transcript !== '') choice.text('transcript', 'transcript').append(transcript);
  const base64 = textOf(audio['data']);
  if (base64 === '' && audio['id'] === undefined) return;
  choice.grow(mediaPart({ kind: 'audio', base64, name: audio['id'] }, event), 'audio');
}

function readAnnotation(note: Fields, choice: ChoiceDraft, { event }: Draft): void {
  const told = fieldsOf(note['url_citation'] ?? note['file_citation']);
  const part = citationPart(
    {
      url: told['url'],
      title: told['title'] ?? told['filename'],
      quote: told['content'],
      start: told['start_index'],
      end: told['end_index'],
    },
    event,
  );
  // OpenRouter repeats them.
  choice.put(part, `note ${part.url ?? part.title ?? ''} ${part.start ?? ''}`, AT_THE_END);
}

/** Perplexity and xAI list their sources beside the choices, Perplexity in each chunk anew. */
function readSources(value: Fields, turn: TurnDraft, { event }: Draft): void {
  if (value['citations'] === undefined && value['search_results'] === undefined) return;
  const choice = turn.choice(turn.choices()[0]?.index ?? 0);
  for (const source of listOf(value['search_results']).slice(0, MAX_LISTED)) addSource(fieldsOf(source), choice, event);
  for (const source of listOf(value['citations']).slice(0, MAX_LISTED)) {
    addSource(typeof source === 'string' ? { url: source } : fieldsOf(source), choice, event);
  }
}

function addSource(source: Fields, choice: ChoiceDraft, event: number): void {
  const part = citationPart({ url: source['url'], title: source['title'], quote: source['snippet'] }, event);
  const key = `source ${part.url ?? ''}`;
  if (part.url !== null && !choice.has(key)) choice.put(part, key, AT_THE_END);
}
