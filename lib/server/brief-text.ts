/** Characters of one text, and items of one list, that a brief look needs. */
const MAX_STRING = 200;
const MAX_ITEMS = 20;

/** Ends of an event stream: the kind of stream is told by its first event, how it went by its last ones. */
const MAX_START = 1024;
const MAX_END = 3 * 1024;

/** What an error in the middle of a stream holds. */
const TROUBLE = ['"error"', 'event: error', 'event:error', '"errorText"'];

/**
 * Enough of a body to see whether all went well: most calls do, and looking for secrets in all that a model said takes longer than
 * all else. JSON loses what is long, a stream its middle; the whole where neither can be done.
 */
export function briefText(text: string): string {
  if (text.length <= MAX_STRING) return text;
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return briefJson(text);
  if (!/^(?:data|event|id|retry|:)/u.test(start) || TROUBLE.some((word) => text.includes(word))) return text;
  if (text.length <= MAX_START + MAX_END) return text;
  const end = text.slice(-MAX_END);
  // From the next event on: of half an event nothing can be told.
  const gap = end.indexOf('\n\n');
  return `${text.slice(0, text.lastIndexOf('\n', MAX_START) + 1)}\n${gap < 0 ? end : end.slice(gap + 2)}`;
}

function briefJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), shortened);
  } catch {
    return text;
  }
}

function shortened(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return value.length > MAX_STRING ? value.slice(0, MAX_STRING) : value;
  return Array.isArray(value) && value.length > MAX_ITEMS ? (value as readonly unknown[]).slice(0, MAX_ITEMS) : value;
}
