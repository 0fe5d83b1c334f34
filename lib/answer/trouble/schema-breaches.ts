import { fieldsOf, isFields, listOf, textOf, type Fields } from '../json-value.ts';

/** One place where a value is not what its schema asks for. */
export interface SchemaBreach {
  readonly id: 'missing' | 'wrong-type' | 'not-allowed' | 'unexpected';
  /** The way to it in the value; of a field that is missing, to where it should be. */
  readonly steps: readonly (string | number)[];
  /** The types or values that are allowed; at most 10. */
  readonly expected: readonly string[];
  /** The type that is there, or the value as JSON; '' for what is missing. */
  readonly received: string;
}

const MAX_BREACHES = 10;
/** Places that are looked at, of value and schema together: schemas may refer to themselves. */
const MAX_CHECKED = 20_000;
const MAX_ENTRIES = 200;
const MAX_DEPTH = 60;

interface Check {
  readonly root: unknown;
  /** How many places may still be looked at. */
  room: number;
  /** How many schemas lie around this one. */
  depth: number;
}

/**
 * Where a value breaks a JSON schema, by `type`, `enum`, `const`, `required`, `properties`, `additionalProperties`, `items`,
 * and what puts schemas together. Keywords that are not known only ask for more, so what is found is sure. Gemini's types
 * in capitals and its `nullable` are understood.
 */
export function schemaBreaches(value: unknown, schema: unknown): readonly SchemaBreach[] {
  const check: Check = { root: schema, room: MAX_CHECKED, depth: 0 };
  return breachesOf(value, schema, [], check).slice(0, MAX_BREACHES);
}

type Steps = SchemaBreach['steps'];

function breachesOf(value: unknown, schema: unknown, steps: Steps, check: Check): readonly SchemaBreach[] {
  check.room -= 1;
  if (check.room < 0 || check.depth > MAX_DEPTH || !isFields(schema)) return [];
  check.depth += 1;
  const found: SchemaBreach[] = [];
  if (typeof schema['$ref'] === 'string')
    found.push(...breachesOf(value, resolved(schema['$ref'], check.root), steps, check));
  for (const part of listOf(schema['allOf'])) found.push(...breachesOf(value, part, steps, check));
  found.push(...ofClosest(value, schema['anyOf'] ?? schema['oneOf'], steps, check));
  const wrong = wrongType(value, schema, steps) ?? notAllowed(value, schema, steps);
  if (wrong !== null) found.push(wrong);
  else if (isFields(value)) found.push(...ofObject(value, schema, steps, check));
  else if (Array.isArray(value)) found.push(...ofList(value, schema, steps, check));
  check.depth -= 1;
  return found.length <= MAX_BREACHES ? found : found.slice(0, MAX_BREACHES);
}

/** Of alternatives, what breaks the one that fits best: one of another type fits least. */
function ofClosest(value: unknown, alternatives: unknown, steps: Steps, check: Check): readonly SchemaBreach[] {
  let closest: readonly SchemaBreach[] | null = null;
  let least = Infinity;
  for (const one of listOf(alternatives)) {
    const breaches = breachesOf(value, one, steps, check);
    if (breaches.length === 0 || check.room < 0) return [];
    const isOther = breaches.some(({ id, steps: at }) => id === 'wrong-type' && at.length === steps.length);
    const distance = breaches.length + (isOther ? 2 * MAX_BREACHES : 0);
    if (distance < least) [closest, least] = [breaches, distance];
  }
  return closest ?? [];
}

function wrongType(value: unknown, schema: Fields, steps: Steps): SchemaBreach | null {
  const told = schema['type'];
  const types = (typeof told === 'string' ? [told] : listOf(told)).map((type) => textOf(type).toLowerCase());
  if (types.length === 0 || types.some((type) => !KNOWN_TYPES.has(type))) return null;
  if (value === null && schema['nullable'] === true) return null;
  return types.some((type) => isOfType(value, type))
    ? null
    : { id: 'wrong-type', steps, expected: types.slice(0, 10), received: typeOf(value) };
}

const KNOWN_TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return typeof value === 'number' && Number.isInteger(value);
  return typeOf(value) === type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function notAllowed(value: unknown, schema: Fields, steps: Steps): SchemaBreach | null {
  const allowed = 'const' in schema ? [schema['const']] : Array.isArray(schema['enum']) ? listOf(schema['enum']) : [];
  const isPlain = (one: unknown): boolean => one === null || typeof one !== 'object';
  // Objects among the values would have to be compared whole.
  if (allowed.length === 0 || !allowed.every(isPlain) || allowed.includes(value)) return null;
  if (value === null && schema['nullable'] === true) return null;
  return {
    id: 'not-allowed',
    steps,
    expected: allowed.slice(0, 10).map(word),
    received: isPlain(value) ? word(value) : typeOf(value),
  };
}

const word = (value: unknown): string => JSON.stringify(typeof value === 'string' ? value.slice(0, 80) : value) ?? '';

function ofObject(value: Fields, schema: Fields, steps: Steps, check: Check): readonly SchemaBreach[] {
  const properties = fieldsOf(schema['properties']);
  const missing = listOf(schema['required']).filter((name) => typeof name === 'string' && !Object.hasOwn(value, name));
  const found: SchemaBreach[] = missing.slice(0, MAX_BREACHES).map((name) => ({
    id: 'missing',
    steps: [...steps, String(name).slice(0, 200)],
    expected: [],
    received: '',
  }));
  const isClosed = schema['additionalProperties'] === false && schema['patternProperties'] === undefined;
  for (const name of Object.keys(value).slice(0, MAX_ENTRIES)) {
    if (found.length >= MAX_BREACHES) break;
    const next = [...steps, name.slice(0, 200)];
    if (Object.hasOwn(properties, name)) found.push(...breachesOf(value[name], properties[name], next, check));
    else if (isClosed)
      found.push({
        id: 'unexpected',
        steps: next,
        expected: Object.keys(properties).slice(0, 10),
        received: typeOf(value[name]),
      });
    else if (schema['patternProperties'] === undefined)
      found.push(...breachesOf(value[name], schema['additionalProperties'], next, check));
  }
  return found;
}

function ofList(value: readonly unknown[], schema: Fields, steps: Steps, check: Check): readonly SchemaBreach[] {
  const first = listOf(schema['prefixItems']);
  const found: SchemaBreach[] = [];
  for (const [at, entry] of value.slice(0, MAX_ENTRIES).entries()) {
    if (found.length >= MAX_BREACHES) break;
    found.push(...breachesOf(entry, at < first.length ? first[at] : schema['items'], [...steps, at], check));
  }
  return found;
}

/** The schema that a reference within the same one names; `undefined` for all others. */
function resolved(reference: string, root: unknown): unknown {
  if (reference === '#') return root;
  if (!reference.startsWith('#/') || reference.length > 500) return undefined;
  let value = root;
  for (const step of reference.slice(2).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isFields(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}
