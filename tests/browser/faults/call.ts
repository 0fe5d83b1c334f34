import { fakeKey } from '../../../scripts/demo/fake-key.ts';
import type { FaultCall, Seen, SeenRow } from './fault.ts';

const HOSTS = {
  openai: 'https://api.openai.com/v1/chat/completions',
  moonshot: 'https://api.moonshot.cn/v1/chat/completions',
  groq: 'https://api.groq.com/openai/v1/chat/completions',
  mistral: 'https://api.mistral.ai/v1/chat/completions',
  ollama: 'http://localhost:11434/v1/chat/completions',
  anthropic: 'https://api.anthropic.com/v1/messages',
} as const;

export const KEY = fakeKey('sk-', 48, 'alnum', 'faults');

/** A chat call as pages make it; its preflight asks for `authorization` and `content-type`. */
export function call(provider: keyof typeof HOSTS, more: Partial<FaultCall> = {}): FaultCall {
  const url = more.url ?? HOSTS[provider];
  const body = { model: 'house-blend', max_tokens: 50, messages: [{ role: 'user', content: 'Which tea?' }] };
  const key =
    provider === 'anthropic'
      ? { 'x-api-key': fakeKey('sk-ant-api03-', 80, 'alnum', 'faults'), 'anthropic-version': '2023-06-01' }
      : { authorization: `Bearer ${KEY}` };
  return {
    way: 'fetch',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...key },
    body: JSON.stringify(body),
    ...more,
    url,
  };
}

/** One that a browser sends without a preflight. */
export const simple = (provider: keyof typeof HOSTS, more: Partial<FaultCall> = {}): FaultCall =>
  call(provider, { headers: { 'content-type': 'text/plain' }, ...more });

/** The address of a call on another port, or with another scheme. */
export function at(
  provider: keyof typeof HOSTS,
  change: { readonly port?: number; readonly protocol?: string },
): string {
  const url = new URL(HOSTS[provider]);
  if (change.protocol !== undefined) return url.href.replace(/^https?:/u, change.protocol);
  url.port = String(change.port ?? '');
  return url.href;
}

type Told = Pick<SeenRow, 'cause' | 'provider' | 'status'> & { readonly certainty?: SeenRow['certainty'] };

const row = (kind: SeenRow['kind'], { certainty = 'certain', ...told }: Told): readonly SeenRow[] => [
  { kind, ...told, certainty },
];

export const failed = (
  provider: string,
  status: number,
  cause: SeenRow['cause'],
  certainty: SeenRow['certainty'] = 'certain',
): readonly SeenRow[] => row('failed', { provider, status, cause, certainty });

export const cancelled = (provider: string, status: number): readonly SeenRow[] =>
  row('cancelled', { provider, status, cause: 'cancelled/by_page' });

export const answered = (provider: string, status = 200): readonly SeenRow[] => [
  { kind: 'ok', provider, status, cause: '' },
];

export const nothing = (why: string): Seen => ({ nothing: why });

export const pending = (provider: string, status: number): readonly SeenRow[] => [
  { kind: 'pending', provider, status, cause: '' },
];
