/** What of a response tells which API an SDK called, where its error does not. */
interface Told {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

/** An API that SDKs call, by what only its own servers send. */
interface Api {
  readonly url: string;
  readonly headers: RegExp;
  readonly body?: RegExp;
}

const apis: readonly Api[] = [
  {
    url: 'https://api.openai.com/v1/chat/completions',
    headers: /^(?:openai-(?:organization|version|processing-ms|project)|x-openai-proxy-wasm)$/u,
  },
  {
    url: 'https://api.anthropic.com/v1/messages',
    headers: /^anthropic-(?:organization-id|ratelimit-requests-limit)$/u,
  },
  {
    url: 'https://aiplatform.googleapis.com/v1/projects/-/locations/-/publishers/google/models/-:generateContent',
    headers: /^$/u,
    body: /\baiplatform\.googleapis\.com\b/u,
  },
  {
    url: 'https://generativelanguage.googleapis.com/v1beta/models/-:generateContent',
    headers: /^$/u,
    // The SDK of Google keeps no headers, and Google's form of an error is its own.
    body: /\bgenerativelanguage\.googleapis\.com\b|"status":\s?"(?:[A-Z]{2,20}_){0,3}[A-Z]{2,20}"/u,
  },
];

/** Behind gateways the headers of an API are passed on; Azure sends some of OpenAI's. */
const FOREIGN = /^(?:apim-request-id|x-ms-region|x-litellm-.{1,60}|helicone-id|x-portkey-.{1,60}|cf-aig-.{1,60})$/u;

const MAX_BODY = 4 * 1024;

/** A host that no one has (RFC 2606): of the call only the form of the API is known. */
const NOBODY = 'https://unknown.invalid';

/** The URL that an SDK called, as far as it can be told: by what the client is set to, by the response, or by its form alone. */
export function sdkUrl({ headers, body }: Told, baseUrl: string | null): string {
  const start = body.slice(0, MAX_BODY);
  const path = /"type":\s?"error"/u.test(start) ? '/v1/messages' : '/v1/chat/completions';
  if (baseUrl !== null) return isPathless(baseUrl) ? joined(baseUrl, path) : baseUrl;
  const names = headers.map(({ name }) => name.toLowerCase());
  const api = names.some((name) => FOREIGN.test(name))
    ? undefined
    : apis.find((one) => names.some((name) => one.headers.test(name)) || one.body?.test(start) === true);
  return api?.url ?? `${NOBODY}${path}`;
}

/** A base URL ends in a version, or has no path at all. */
function isPathless(url: string): boolean {
  return URL.canParse(url) && /(?:^\/?|\/v\d{1,2}(?:alpha|beta)?\d?\/?)$/u.test(new URL(url).pathname);
}

function joined(base: string, path: string): string {
  const bare = base.replace(/\/$/u, '');
  return /\/v\d/u.test(new URL(base).pathname) ? `${bare}${path.slice('/v1'.length)}` : `${bare}${path}`;
}
