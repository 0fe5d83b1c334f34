import { isRecord } from './error.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where answers of servers of one's own have their text. */
const OWN_FIELDS = [
  'answer',
  'response',
  'text',
  'content',
  'output',
  'reply',
  'token',
  'delta',
  'textResponse',
] as const;

/** The text of an answer, or of a part of one in a stream; '' where it has none, or where it is not plain. */
export function answerText(value: Fields): string {
  const choice = firstOf(value['choices']);
  if (choice !== null) {
    const message = isRecord(choice['message']) ? choice['message'] : choice['delta'];
    return isRecord(message) ? textOf(message['content']) : textOf(choice['text']);
  }
  const candidate = firstOf(value['candidates']);
  if (candidate !== null) return isRecord(candidate['content']) ? textOf(candidate['content']['parts']) : '';
  if (isRecord(value['message'])) return textOf(value['message']['content']);
  const holder = isRecord(value['data']) ? value['data'] : isRecord(value['delta']) ? value['delta'] : value;
  for (const field of OWN_FIELDS) {
    const text = textOf(holder[field]);
    if (text !== '') return text;
  }
  return '';
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const first = firstOf(content);
  return first !== null && typeof first['text'] === 'string' ? first['text'] : '';
}

function firstOf(list: unknown): Fields | null {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isRecord(first) ? first : null;
}
