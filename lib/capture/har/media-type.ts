/** A media type without its parameters, in lower case; '' for none and for what browsers write instead of none. */
export function mediaType(value: string): string {
  const type = value.slice(0, 256).split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return unknownTypes.has(type) ? '' : type;
}

/** Whether bodies of this type are text for sure, are none for sure, or must be looked at. */
export function textuality(type: string): 'text' | 'binary' | 'look' {
  if (type === '' || type === 'application/octet-stream' || type === 'binary/octet-stream') return 'look';
  return /^text\/|\b(?:json|xml|javascript|ecmascript|x-www-form-urlencoded|ndjson|jsonl|jsonlines|graphql|yaml)\b/u.test(
    type,
  )
    ? 'text'
    : 'binary';
}

/** Chromium writes the first where a response told no type, Firefox the second. */
const unknownTypes: ReadonlySet<string> = new Set(['x-unknown', 'application/x-unknown-content-type']);
