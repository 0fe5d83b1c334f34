import { fieldsOf, isFields, textOf, wordOf, type Fields } from '../json-value.ts';
import type { MessagePart } from './conversation.ts';
import { called, gave, said, sentMedia, sentOther } from './sent-parts.ts';

const MEDIA = ['image', 'video', 'audio', 'document'] as const;

/** A block of Bedrock's Converse, whose field tells what it is; `null` for what is none. */
export function bedrockPiece(
  piece: Fields,
  deeper: (content: unknown) => readonly MessagePart[],
): readonly MessagePart[] | null {
  for (const kind of MEDIA) {
    const media = piece[kind];
    if (!isFields(media)) continue;
    const source = fieldsOf(media['source']);
    const location = fieldsOf(source['s3Location']);
    const mediaType = `${kind === 'document' ? 'application' : kind}/${wordOf(20, media['format']) ?? '*'}`;
    return [sentMedia({ mediaType, base64: source['bytes'], url: location['uri'], name: media['name'] })];
  }
  const { toolUse, toolResult, reasoningContent, json } = piece;
  if (isFields(toolUse)) return [called(toolUse['toolUseId'], toolUse['name'], toolUse['input'])];
  if (isFields(toolResult))
    return [gave(toolResult['toolUseId'], null, deeper(toolResult['content']), toolResult['status'] === 'error')];
  if (isFields(reasoningContent)) {
    const thought = fieldsOf(reasoningContent['reasoningText']);
    return [said('reasoning', textOf(thought['text']), textOf(reasoningContent['redactedContent']).length)];
  }
  // Marks of the cache say nothing.
  if ('cachePoint' in piece) return [];
  return json === undefined ? null : [sentOther('json', json)];
}
