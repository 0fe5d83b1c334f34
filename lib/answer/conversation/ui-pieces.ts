import { jsonText, textOf, type Fields } from '../json-value.ts';
import type { MessagePart } from './conversation.ts';
import { called, gave, said, sentMedia, sentOther } from './sent-parts.ts';

/** A part of the AI SDK's messages, of the UI's or the core's; `null` for what is none. */
export function uiPiece(type: string, piece: Fields): readonly MessagePart[] | null {
  switch (type) {
    case 'reasoning':
      return [said('reasoning', textOf(piece['text'] ?? piece['reasoning']))];
    case 'file':
      return [
        sentMedia({
          mediaType: piece['mediaType'] ?? piece['mimeType'],
          url: piece['url'],
          base64: piece['data'],
          name: piece['filename'],
        }),
      ];
    case 'step-start':
      return [];
    case 'tool-call':
      return [called(piece['toolCallId'], piece['toolName'], piece['input'] ?? piece['args'])];
    case 'tool-result':
      return [gave(piece['toolCallId'], piece['toolName'], output(piece['output'] ?? piece['result']))];
    case 'tool-invocation':
      return invocation(fields(piece['toolInvocation']));
    case 'dynamic-tool':
      return uiTool(textOf(piece['toolName']), piece);
  }
  if (type.startsWith('tool-') && 'toolCallId' in piece) return uiTool(type.slice('tool-'.length), piece);
  if (type.startsWith('data-')) return [sentOther(type, piece['data'])];
  return type === 'source-url' || type === 'source-document' ? [sentOther(type, piece)] : null;
}

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** A tool's call, and what it gave where it is done. */
function uiTool(name: string, piece: Fields): readonly MessagePart[] {
  const id = piece['toolCallId'];
  const call = called(id, name, piece['input'] ?? piece['rawInput']);
  switch (piece['state']) {
    case 'output-available':
      return [call, gave(id, name, output(piece['output']))];
    case 'output-error':
    case 'output-denied':
      return [call, gave(id, name, output(piece['errorText'] ?? ''), true)];
    default:
      return [call];
  }
}

/** As version 4 has it. */
export function invocation(piece: Fields): readonly MessagePart[] {
  const call = called(piece['toolCallId'], piece['toolName'], piece['args']);
  return 'result' in piece ? [call, gave(piece['toolCallId'], piece['toolName'], output(piece['result']))] : [call];
}

const output = (value: unknown): readonly MessagePart[] =>
  value === undefined || value === ''
    ? []
    : [typeof value === 'string' ? said('text', value) : said('text', jsonText(value))];
