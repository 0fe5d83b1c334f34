import { fieldsOf, isFields, listOf, textOf, type Fields } from '../json-value.ts';
import type { MessagePart } from './conversation.ts';
import { bedrockPiece } from './bedrock-pieces.ts';
import { geminiPiece } from './gemini-pieces.ts';
import { called, gave, said, sentMedia, sentOther } from './sent-parts.ts';
import { uiPiece } from './ui-pieces.ts';

const MAX_PIECES = 1000;
/** Results of tools hold pieces, which hold none. */
const MAX_DEPTH = 3;

/** The content of a message: a text, or a list of pieces in the form of any API. */
export function readSent(content: unknown, depth = 0): readonly MessagePart[] {
  if (typeof content === 'string') return content === '' ? [] : [said('text', content)];
  if (isFields(content)) return readPiece(content, depth);
  return listOf(content)
    .slice(0, MAX_PIECES)
    .flatMap((piece) =>
      typeof piece === 'string' ? [said('text', piece)] : isFields(piece) ? readPiece(piece, depth) : [],
    );
}

function readPiece(piece: Fields, depth: number): readonly MessagePart[] {
  const type = textOf(piece['type']);
  if (type === '')
    return geminiPiece(piece) ?? bedrockPiece(piece, deeper(depth)) ?? [sentOther(firstKey(piece), piece)];
  return typedPiece(type, piece, depth) ?? uiPiece(type, piece) ?? [sentOther(type, piece)];
}

/** Reads what a tool gave, one deeper. */
type Deeper = (content: unknown) => readonly MessagePart[];

const deeper =
  (depth: number): Deeper =>
  (content) =>
    depth < MAX_DEPTH ? readSent(content, depth + 1) : [sentOther('nested', content)];

const firstKey = (piece: Fields): string => Object.keys(piece)[0] ?? '';

/** Pieces of Chat Completions, Responses, Messages, Mistral and Cohere, which their `type` tells apart. */
function typedPiece(type: string, piece: Fields, depth: number): readonly MessagePart[] | null {
  switch (type) {
    case 'text':
    case 'input_text':
    case 'output_text':
      return [said('text', textOf(piece['text']))];
    case 'refusal':
      return [said('refusal', textOf(piece['refusal']))];
    case 'thinking':
      return [
        said(
          'reasoning',
          thoughtsOf(piece['thinking']),
          textOf(piece['thinking']) === '' ? textOf(piece['signature']).length : 0,
        ),
      ];
    case 'redacted_thinking':
      return [said('reasoning', '', textOf(piece['data']).length)];
    case 'image_url':
      return [sentMedia({ kind: 'image', url: urlOf(piece['image_url']) })];
    case 'input_image':
      return [sentMedia({ kind: 'image', url: piece['image_url'] ?? piece['file_id'] })];
    case 'image':
    case 'document':
    case 'audio':
    case 'video':
      return isFields(piece['source']) ? sourced(type, piece, depth) : documented(type, piece);
    case 'input_audio': {
      const audio = fieldsOf(piece['input_audio']);
      return [sentMedia({ mediaType: audioType(audio['format']), base64: audio['data'] ?? piece['data'] })];
    }
    case 'video_url':
      return [sentMedia({ kind: 'video', url: urlOf(piece['video_url']) })];
    case 'document_url':
      return [sentMedia({ url: piece['document_url'], name: piece['document_name'] })];
    case 'file':
    case 'input_file':
      return isFields(piece['file']) || type === 'input_file' ? [openAiFile(fieldsOf(piece['file'] ?? piece))] : null;
    case 'tool_use':
    case 'server_tool_use':
    case 'mcp_tool_use':
      return [called(piece['id'], piece['name'], piece['input'])];
    case 'search_result':
      return readSent(piece['content'], depth + 1);
  }
  if (!type.endsWith('tool_result')) return null;
  return [gave(piece['tool_use_id'], null, deeper(depth)(piece['content'] ?? ''), piece['is_error'] === true)];
}

const urlOf = (value: unknown): unknown => (isFields(value) ? value['url'] : value);
const audioType = (format: unknown): string => `audio/${textOf(format) === '' ? '*' : textOf(format).slice(0, 20)}`;

function thoughtsOf(thinking: unknown): string {
  if (typeof thinking === 'string') return thinking;
  return listOf(thinking)
    .slice(0, MAX_PIECES)
    .map((piece) => textOf(fieldsOf(piece)['text']))
    .join('');
}

/** Images and documents of Anthropic: base64, a link, a file's id, text, or pieces. */
function sourced(type: string, piece: Fields, depth: number): readonly MessagePart[] {
  const source = fieldsOf(piece['source']);
  if (source['type'] === 'content') return deeper(depth)(source['content']);
  if (source['type'] === 'text') return [said('text', textOf(source['data']))];
  return [
    sentMedia({
      kind: type === 'image' ? 'image' : 'file',
      mediaType: source['media_type'],
      base64: source['data'],
      url: source['url'] ?? source['file_id'],
      name: piece['title'],
    }),
  ];
}

/** A medium of Gemini's Interactions, a document of Cohere, or an image of the AI SDK's core messages. */
function documented(type: string, piece: Fields): readonly MessagePart[] {
  const { data, uri, document } = piece;
  if (typeof data === 'string' || typeof uri === 'string')
    return [sentMedia({ mediaType: piece['mime_type'], base64: data, url: uri })];
  if (isFields(document)) return [sentOther('document', document['data'] ?? document)];
  const image = piece['image'];
  return typeof image === 'string'
    ? [sentMedia({ kind: 'image', mediaType: piece['mediaType'] ?? piece['mimeType'], ...inlineOrUrl(image) })]
    : [sentOther(type, piece)];
}

const inlineOrUrl = (value: string): { readonly url: string } | { readonly base64: string } =>
  /^(?:https?|data|blob|file):/iu.test(value) ? { url: value } : { base64: value };

function openAiFile(file: Fields): MessagePart {
  const data = textOf(file['file_data']);
  return sentMedia({
    name: file['filename'],
    ...(data === '' ? { url: file['file_url'] ?? file['file_id'] } : inlineOrUrl(data)),
  });
}
