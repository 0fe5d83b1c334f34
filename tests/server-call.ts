import type { ServerCall } from '../lib/exchange.ts';

/** A call of an app's server that has no quota left, with what a test wants changed. */
export function serverCallWith(changes: Partial<ServerCall> = {}): ServerCall {
  return {
    method: 'POST',
    url: 'https://api.openai.com/v1/chat/completions',
    model: 'gpt-4o',
    status: 429,
    failure: null,
    responseHeaders: [],
    mimeType: 'application/json',
    responseBody: '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}}',
    credential: undefined,
    startedAt: Date.UTC(2026, 0, 1),
    duration: 312,
    caller: { function: 'ask', url: 'src/chat.ts', line: 41, column: 12, joined: null },
    count: 1,
    recovered: false,
    madeFor: null,
    ...changes,
  };
}
