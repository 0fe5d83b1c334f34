import { hiddenJson, json, leave, respond } from '../../faults/replies.ts';
import { both, each, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { openaiError } from './openai-answers.ts';

const open = { 'access-control-allow-origin': '*' };
const noPath = (path: string) => json(404, openaiError(`Invalid URL (POST ${path})`, 'invalid_request_error', null));

/** Calls that do not reach an endpoint, or that the browser does not let through. */
export const addresses: readonly SdkCase[] = [
  {
    id: 'base-without-version',
    title: 'The base URL lacks `/v1`',
    call: 'openai.chat',
    options: { baseUrl: 'https://api.openai.com' },
    answers: [noPath('/chat/completions')],
    ends: 'NotFoundError',
    ...both(failed('openai', 404, 'not_found/wrong_path', { certainty: 'likely', says: [/\/v1\/chat\/completions/u] })),
  },
  {
    id: 'base-doubled',
    title: 'The base URL holds the endpoint',
    call: 'openai.chat',
    options: { baseUrl: 'https://api.openai.com/v1/chat/completions' },
    answers: [noPath('/v1/chat/completions/chat/completions')],
    ends: 'NotFoundError',
    ...both(failed('openai', 404, 'not_found/wrong_path', { certainty: 'likely', says: [/repeats a part/u] })),
  },
  {
    id: 'anthropic-doubled',
    title: 'The base URL holds `/v1`',
    call: 'anthropic.messages',
    options: { baseUrl: 'https://api.anthropic.com/v1' },
    answers: [
      json(404, {
        type: 'error',
        error: { type: 'not_found_error', message: 'Not Found' },
        request_id: 'req_011CTea',
      }),
    ],
    ends: 'NotFoundError',
    ...both(failed('anthropic', 404, 'not_found/wrong_path', { certainty: 'likely', says: [/repeats a part/u] })),
  },
  {
    id: 'base-web-site',
    title: 'The base URL is that of a web site, which answers 200 to every path',
    call: 'openai.chat',
    options: { baseUrl: 'https://api.deepseek.com', model: 'deepseek-chat' },
    answers: [
      respond(
        200,
        { ...open, 'content-type': 'text/html' },
        '<!doctype html><html><head><title>Tea shop</title></head><body><div id="root"></div></body></html>',
      ),
    ],
    ends: 'ok',
    ...both(failed('deepseek', 200, 'not_found/wrong_path', { certainty: 'likely' })),
  },
  {
    id: 'ollama-openai-path',
    title: 'Ollama’s base URL lacks `/v1`',
    call: 'openai.chat',
    options: { baseUrl: 'http://localhost:11434', model: 'llama3.2' },
    answers: [respond(404, { ...open, 'content-type': 'text/plain' }, '404 page not found')],
    ends: 'NotFoundError',
    ...both(failed('ollama', 404, 'not_found/wrong_path', { certainty: 'likely', says: [/\/v1/u] })),
  },
  {
    id: 'ollama-origin',
    title: 'Ollama refuses the page’s origin',
    call: 'ollama.chat',
    options: { stream: true },
    answers: [respond(403, {}, '')],
    preflight: respond(403, {}, ''),
    ends: 'TypeError',
    ...both(failed('ollama', 403, 'cors/origin_refused', { says: [/OLLAMA_ORIGINS/u] })),
  },
  {
    id: 'stainless-headers',
    title: 'The preflight does not allow the headers of the SDK',
    call: 'openai.chat',
    options: { baseUrl: 'https://api.moonshot.cn/v1', model: 'kimi-k2', inUrl: true },
    answers: [json(200, {})],
    preflight: leave('authorization, content-type'),
    ends: 'APIConnectionError',
    ...each(
      [
        failed('moonshot', 0, 'cors/header_not_allowed', {
          attempts: 3,
          findings: ['hopeless-retry'],
          says: [/x-stainless/u],
        }),
      ],
      // Firefox tells of the preflights alone, and nothing of what was to be sent.
      [1, 2, 3].map(() => failed('moonshot', 0, 'cors/header_not_allowed', { says: [/x-stainless/u] })),
    ),
  },
  {
    id: 'preflight-refused',
    title: 'The preflight is refused',
    call: 'openai.chat',
    options: { baseUrl: 'https://api.moonshot.cn/v1', model: 'kimi-k2', inUrl: true, retries: 0 },
    answers: [json(200, {})],
    preflight: respond(405, {}, ''),
    ends: 'APIConnectionError',
    ...both(failed('moonshot', 0, 'cors/preflight_rejected')),
  },
  {
    id: 'hidden-429',
    title: 'CORS hides a 429',
    call: 'langchain.chat',
    options: { baseUrl: 'https://api.moonshot.cn/v1', model: 'kimi-k2', retries: 0 },
    answers: [hiddenJson(429, openaiError('Your account reached max request limit', 'rate_limit_reached_error', null))],
    ends: 'rror',
    ...both(failed('moonshot', 429, 'cors/error_without_cors')),
  },
  {
    id: 'lm-studio-off',
    title: 'Nothing listens at the local server’s port',
    call: 'openai.chat',
    options: { baseUrl: 'http://localhost:1234/v1', model: 'qwen3', inUrl: true, retries: 0 },
    answers: [json(200, {})],
    ends: 'APIConnectionError',
    ...each([failed('lmstudio', 0, 'network/refused')], [failed('lmstudio', 0, 'network/refused_or_dns')]),
  },
];
