import type { SdkCase } from '../sdk-case.ts';
import { addresses } from './addresses.ts';
import { beforeStream } from './before-stream.ts';
import { endings } from './endings.ts';
import { gateways } from './gateways.ts';
import { hangUps } from './hang-ups.ts';
import { inStream } from './in-stream.ts';
import { ownBackends } from './own-backends.ts';
import { places } from './places.ts';
import { requests } from './requests.ts';
import { retries } from './retries.ts';
import { sockets } from './sockets.ts';
import { uploads } from './uploads.ts';

/** The matrix: every case, in groups. */
export const groups: readonly (readonly [string, readonly SdkCase[]])[] = [
  ['An error inside a stream', inStream],
  ['The page hangs up', hangUps],
  ['Attempts', retries],
  ['Keys, money, models', beforeStream],
  ['Requests', requests],
  ['Uploads', uploads],
  ['Endings', endings],
  ['Addresses', addresses],
  ['Places and keys', places],
  ['Backends of the app', ownBackends],
  ['Gateways', gateways],
  ['Sockets and MCP', sockets],
];

/** Hosts of all cases; with a port where they have no TLS. */
export const HOSTS: readonly string[] = [
  'api.anthropic.com',
  'api.cohere.com',
  'api.deepseek.com',
  'api.groq.com',
  'api.mistral.ai',
  'api.moonshot.cn',
  'api.openai.com',
  'api.openai.com:4443',
  'desk.test',
  'dify.test',
  'fal.run',
  'firebasevertexai.googleapis.com',
  'flow.test',
  'gateway.ai.cloudflare.com',
  'generativelanguage.googleapis.com',
  'localhost:11434',
  'localhost:1234',
  'localhost:3456',
  'localhost:4000',
  'localhost:8000',
  'openrouter.ai',
  'own.test',
  'router.huggingface.co',
  'shop.test',
  'teashop.openai.azure.com',
  'teashop.supabase.co',
];
