import type { CauseId } from '../../../../lib/classifier/index.ts';
import { call, failed, simple } from '../call.ts';
import type { Fault } from '../fault.ts';
import { anyLeave, hiddenJson, json, leave, OPEN, respond } from '../replies.ts';

const error = (message: string, code: string) => ({ error: { message, type: 'invalid_request_error', code } });
const good = { choices: [{ index: 0, message: { role: 'assistant', content: 'Assam.' }, finish_reason: 'stop' }] };
const never = json(500, error('A preflight should have prevented this call', 'never'));

const hidden = (provider: 'openai' | 'moonshot' | 'groq', status: number): Pick<Fault, 'chromium' | 'firefox'> => ({
  chromium: failed(provider, status, 'cors/error_without_cors'),
  firefox: failed(provider, status, 'cors/error_without_cors'),
});

const prevented = (provider: string, cause: CauseId): Pick<Fault, 'chromium' | 'firefox'> => ({
  chromium: failed(provider, 0, cause),
  firefox: failed(provider, 0, cause),
});

/** Answers that the browser keeps from the page. */
const withheld: readonly Fault[] = [
  {
    id: 'cors-hides-401',
    title: '401 without `Access-Control-Allow-Origin`',
    call: call('openai'),
    reply: hiddenJson(401, error('Incorrect API key provided', 'invalid_api_key')),
    ...hidden('openai', 401),
  },
  {
    id: 'cors-hides-429',
    title: '429 without `Access-Control-Allow-Origin`',
    call: call('moonshot'),
    reply: hiddenJson(429, error('Too many requests', 'rate_limit_reached_error'), { 'retry-after': '20' }),
    ...hidden('moonshot', 429),
  },
  {
    id: 'cors-hides-500',
    title: '500 without `Access-Control-Allow-Origin`',
    call: call('groq'),
    reply: respond(
      500,
      { 'content-type': 'text/html' },
      '<html><body><h1>500 Internal Server Error</h1></body></html>',
    ),
    ...hidden('groq', 500),
  },
  {
    id: 'cors-duplicate-origin',
    title: '`Access-Control-Allow-Origin` twice',
    call: call('openai'),
    reply: ({ response }) => {
      const twice = ['access-control-allow-origin', '*', 'access-control-allow-origin', 'https://app.test'];
      response.writeHead(200, ['content-type', 'application/json', ...twice]).end(JSON.stringify(good));
    },
    chromium: failed('openai', 200, 'cors/duplicate_allow_origin'),
    firefox: failed('openai', 200, 'cors/duplicate_allow_origin'),
  },
  {
    id: 'cors-other-origin',
    title: '`Access-Control-Allow-Origin` names another origin',
    call: call('openai'),
    reply: hiddenJson(200, good, { 'access-control-allow-origin': 'https://other.test' }),
    chromium: failed('openai', 200, 'cors/origin_not_allowed'),
    firefox: failed('openai', 200, 'cors/origin_not_allowed'),
  },
  {
    id: 'cors-wildcard-with-cookies',
    title: '`Access-Control-Allow-Origin: *` for a call with cookies',
    call: simple('openai', { credentials: 'include' }),
    reply: json(200, good),
    chromium: failed('openai', 200, 'cors/credentials_not_allowed'),
    firefox: failed('openai', 200, 'cors/credentials_not_allowed'),
  },
  {
    id: 'cors-browser-access',
    title: 'Anthropic without its header for browsers',
    call: call('anthropic'),
    reply: json(401, {
      type: 'error',
      error: {
        type: 'authentication_error',
        message: "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
      },
    }),
    chromium: failed('anthropic', 401, 'cors/browser_access_header', 'likely'),
    firefox: failed('anthropic', 401, 'cors/browser_access_header', 'likely'),
  },
  {
    id: 'cors-organization',
    title: 'Anthropic, for an organization that forbids browsers',
    call: call('anthropic'),
    reply: json(401, {
      type: 'error',
      error: {
        type: 'authentication_error',
        message: 'CORS requests are not allowed for this Organization because of its data retention settings.',
      },
    }),
    chromium: failed('anthropic', 401, 'cors/organization_forbids', 'likely'),
    firefox: failed('anthropic', 401, 'cors/organization_forbids', 'likely'),
  },
  {
    id: 'cors-ollama',
    title: 'Ollama refuses the origin of a plain call with an empty 403',
    call: simple('ollama'),
    reply: respond(403, {}, ''),
    chromium: failed('ollama', 403, 'cors/origin_refused'),
    firefox: failed('ollama', 403, 'cors/origin_refused'),
  },
];

