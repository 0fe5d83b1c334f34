/** Longer maps are not read, in characters of base64 or percent-encoded text. */
const MAX_MAP = 50 * 1024 * 1024;

const MARK = 'sourceMappingURL=';
const DATA_URL = /^data:application\/(?:x-)?json(?<parameters>(?:;[\w=-]{1,40}){0,4}),/u;
const END = /[\s'"\\*]/u;

/**
 * The source map that lies in a script as a `data:` URL; `null` where there is none. A script may evaluate modules that
 * have one each: `url` tells which.
 */
export function inlineSourceMap(scriptText: string, url: string | null): unknown {
  const data = dataUrlIn(scriptText, url);
  if (data === null) return null;
  const head = DATA_URL.exec(data.slice(0, 300));
  if (head === null) return null;
  const body = data.slice(head[0].length);
  const isBase64 = /;base64$/u.test(head.groups?.['parameters'] ?? '');
  return JSON.parse(withoutGuard(isBase64 ? decodedBase64(body) : decodeURIComponent(body)));
}

function dataUrlIn(text: string, url: string | null): string | null {
  const named = url === null || url === '' ? -1 : text.lastIndexOf(`sourceURL=${url}`);
  const mark = markBefore(text, named < 0 ? text.length : named);
  if (mark < 0) return null;
  const start = mark + MARK.length;
  if (!text.startsWith('data:', start)) return null;
  const rest = text.slice(start, start + MAX_MAP + 1);
  const end = rest.search(END);
  const data = end < 0 ? rest : rest.slice(0, end);
  return data.length > MAX_MAP ? null : data;
}

/** The last comment that names a map, before a place. */
function markBefore(text: string, before: number): number {
  const mark = text.lastIndexOf(MARK, before);
  const lead = text.slice(Math.max(0, mark - 4), Math.max(0, mark));
  return mark >= 0 && /(?:\/\/|\/\*)[#@]\s$/u.test(lead) ? mark : -1;
}

function decodedBase64(base64: string): string {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  // Ten times as quick as Uint8Array.from, which matters for megabytes.
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return new TextDecoder().decode(bytes);
}

/** Some servers put ")]}'" before JSON. */
function withoutGuard(json: string): string {
  return json.startsWith(")]}'") ? json.slice(json.indexOf('\n') + 1) : json;
}
