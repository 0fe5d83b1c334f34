import type { Body } from '../exchange.ts';

/** Words of settings that are no prompt: they stay as they are where they are short. */
const SETTING =
  /^(?:model|role|type|object|stream|service_tier|reasoning_effort|effort|tool_choice|response_format|name|format|encoding_format|quality|size|voice|finish_reason|detail|media_type|mime_type|mimeType)$/u;
const MAX_SETTING = 80;
const MAX_ITEMS = 6;
const MAX_FIELDS = 40;
const MAX_DEPTH = 8;
const MAX_TEXT = 6000;

/**
 * A request's JSON without what was written in it: fields, types, numbers and the words of settings stay, prompts become their
 * lengths. `null` for a body that is no JSON object, or was cut.
 */
export function requestSkeleton(body: Body): string | null {
  if (body.kind !== 'text' || body.tail !== '') return null;
  let value: unknown;
  try {
    value = JSON.parse(body.text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const text = JSON.stringify(skeletonOf(value, '', 0), null, 2);
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}\n…`;
}

function skeletonOf(value: unknown, name: string, depth: number): unknown {
  if (typeof value === 'string')
    return SETTING.test(name) && value.length <= MAX_SETTING ? value : `<${value.length} characters>`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= MAX_DEPTH) return `<${value.length} items>`;
    const kept = value.slice(0, MAX_ITEMS).map((one) => skeletonOf(one, name, depth + 1));
    return value.length > MAX_ITEMS ? [...kept, `<${value.length - MAX_ITEMS} more items>`] : kept;
  }
  const fields = Object.entries(value);
  if (depth >= MAX_DEPTH) return `<${fields.length} fields>`;
  const kept = fields.slice(0, MAX_FIELDS).map(([key, one]) => [key, skeletonOf(one, key, depth + 1)] as const);
  return Object.fromEntries(fields.length > MAX_FIELDS ? [...kept, ['…', `${fields.length - MAX_FIELDS} more`]] : kept);
}
