import type { Call } from './scenario.ts';

interface ChatOptions {
  /** The value of `authorization`, or a header of another name; null sends no key. */
  readonly key: string | { readonly header: string; readonly value: string } | null;
  readonly model: string;
  /** Tells this call from others of the same URL; it goes into the body's `user`. */
  readonly visitor: string;
  readonly question?: string;
  /** Further fields of the body. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const QUESTION = 'Which tea goes with rye bread?';

/** A chat completion in the form that OpenAI's API and all that copy it take. */
export function chat(
  url: string,
  { key, model, visitor, question = QUESTION, more = {}, headers = {} }: ChatOptions,
): Call {
  const messages = [
    { role: 'system', content: 'You help the customers of a small tea shop. Answer in two sentences.' },
    { role: 'user', content: question },
  ];
  return post(url, { model, messages, user: visitor, ...more }, { ...authorization(key), ...headers });
}

export function post(url: string, body: unknown, headers: Readonly<Record<string, string>>): Call {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, body: text };
}

export function get(url: string, headers: Readonly<Record<string, string>>): Call {
  return { method: 'GET', url, headers, body: null };
}

/** A file upload as a form, with one small file. */
export function upload(url: string, key: string, visitor: string, purpose: string, content: string): Call {
  const boundary = 'shop-form-boundary';
  const part = (name: string, value: string, rest = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n${value}\r\n`;
  const file = part('file', content, `; filename="${visitor}.txt"\r\nContent-Type: text/plain`);
  const body = `${part('purpose', purpose)}${file}--${boundary}--\r\n`;
  return post(url, body, { ...authorization(key), 'content-type': `multipart/form-data; boundary=${boundary}` });
}

function authorization(key: ChatOptions['key']): Readonly<Record<string, string>> {
  if (key === null) return {};
  return typeof key === 'string' ? { authorization: `Bearer ${key}` } : { [key.header]: key.value };
}
