import type { Exchange } from '../../exchange.ts';
import type { ProtocolId } from '../model.ts';
import { isRecord } from '../read/error.ts';
import { type ApiShape, type Fields, firstRecord, innerValues, jsonOf } from './json-shape.ts';

const ROLES = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'model']);
/** How LangChain writes them. */
const LANGCHAIN_TYPES = new Set(['human', 'ai', 'system', 'tool']);
const MAX_LOOKED_AT = 8;
const MAX_SAID = 60;

/** The protocol that a request has the form of: at its top, or inside what a framework wraps around it; `null` for none. */
export function requestShape({ requestBody, requestHeaders }: Exchange): ApiShape | null {
  const value = jsonOf(requestBody);
  if (value === undefined) return null;
  const direct = isRecord(value) ? directShape(value, requestHeaders) : null;
  return direct ?? wrappedShape(value) ?? (isRecord(value) ? appShape(value) : null);
}

const shape = (protocol: ProtocolId, said: string): ApiShape => ({
  protocol,
  part: 'request',
  said: said.slice(0, MAX_SAID),
});

function directShape(value: Fields, headers: Exchange['requestHeaders']): ApiShape | null {
  const message = messageIn(value['messages']);
  if (message !== null) {
    if (Array.isArray(message['parts'])) return shape('ai-sdk', 'messages[].parts');
    if (!('role' in message)) return shape('plain', 'messages[].type');
    const anthropic = headers.some(({ name }) => name === 'anthropic-version') || typeof value['system'] === 'string';
    return shape(anthropic ? 'anthropic' : 'openai', 'messages[].role');
  }
  if (Array.isArray(firstRecord(value['contents'])?.['parts'])) return shape('gemini', 'contents[].parts');
  if (typeof value['model'] !== 'string' || value['model'] === '') return null;
  const asked = ['input', 'prompt'].find((name) => typeof value[name] === 'string' || Array.isArray(value[name]));
  return asked === undefined ? null : shape('openai', `model, ${asked}`);
}

/** Messages inside an envelope: of tRPC, GraphQL's variables, a callable function of Firebase, JSON-RPC, a server action. */
function wrappedShape(value: unknown): ApiShape | null {
  for (const { path, value: inner } of innerValues(value)) {
    const message = messageIn(inner);
    if (message === null) continue;
    const kind = Array.isArray(message['parts']) ? 'parts' : 'role' in message ? 'role' : 'type';
    return shape('plain', `${path}[].${kind}`);
  }
  return null;
}

/** What servers that run flows and agents are asked with. */
function appShape(value: Fields): ApiShape | null {
  const isText = (name: string): boolean => typeof value[name] === 'string' && value[name] !== '';
  // Dify.
  if (isText('response_mode') && (isText('query') || isRecord(value['inputs'])))
    return shape('plain', 'response_mode, query');
  // Flowise.
  if (isText('question') && ['overrideConfig', 'history', 'chatId', 'uploads'].some((name) => name in value))
    return shape('plain', 'question, overrideConfig');
  // n8n.
  if (isText('chatInput')) return shape('plain', 'chatInput');
  // MCP and A2A, and no other JSON-RPC.
  if (value['jsonrpc'] === '2.0' && typeof value['method'] === 'string' && AGENT_METHOD.test(value['method']))
    return shape('plain', `jsonrpc, ${value['method']}`);
  return null;
}

const AGENT_METHOD = /^(?:(?:tools|prompts)\/(?:call|get|list)|sampling\/createMessage|message\/(?:send|stream))$/u;

/** The first of some messages between a user and a model: all have a role that an API knows, and say something. */
function messageIn(list: unknown): Fields | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const looked = (list as readonly unknown[]).slice(0, MAX_LOOKED_AT);
  return looked.every(isMessage) && isRecord(looked[0]) ? looked[0] : null;
}

function isMessage(item: unknown): boolean {
  if (!isRecord(item)) return false;
  if (typeof item['role'] === 'string')
    return ROLES.has(item['role']) && ('content' in item || 'parts' in item || 'tool_calls' in item);
  return typeof item['type'] === 'string' && LANGCHAIN_TYPES.has(item['type']) && 'content' in item;
}
