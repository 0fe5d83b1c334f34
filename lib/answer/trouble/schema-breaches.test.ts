import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaBreaches } from './schema-breaches.ts';

const trip = {
  type: 'object',
  properties: {
    to: { type: 'string' },
    nights: { type: 'integer' },
    class: { type: 'string', enum: ['first', 'second'] },
    stops: {
      type: 'array',
      items: {
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
        additionalProperties: false,
      },
    },
    note: { type: ['string', 'null'] },
    price: {
      anyOf: [{ type: 'number' }, { type: 'object', properties: { max: { type: 'number' } }, required: ['max'] }],
    },
    next: { $ref: '#' },
    date: { $ref: '#/$defs/date' },
  },
  required: ['to'],
  additionalProperties: false,
  $defs: { date: { type: 'string' } },
};

describe('where a value breaks its schema', () => {
  it.each<[what: string, value: unknown, breaches: readonly object[]]>([
    [
      'nowhere',
      {
        to: 'Oslo',
        nights: 2,
        class: 'first',
        stops: [{ city: 'Hamar' }],
        note: null,
        price: 5,
        next: { to: 'Rome' },
        date: 'x',
      },
      [],
    ],
    ['a field that is required', {}, [{ id: 'missing', steps: ['to'], expected: [], received: '' }]],
    ['a type', { to: 5 }, [{ id: 'wrong-type', steps: ['to'], expected: ['string'], received: 'number' }]],
    [
      'a whole number that is none',
      { to: 'Oslo', nights: 2.5 },
      [{ id: 'wrong-type', steps: ['nights'], expected: ['integer'], received: 'number' }],
    ],
    ['the root', [], [{ id: 'wrong-type', steps: [], expected: ['object'], received: 'array' }]],
    [
      'a value that is not allowed',
      { to: 'Oslo', class: 'third' },
      [{ id: 'not-allowed', steps: ['class'], expected: ['"first"', '"second"'], received: '"third"' }],
    ],
    [
      'a field that is not known',
      { to: 'Oslo', via: 'Hamar' },
      [{ id: 'unexpected', steps: ['via'], expected: expect.any(Array), received: 'string' }],
    ],
    [
      'an entry of a list',
      { to: 'Oslo', stops: [{ city: 'Hamar' }, { town: 'Moss' }] },
      [
        { id: 'missing', steps: ['stops', 1, 'city'] },
        { id: 'unexpected', steps: ['stops', 1, 'town'] },
      ],
    ],
    [
      'of alternatives, the closest',
      { to: 'Oslo', price: { max: '5' } },
      [{ id: 'wrong-type', steps: ['price', 'max'], expected: ['number'] }],
    ],
    ['a reference to itself', { to: 'Oslo', next: { to: 1 } }, [{ id: 'wrong-type', steps: ['next', 'to'] }]],
    ['a reference within', { to: 'Oslo', date: 1 }, [{ id: 'wrong-type', steps: ['date'] }]],
  ])('%s', (_what, value, breaches) => {
    expect(schemaBreaches(value, trip)).toMatchObject(breaches);
    expect(schemaBreaches(value, trip).length).toBe(breaches.length);
  });

  it.each<[what: string, value: unknown, schema: unknown]>([
    ['a keyword that is not known', 'x', { pattern: '^y' }],
    ['a type that is not known', 'x', { type: 'file' }],
    ['a reference elsewhere', 'x', { $ref: 'https://a.test/schema' }],
    [
      'fields by pattern',
      { x1: 'a' },
      { type: 'object', properties: {}, patternProperties: { '^x': {} }, additionalProperties: false },
    ],
    ['what Gemini may leave out', null, { type: 'STRING', nullable: true }],
    ['types in capitals', { n: 1 }, { type: 'OBJECT', properties: { n: { type: 'NUMBER' } } }],
    ['objects among the allowed values', { a: 1 }, { enum: [{ a: 1 }] }],
    ['one alternative that fits', 5, { oneOf: [{ type: 'string' }, { type: 'number' }] }],
    ['no schema', 'x', true],
  ])('near miss: %s', (_what, value, schema) => {
    expect(schemaBreaches(value, schema)).toEqual([]);
  });

  it('takes any schema, and comes back', () => {
    const word = fc.constantFrom(
      'type',
      'properties',
      'required',
      'enum',
      'items',
      'anyOf',
      'allOf',
      '$ref',
      'additionalProperties',
      '__proto__',
      'a',
    );
    const schema = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('string', 'object', '#', '#/properties/a', null, false, 1),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(word, tie('node'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), schema, (value, any) => {
        expect(schemaBreaches(value, any).length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 500 },
    );
    const doubled: Record<string, unknown> = {};
    for (let at = 0; at < 40; at += 1)
      doubled[`d${at}`] = { allOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] };
    expect(schemaBreaches('x', { $ref: '#/$defs/d0', $defs: doubled })).toEqual([]);
    expect(schemaBreaches('x', { $ref: '#' })).toEqual([]);
    expect(schemaBreaches('x', { anyOf: [{ $ref: '#' }, { $ref: '#' }] })).toEqual([]);
  });
});
