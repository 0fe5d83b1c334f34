import { completion, json } from '../answer.ts';
import { chat, get } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Scenario } from '../scenario.ts';

const KEY = fakeKey('sk-', 48, 'alnum', 'browser');

/** Failures that the browser or the page makes, and traffic that is none of Faultline's business. */
export const browser: readonly Scenario[] = [
  {
    id: 'browser-cors-hides-401',
    button: '401 that the browser hides from the page',
    call: chat('https://api.moonshot.cn/v1/chat/completions', {
      key: KEY,
      model: 'kimi-latest',
      visitor: 'browser-cors-hides-401',
    }),
    answer: {
      kind: 'response',
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: '{"error":{"type":"invalid_authentication_error","message":"Invalid Authentication"}}',
      hiddenFromPage: true,
    },
    expected: failed('moonshot', 'cors/error_without_cors'),
  },
  {
    id: 'browser-preflight',
    button: 'Header that the API does not allow',
    call: chat('https://api.modelswitch.io/v1/completions', {
      key: fakeKey('ms-', 40, 'alnum', 'browser'),
      model: 'claude-sonnet-4-5',
      visitor: 'browser-preflight',
      headers: { 'x-shop-trace': '42' },
    }),
    answer: { kind: 'preflight-refused' },
    expected: failed('modelswitch', 'cors/header_not_allowed'),
  },
  {
    id: 'browser-refused',
    call: chat('https://token-plan-ams.xiaomimimo.com/v1/chat/completions', {
      key: fakeKey('tp-', 40, 'alnum', 'browser'),
      model: 'mimo-v2-pro',
      visitor: 'browser-refused',
    }),
    answer: { kind: 'connection-refused' },
    expected: failed('mimo', 'network/refused'),
  },
  {
    id: 'browser-aborted',
    button: 'A call that the page gives up',
    call: {
      ...chat('https://api.openai.com/v1/chat/completions', {
        key: fakeKey('sk-proj-', 64, 'alnum', 'browser'),
        model: 'gpt-5',
        visitor: 'browser-aborted',
      }),
      abortAfterMs: 120,
    },
    answer: { kind: 'silence' },
    expected: { kind: 'cancelled', provider: 'openai', cause: 'cancelled/by_page' },
  },
  {
    id: 'browser-other-traffic',
    call: get('https://api.shop.test/v1/orders', { 'x-shop-session': 'visitor' }),
    answer: json(500, { error: { message: 'The order system is closed', type: 'server_error' } }),
    expected: { kind: 'not-llm' },
  },
  {
    id: 'browser-good-again',
    call: chat('https://api.moonshot.ai/v1/chat/completions', {
      key: KEY,
      model: 'kimi-k2-turbo-preview',
      visitor: 'browser-good-again',
    }),
    answer: completion('kimi-k2-turbo-preview', 'A smoky Lapsang.'),
    expected: { kind: 'ok', provider: 'moonshot' },
  },
];
