import { contentOfFile, exchangeOf } from '../capture/har/index.ts';
import type { Exchange } from '../exchange.ts';
import { at, isObject, isText } from './fields.ts';
import { headerList } from './header-list.ts';
import { exchangeOfPlain, type PlainExchange } from './plain-exchange.ts';
import { plainOfThrown } from './thrown.ts';

/** What the caller knows beside the source; it stands above what the source tells. */
export interface Known extends Partial<PlainExchange> {
  /**
   * What the client is set to call, e.g. `client.baseURL`, where `url` is not known: the errors of the SDKs of OpenAI,
   * Anthropic and Google do not tell it.
   */
  readonly baseUrl?: string;
}

/**
 * Makes an exchange of what a failed call left behind, with keys, tokens and cookies replaced. It takes
 *
 * - an error of the SDKs of OpenAI, Anthropic, Google, Mistral, Cohere, Groq, Ollama or Hugging Face, of the AI SDK
 *   (`APICallError`, `RetryError`), of `fetch` or another HTTP client, or one with such an error as its `cause`;
 * - a `Response`, with its text as `known.body` (see `exchangeFromResponse` for one that was not read yet);
 * - an entry of a HAR;
 * - plain values: `{ url, status, headers, body }`.
 *
 * Never throws: of what is none of these nothing is known but `known`.
 */
export function exchangeFrom(source: unknown, known: Known = {}): Exchange {
  try {
    if (isHarEntry(source)) return exchangeOf(source, contentOfFile(source), known.id ?? '');
    const { baseUrl, ...rest } = known;
    return exchangeOfPlain({ ...plainOf(source, baseUrl ?? known.url ?? null), ...rest });
  } catch {
    // Objects with traps of their own.
    return exchangeOfPlain({ url: '' });
  }
}

/** The same for a `Response` whose body is still to be read: it is read from a clone. Never rejects. */
export async function exchangeFromResponse(response: Response, known: Known = {}): Promise<Exchange> {
  try {
    const body = known.body ?? (await response.clone().text());
    return exchangeFrom(response, { ...known, body });
  } catch (error) {
    // Read before, or its connection broke.
    const failure = at(response, 'bodyUsed') === true ? {} : { failure: plainOfThrown(error, null).failure ?? null };
    return exchangeFrom(response, { ...failure, ...known });
  }
}

function plainOf(source: unknown, baseUrl: string | null): PlainExchange {
  if (isResponse(source)) {
    const { status, statusText, headers, url } = source;
    return { url: url === '' ? (baseUrl ?? '') : url, status, statusText, headers: headerList(headers) };
  }
  return isPlain(source) ? source : plainOfThrown(source, baseUrl);
}

function isHarEntry(source: unknown): boolean {
  return isText(at(source, 'request.url')) && isObject(at(source, 'response')) && isText(at(source, 'startedDateTime'));
}

function isResponse(source: unknown): source is Response {
  return (
    typeof at(source, 'clone') === 'function' &&
    typeof at(source, 'status') === 'number' &&
    isObject(at(source, 'headers'))
  );
}

/** Errors have a name or a stack; plain values have neither. */
function isPlain(source: unknown): source is PlainExchange {
  return isText(at(source, 'url')) && !(source instanceof Error) && at(source, 'stack') === undefined;
}