/** A server of this machine, called by a page that came from the Internet. */
const localNetwork: Fault = {
  id: 'cors-local-network',
  title: 'The person forbids the page to reach the local network',
  call: call('ollama'),
  reply: never,
  while: 'the local network is out of bounds',
  chromium: failed('ollama', 0, 'cors/local_network_access'),
  firefox: failed('ollama', 0, 'network/refused_or_dns'),
};

/** Calls that the browser does not send, because of what the server says to its preflight. */
const preflights: readonly Fault[] = [
  ...[401, 403, 404, 500].map((status): Fault => ({
    id: `preflight-${status}`,
    title: `Preflight answered with ${status}`,
    call: call('mistral'),
    preflight: respond(status, { 'content-type': 'application/json' }, '{"detail":"no"}'),
    reply: never,
    ...prevented('mistral', 'cors/preflight_rejected'),
  })),
  {
    id: 'preflight-header',
    title: 'Preflight does not allow `authorization`',
    call: call('moonshot'),
    preflight: leave('content-type'),
    reply: never,
    ...prevented('moonshot', 'cors/header_not_allowed'),
  },
  {
    id: 'preflight-sdk-header',
    title: 'Preflight does not allow the `x-stainless-…` headers of an SDK',
    call: call('groq', {
      headers: { 'content-type': 'application/json', 'x-stainless-lang': 'js', 'x-stainless-os': 'Unknown' },
    }),
    preflight: leave('content-type, authorization'),
    reply: never,
    ...prevented('groq', 'cors/header_not_allowed'),
  },
  {
    id: 'preflight-no-origin',
    title: 'Preflight without `Access-Control-Allow-Origin`',
    call: call('openai'),
    preflight: leave('authorization, content-type', {}),
    reply: never,
    ...prevented('openai', 'cors/preflight_rejected'),
  },
  {
    id: 'preflight-other-origin',
    title: 'Preflight allows another origin',
    call: call('openai'),
    preflight: leave('authorization, content-type', { 'access-control-allow-origin': 'https://other.test' }),
    reply: never,
    ...prevented('openai', 'cors/origin_not_allowed'),
  },
  {
    id: 'preflight-redirect',
    title: 'Preflight redirected',
    call: call('openai'),
    preflight: respond(301, { ...OPEN, location: '/v1/elsewhere?case=preflight-redirect' }, ''),
    reply: never,
    ...prevented('openai', 'cors/preflight_rejected'),
  },
  {
    id: 'preflight-wildcard-with-cookies',
    title: 'Preflight answers `*` to a call with cookies',
    call: call('openai', { credentials: 'include' }),
    preflight: leave('authorization, content-type', OPEN),
    reply: never,
    ...prevented('openai', 'cors/credentials_not_allowed'),
  },
  {
    id: 'preflight-ollama',
    title: 'Ollama refuses the origin of a preflight with an empty 403',
    call: call('ollama'),
    preflight: respond(403, {}, ''),
    reply: respond(403, {}, ''),
    chromium: failed('ollama', 0, 'cors/origin_refused'),
    firefox: failed('ollama', 0, 'cors/origin_refused'),
  },
  {
    id: 'preflight-good',
    title: 'Preflight allows the call, which fails for a reason of its own',
    call: call('openai'),
    preflight: anyLeave,
    reply: json(404, error('The model `house-blend` does not exist', 'model_not_found')),
    chromium: failed('openai', 404, 'model_not_found/unknown_model'),
    firefox: failed('openai', 404, 'model_not_found/unknown_model'),
  },
];

/** What CORS forbids: the whole call, or the page's look at the answer. */
export const cors: readonly Fault[] = [...withheld, ...preflights, localNetwork];
