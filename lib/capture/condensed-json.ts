import { MAX_REQUEST_STRING_CHARS } from './bounds.ts';
import { cutHead } from './cut.ts';
import { sizeText } from './size.ts';

/**
 * A JSON text with its long strings cut, so that every field keeps its place: the model, the offending value, the number
 * of messages. `null` if the text is no JSON.
 */
export function condenseJson(text: string): string | null {
  try {
    return JSON.stringify(
      JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? condense(value) : value)),
    );
  } catch {
    return null;
  }
}

function condense(value: string): string {
  if (value.length <= MAX_REQUEST_STRING_CHARS) return value;
  const head = cutHead(value, MAX_REQUEST_STRING_CHARS);
  return `${head}… (${sizeText(value.length - head.length)} more)`;
}
