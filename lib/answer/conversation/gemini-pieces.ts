import { isFields, textOf, type Fields } from '../json-value.ts';
import type { MessagePart } from './conversation.ts';
import { called, gave, said, sentMedia, sentOther } from './sent-parts.ts';

/** A part of Gemini, whose field tells what it is; both spellings of the names are taken. `null` for what is none. */
export function geminiPiece(piece: Fields): readonly MessagePart[] | null {
  if (typeof piece['text'] === 'string')
    return piece['text'] === '' ? [] : [said(piece['thought'] === true ? 'reasoning' : 'text', piece['text'])];
  const inline = piece['inlineData'] ?? piece['inline_data'];
  if (isFields(inline))
    return [
      sentMedia({
        mediaType: inline['mimeType'] ?? inline['mime_type'],
        base64: inline['data'],
        name: inline['displayName'],
      }),
    ];
  const file = piece['fileData'] ?? piece['file_data'];
  if (isFields(file))
    return [sentMedia({ mediaType: file['mimeType'] ?? file['mime_type'], url: file['fileUri'] ?? file['file_uri'] })];
  const call = piece['functionCall'] ?? piece['function_call'];
  if (isFields(call)) return [called(call['id'], call['name'], call['args'])];
  const response = piece['functionResponse'] ?? piece['function_response'];
  if (isFields(response))
    return [gave(response['id'], response['name'], [sentOther('response', response['response'])])];
  const code = piece['executableCode'] ?? piece['executable_code'];
  if (isFields(code)) return [called(code['id'], 'code_execution', textOf(code['code']))];
  const result = piece['codeExecutionResult'] ?? piece['code_execution_result'];
  if (!isFields(result)) return null;
  return [
    gave(result['id'], 'code_execution', [said('text', textOf(result['output']))], result['outcome'] !== 'OUTCOME_OK'),
  ];
}
