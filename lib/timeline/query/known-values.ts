import { categories, providers } from '../../classifier/index.ts';
import { STATES, type Key } from './filter-keys.ts';

/** What can be named by a key, in lower case; `null` for keys whose values only the calls tell. */
export function knownValues(key: Key): readonly string[] | null {
  switch (key) {
    case 'is':
      return STATES;
    case 'retryable':
      return ['yes', 'no'];
    case 'category':
      return Object.keys(categories);
    case 'cause':
      return (causes ??= causesOf());
    case 'provider':
      return (parties ??= [...providers.flatMap(({ id, name }) => [id, name.toLowerCase()]), ...PROTOCOL_PARTIES]);
    default:
      return null;
  }
}

/** What answers at a host whose provider is not known goes by its protocol. */
const PROTOCOL_PARTIES = [
  'openai-compatible',
  'anthropic-compatible',
  'gemini-compatible',
  'bedrock-compatible',
  'ai-sdk',
  'plain',
];

let causes: readonly string[] | null = null;
let parties: readonly string[] | null = null;

/** "rate_limit/concurrency", and each part of it. */
function causesOf(): readonly string[] {
  const names = Object.entries(categories).flatMap(([category, { causes: inner }]) =>
    Object.keys(inner).flatMap((cause) => [category, cause, `${category}/${cause}`]),
  );
  return [...new Set(names)];
}
