import type { Draft } from '../assembly/draft.ts';
import { mediaPart } from '../assembly/media.ts';
import { countOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { openAiUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 100;

const EVENT =
  /^(?:image_(?:generation|edit)\.(?:partial_image|completed)|speech\.audio\.(?:delta|done)|transcript\.text\.(?:delta|done|segment))$/u;

/** Images, Speech and Transcriptions of OpenAI and what is compatible. */
export const openAiMedia: Protocol = {
  id: 'openai-media',
  recognises(value) {
    const { type } = value;
    if (typeof type === 'string') return EVENT.test(type);
    return isTranscription(value) || listOf(value['data']).some(isImage);
  },
  read(value, _name, draft) {
    const { type } = value;
    if (typeof type === 'string' && EVENT.test(type)) {
      readEvent(type, value, draft);
      return true;
    }
    if (isTranscription(value)) draft.turn().choice().text('transcript', 'transcript').settle(textOf(value['text']));
    else if (listOf(value['data']).some(isImage)) {
      for (const image of listOf(value['data']).slice(0, MAX_LISTED)) readImage(image, value, draft);
    } else return false;
    draft.turn().usage = openAiUsage(value['usage'], draft.event);
    return true;
  },
};

const isImage = (image: unknown): boolean =>
  isFields(image) && (typeof image['b64_json'] === 'string' || typeof image['url'] === 'string');

/** A translation of sound into text; other answers have a text too, but nothing of its length. */
const isTranscription = (value: Fields): boolean =>
  typeof value['text'] === 'string' && ('duration' in value || 'segments' in value || isFields(value['usage']));

function readImage(image: unknown, { output_format: format }: Fields, draft: Draft): void {
  if (!isFields(image) || !isImage(image)) return;
  const mediaType = `image/${wordOf(20, format) ?? '*'}`;
  draft
    .turn()
    .choice()
    .put(mediaPart({ kind: 'image', mediaType, base64: image['b64_json'], url: image['url'] }, draft.event));
  const prompt = textOf(image['revised_prompt']);
  if (prompt !== '') draft.turn().choice().text('text').append(prompt);
}

function readEvent(type: string, value: Fields, draft: Draft): void {
  const choice = draft.turn().choice();
  if (type.startsWith('image_')) {
    const mediaType = `image/${wordOf(20, value['output_format']) ?? '*'}`;
    choice.put(mediaPart({ kind: 'image', mediaType, base64: value['b64_json'] }, draft.event), 'image');
  } else if (type === 'speech.audio.delta')
    choice.grow(mediaPart({ kind: 'audio', base64: value['audio'] }, draft.event), 'audio');
  else if (type === 'transcript.text.delta') choice.text('transcript', 'transcript').append(textOf(value['delta']));
  else if (type === 'transcript.text.done' && textOf(value['text']) !== '')
    choice.text('transcript', 'transcript').settle(textOf(value['text']));
  if (!/\.(?:completed|done)$/u.test(type)) return;
  draft.turn().usage = openAiUsage(value['usage'], draft.event);
  if (countOf(value['partial_image_index']) === null) draft.end();
}
