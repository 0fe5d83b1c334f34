import type { FormField } from './conversation.ts';

const MAX_FIELDS = 200;
const MAX_WORD = 200;
const MAX_TEXT = 64 * 1024;

const NAME = /\bname="(?<name>[^"\r\n]{0,200})"/iu;
const FILE_NAME = /\bfilename="(?<name>[^"\r\n]{0,300})"/iu;
const TYPE = /^content-type: {0,5}(?<type>[^\s;]{1,100})/imu;

/** The fields of a body of multipart/form-data; `null` for what is none. A last one that was cut counts as far as it goes. */
export function multipartFields(text: string): readonly FormField[] | null {
  const boundary = /^--[^\r\n]{1,100}/u.exec(text)?.[0];
  if (boundary === undefined) return null;
  const fields: FormField[] = [];
  let start = boundary.length;
  while (fields.length < MAX_FIELDS && start >= 0 && !text.startsWith('--', start)) {
    const end = text.indexOf(`\n${boundary}`, start);
    const field = fieldIn(text.slice(start, end < 0 ? text.length : end));
    if (field !== null) fields.push(field);
    start = end < 0 ? -1 : end + boundary.length + 1;
  }
  return fields;
}

/** Headers, a blank line, and the value, with a line break on either side. */
function fieldIn(part: string): FormField | null {
  const blank = /\r?\n\r?\n/u.exec(part.slice(0, 4096));
  if (blank === null) return null;
  const head = part.slice(0, blank.index).trimStart();
  const name = NAME.exec(head)?.groups?.['name'];
  if (name === undefined) return null;
  const value = part.slice(blank.index + blank[0].length).replace(/\r$/u, '');
  const fileName = FILE_NAME.exec(head)?.groups?.['name'] ?? null;
  return {
    name,
    fileName,
    mediaType: TYPE.exec(head)?.groups?.['type'] ?? null,
    text: fileName === null ? value.slice(0, MAX_TEXT) : '',
    size: value.length,
  };
}

/** The fields of a URL-encoded body. */
export function urlEncodedFields(text: string): readonly FormField[] {
  return text
    .split('&', MAX_FIELDS)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const value = decoded(at < 0 ? '' : pair.slice(at + 1, at + 1 + MAX_TEXT));
      const name = decoded((at < 0 ? pair : pair.slice(0, at)).slice(0, MAX_WORD));
      return { name, fileName: null, mediaType: null, text: value, size: value.length };
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
