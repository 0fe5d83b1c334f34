import type { Exchange } from '../../exchange.ts';
import { isRecord } from '../read/error.ts';
import { headerValue } from '../read/headers.ts';
import { parseJson } from '../read/json.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Parts and pairs beyond these are not read. */
const MAX_PARTS = 40;
const MAX_FORM = 64 * 1024;
const PART = /^content-disposition: form-data; name="([^"\r\n]{1,100})"(?:; filename="([^"\r\n]{0,200})")?/iu;

/**
 * The fields that a request sent, whichever way: JSON, a form, or the parts of a multipart body (of a file its name). `null`
 * where the body is not at hand as a whole.
 */
export function requestFields({ requestBody: body, requestHeaders }: Exchange): Fields | null {
  if (body.kind !== 'text' || body.tail !== '') return null;
  const first = body.text.trimStart()[0];
  if (first === '{') {
    const value = parseJson(body.text);
    return isRecord(value) ? value : null;
  }
  if (body.text.length > MAX_FORM) return null;
  if (first === '-') return multipartFields(body.text);
  const type = headerValue(requestHeaders, 'content-type') ?? '';
  return type.includes('urlencoded') ? formFields(body.text) : null;
}

function multipartFields(text: string): Fields | null {
  const boundary = /^\s{0,8}(--[^\r\n]{1,120})\r?\n/u.exec(text)?.[1];
  if (boundary === undefined) return null;
  const fields: Record<string, unknown> = {};
  for (const part of text.split(boundary).slice(1, MAX_PARTS)) {
    const [, name = '', file] = PART.exec(part.trimStart()) ?? [];
    if (name === '') continue;
    const start = part.search(/\r?\n\r?\n/u);
    define(fields, name, file ?? (start < 0 ? '' : part.slice(start).trim()));
  }
  return fields;
}

function formFields(text: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of [...new URLSearchParams(text)].slice(0, MAX_PARTS)) define(fields, name, value);
  return fields;
}

/** Also "__proto__" is a name that a form may have. */
function define(fields: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
}
