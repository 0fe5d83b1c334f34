import type { Body } from '../../exchange.ts';
import { fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { requestJson } from '../request-json.ts';
import type { Conversation, Message } from './conversation.ts';
import { multipartFields, urlEncodedFields } from './form-fields.ts';
import { readInputItem, readMessage } from './sent-messages.ts';
import { said } from './sent-parts.ts';
import { readSent } from './sent-pieces.ts';
import { readTools } from './sent-tools.ts';

const MAX_MESSAGES = 1000;
const MAX_PROMPTS = 100;

/**
 * The messages of a request's body, whatever API it is for. `mediaType`: that of the body, which tells a URL-encoded form.
 * Pure, and total for any body.
 */
export function readConversation(body: Body, mediaType = ''): Conversation {
  const text = body.kind === 'text' ? body.text : '';
  const fields =
    multipartFields(text) ?? (mediaType.startsWith('application/x-www-form-urlencoded') ? urlEncodedFields(text) : []);
  if (fields.length > 0) {
    const prompts = fields.filter(
      ({ name, fileName }) => fileName === null && /^(?:prompt|input|text|query)$/u.test(name),
    );
    const messages = prompts.map((field): Message => ({
      role: 'user',
      name: null,
      parts: [said('text', field.text)],
      steps: [],
    }));
    const model = fields.find(({ name }) => name === 'model')?.text ?? null;
    const isWhole = body.kind === 'text' && body.tail === '';
    return { ...NOTHING, protocol: prompts.length > 0 ? 'prompt' : null, model, messages, fields, isWhole };
  }
  const { fields: request, isWhole } = requestJson(body);
  const { protocol, messages } = readRequest(request);
  const kept =
    messages.length <= MAX_MESSAGES ? messages : [...messages.slice(0, 1), ...messages.slice(1 - MAX_MESSAGES)];
  return {
    protocol,
    model: wordOf(200, request['model'], request['modelId']),
    messages: kept,
    tools: readTools(request),
    fields: [],
    continues: wordOf(200, request['previous_response_id'], request['previous_interaction_id']),
    isWhole,
    omitted: messages.length - kept.length,
  };
}

const NOTHING: Conversation = {
  protocol: null,
  model: null,
  messages: [],
  tools: [],
  fields: [],
  continues: null,
  isWhole: true,
  omitted: 0,
};

type Read = Pick<Conversation, 'protocol' | 'messages'>;

function readRequest(request: Fields): Read {
  if (request['contents'] !== undefined) return { protocol: 'gemini', messages: geminiMessages(request) };
  if (Array.isArray(request['messages'])) {
    const protocol = protocolOf(request, listOf(request['messages']).map(fieldsOf));
    return { protocol, messages: [...instructions(request), ...listed(request['messages'], ['messages'])] };
  }
  if (isFields(request['message'])) {
    const protocol = 'parts' in request['message'] ? 'ai-sdk-ui' : null;
    return { protocol, messages: [...instructions(request), readMessage(request['message'], ['message'])] };
  }
  if (request['input'] !== undefined) return inputRequest(request);
  return promptRequest(request);
}

/** Which API a list of messages is for. */
function protocolOf(request: Fields, messages: readonly Fields[]): Conversation['protocol'] {
  if ('threadId' in request && 'runId' in request) return 'ag-ui';
  if (messages.some(({ parts }) => Array.isArray(parts))) return 'ai-sdk-ui';
  const pieces = messages.slice(0, 50).flatMap(({ content }) => listOf(content).slice(0, 20).map(fieldsOf));
  if (
    'inferenceConfig' in request ||
    pieces.some((piece) => piece['type'] === undefined && Object.keys(piece).length > 0)
  )
    return 'bedrock';
  const anthropic = ['tool_use', 'tool_result', 'thinking', 'document'];
  if (
    'system' in request ||
    'anthropic_version' in request ||
    pieces.some(({ type, source }) => isFields(source) || (anthropic.includes(textOf(type)) && type !== 'document'))
  )
    return 'anthropic';
  if (messages.some(({ tool_plan }) => tool_plan !== undefined) || 'citation_options' in request) return 'cohere';
  if (
    messages.some(({ images }) => Array.isArray(images)) ||
    'keep_alive' in request ||
    'num_ctx' in fieldsOf(request['options'])
  )
    return 'ollama';
  return 'openai-chat';
}

/** What stands beside the messages and comes before them. */
function instructions(request: Fields): readonly Message[] {
  for (const name of ['system', 'instructions', 'systemInstruction', 'system_instruction', 'preamble']) {
    const told = request[name];
    if (told === undefined || told === null || told === '') continue;
    const content = isFields(told) && 'parts' in told ? told['parts'] : told;
    return [{ role: 'system', name: null, parts: readSent(content), steps: [name] }];
  }
  return [];
}

function listed(list: unknown, steps: readonly string[]): readonly Message[] {
  const items = listOf(list);
  // Reading is what takes time; of very many only those that are kept are read.
  return items.map((item, at) =>
    at > 0 && at < items.length - MAX_MESSAGES ? UNREAD : readMessage(fieldsOf(item), [...steps, at]),
  );
}

/** Stands for a message that is left out anyway. */
const UNREAD: Message = { role: '', name: null, parts: [], steps: [] };

function geminiMessages(request: Fields): readonly Message[] {
  const { contents } = request;
  const messages =
    typeof contents === 'string' || isFields(contents)
      ? [readMessage(isFields(contents) ? contents : { content: contents }, ['contents'])]
      : listed(contents, ['contents']);
  return [...instructions(request), ...messages];
}

/** Responses, and the embeddings and images of OpenAI, which have `input` as well. */
function inputRequest(request: Fields): Read {
  const { input } = request;
  const message = (content: string, steps: Message['steps']): Message => readMessage({ content }, steps);
  if (typeof input === 'string')
    return { protocol: 'openai-responses', messages: [...instructions(request), message(input, ['input'])] };
  if (isFields(input)) {
    const { protocol, messages } = promptRequest(input);
    return { protocol, messages: messages.map((one) => ({ ...one, steps: ['input', ...one.steps] })) };
  }
  const items = listOf(input);
  const messages = items.map((item, at): Message => {
    if (at > 0 && at < items.length - MAX_MESSAGES) return UNREAD;
    return typeof item === 'string' ? message(item, ['input', at]) : readInputItem(fieldsOf(item), ['input', at]);
  });
  return {
    protocol: items.every((item) => typeof item === 'string')
      ? 'prompt'
      : protocolOfItems(request, items.map(fieldsOf)),
    messages: [...instructions(request), ...messages],
  };
}

const STEPS = new Set(['user_input', 'model_output', 'function_result', 'thought']);

function protocolOfItems(request: Fields, items: readonly Fields[]): Conversation['protocol'] {
  const isInteraction =
    'system_instruction' in request ||
    'previous_interaction_id' in request ||
    items.some(({ type }) => STEPS.has(textOf(type)));
  return isInteraction ? 'gemini-interactions' : 'openai-responses';
}

/** A text that is sent as such; its name differs. */
function promptRequest(request: Fields): Read {
  for (const name of ['prompt', 'inputs', 'query', 'text', 'message', 'question']) {
    const told = request[name];
    const texts = typeof told === 'string' ? [told] : listOf(told).filter((one) => typeof one === 'string');
    if (texts.length === 0) continue;
    const messages = texts.slice(0, MAX_PROMPTS).map((text, at): Message => {
      const images = at === 0 ? { images: request['images'] } : {};
      return readMessage({ content: text, ...images }, typeof told === 'string' ? [name] : [name, at]);
    });
    return { protocol: 'prompt', messages: [...instructions(request), ...messages] };
  }
  return { protocol: null, messages: [] };
}
