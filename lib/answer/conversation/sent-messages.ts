import { fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import type { Message, MessagePart } from './conversation.ts';
import { called, gave, said, sentMedia, sentOther } from './sent-parts.ts';
import { readSent } from './sent-pieces.ts';
import { invocation } from './ui-pieces.ts';

type Steps = Message['steps'];

const MAX_LISTED = 1000;
const MAX_WORD = 100;

/** One message of any API with roles: its content or parts, and what some APIs put beside them. */
export function readMessage(message: Fields, steps: Steps, role = 'user'): Message {
  const told = wordOf(MAX_WORD, message['role'], message['author']) ?? role;
  const parts: MessagePart[] = [];
  const thought = wordOf(Infinity, message['reasoning_content'], message['reasoning'], message['thinking']);
  if (thought !== null) parts.push(said('reasoning', thought));
  const plan = textOf(message['tool_plan']);
  if (plan !== '') parts.push(said('reasoning', plan));
  const content = readSent(message['parts'] ?? message['content']);
  if (told === 'tool' || told === 'function')
    parts.push(
      gave(message['tool_call_id'] ?? message['toolCallId'], message['tool_name'] ?? message['name'], content),
    );
  else parts.push(...content);
  if (typeof message['refusal'] === 'string' && message['refusal'] !== '')
    parts.push(said('refusal', message['refusal']));
  parts.push(...callsOf(message), ...beside(message));
  return { role: told, name: wordOf(MAX_WORD, message['name']), parts, steps };
}

/** Calls as Chat Completions have them, and AG-UI in its own spelling. */
function callsOf(message: Fields): readonly MessagePart[] {
  const list = listOf(message['tool_calls'] ?? message['toolCalls']).slice(0, MAX_LISTED);
  const calls = list.map((call) => {
    const fields = fieldsOf(call);
    const told = fieldsOf(fields['function'] ?? fields['custom']);
    return called(fields['id'], told['name'], told['arguments'] ?? told['input']);
  });
  const old = message['function_call'];
  return isFields(old) ? [...calls, called(null, old['name'], old['arguments'])] : calls;
}

/** Ollama's images, and what version 4 of the AI SDK has beside the content. */
function beside(message: Fields): readonly MessagePart[] {
  const images = listOf(message['images'])
    .slice(0, MAX_LISTED)
    .map((image) => sentMedia({ kind: 'image', base64: image }));
  if ('parts' in message) return images;
  const tools = listOf(message['toolInvocations'])
    .slice(0, MAX_LISTED)
    .flatMap((one) => invocation(fieldsOf(one)));
  const files = listOf(message['experimental_attachments'])
    .slice(0, MAX_LISTED)
    .map((one) => {
      const { contentType, url, name } = fieldsOf(one);
      return sentMedia({ mediaType: contentType, url, name });
    });
  return [...images, ...tools, ...files];
}

/**
 * One item of the `input` of OpenAI's Responses or Gemini's Interactions: a message, a step, a call, what a call gave, or a
 * piece of a message.
 */
export function readInputItem(item: Fields, steps: Steps): Message {
  const type = textOf(item['type']);
  const message = (role: string, parts: readonly MessagePart[]): Message => ({ role, name: null, parts, steps });
  if (type === '' || type === 'message') return readMessage(item, steps);
  if (type === 'user_input') return message('user', readSent(item['content']));
  if (type === 'model_output') return message('model', readSent(item['content']));
  if (type === 'reasoning' || type === 'thought') {
    const hidden = textOf(item['encrypted_content'] ?? item['signature']).length;
    return message(type === 'thought' ? 'model' : 'assistant', [said('reasoning', summaryOf(item), hidden)]);
  }
  if (type.endsWith('_call_output') || type.endsWith('_result'))
    return message('tool', [
      gave(item['call_id'], item['name'], given(item['output'] ?? item['result']), item['is_error'] === true),
    ]);
  if (type.endsWith('_call')) {
    const name = item['name'] ?? type.replace(/_call$/u, '');
    const args = item['arguments'] ?? item['input'] ?? item['action'];
    return message('assistant', [called(item['call_id'] ?? item['id'], name, args)]);
  }
  return message('user', readSent([item]));
}

const summaryOf = (item: Fields): string =>
  listOf(item['summary'])
    .slice(0, MAX_LISTED)
    .map((piece) => textOf(fieldsOf(piece)['text']))
    .join('\n\n');

/** What a call gave: a text, pieces, or any value. */
const given = (value: unknown): readonly MessagePart[] =>
  isFields(value) && value['type'] === undefined ? [sentOther('result', value)] : readSent(value);
