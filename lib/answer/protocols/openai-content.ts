import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import { mediaPart } from '../assembly/media.ts';
import { citationPart, otherPart } from '../assembly/small-parts.ts';
import { fieldsOf, listOf, textOf, wordOf, type Fields } from '../json-value.ts';

const MAX_LISTED = 500;

/** The content of a message: a text, or a list of typed pieces, as Mistral and some others have it. */
export function readContent(content: unknown, choice: ChoiceDraft, event: number): void {
  if (typeof content === 'string') {
    if (content !== '') choice.text('text').append(content);
    return;
  }
  for (const piece of listOf(content).slice(0, MAX_LISTED)) {
    if (typeof piece === 'string') choice.text('text').append(piece);
    else readPiece(fieldsOf(piece), choice, event);
  }
}

function readPiece(piece: Fields, choice: ChoiceDraft, event: number): void {
  const type = textOf(piece['type']);
  switch (type) {
    case 'text':
    case 'output_text':
      choice.text('text').append(textOf(piece['text']));
      return;
    case 'refusal':
      choice.text('refusal').append(textOf(piece['refusal']));
      return;
    case 'thinking':
      readThinking(piece['thinking'], choice);
      return;
    case 'image_url': {
      const url = piece['image_url'];
      choice.put(mediaPart({ kind: 'image', url: typeof url === 'string' ? url : fieldsOf(url)['url'] }, event));
      return;
    }
    case 'reference':
      choice.put(citationPart({ title: ids(piece['reference_ids']) }, event));
      return;
    default:
      choice.put(otherPart(type, piece, event));
  }
}

const ids = (list: unknown): string =>
  listOf(list)
    .slice(0, 50)
    .map((id) => (typeof id === 'number' || typeof id === 'string' ? String(id).slice(0, 60) : ''))
    .filter((id) => id !== '')
    .join(', ');

function readThinking(thinking: unknown, choice: ChoiceDraft): void {
  if (typeof thinking === 'string') {
    if (thinking !== '') choice.text('reasoning').append(thinking);
    return;
  }
  for (const piece of listOf(thinking).slice(0, MAX_LISTED)) {
    const text = textOf(fieldsOf(piece)['text']);
    if (text !== '') choice.text('reasoning').append(text);
  }
}

/**
 * Reasoning beside the content, which OpenAI's own API does not have: `reasoning_content` with DeepSeek, Moonshot, Zhipu
 * and Alibaba, `reasoning` with Groq and vLLM, both `reasoning` and its `reasoning_details` with OpenRouter.
 */
export function readReasoning(message: Fields, choice: ChoiceDraft): void {
  const said = wordOf(Infinity, message['reasoning_content'], message['reasoning'], message['thinking']);
  if (said !== null) choice.text('reasoning').append(said);
  for (const detail of listOf(message['reasoning_details']).slice(0, MAX_LISTED)) {
    const fields = fieldsOf(detail);
    const text = wordOf(Infinity, fields['text'], fields['summary']);
    if (said === null && text !== null) choice.text('reasoning').append(text);
    if (fields['type'] === 'reasoning.encrypted') choice.text('reasoning').hide(textOf(fields['data']).length);
  }
}
