import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, originalsIn } from './index.ts';
import { readInlineMap } from './original-position.ts';
import { processorTime } from '../../tests/processor-time.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number as source maps write it. */
function vlq(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += BASE64[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
}

/** One segment: generated column, source, line and column there, all from 0; lines in a list. */
type Segment = readonly [column: number, source: number, line: number, inLine: number];

function mappingsOf(lines: readonly (readonly Segment[])[]): string {
  let [source, line, inLine] = [0, 0, 0];
  return lines
    .map((segments) => {
      let column = 0;
      return segments
        .map((segment) => {
          const written =
            vlq(segment[0] - column) + vlq(segment[1] - source) + vlq(segment[2] - line) + vlq(segment[3] - inLine);
          [column, source, line, inLine] = segment;
          return written;
        })
        .join(',');
    })
    .join(';');
}

const SOURCE = [
  'import { client } from "./client";',
  '',
  'export async function ask(question: string) {',
  '  const answer = await client.send(question);',
  '  return answer.text;',
  '}',
  '',
].join('\n');
const map = (changes: object = {}) => ({
  version: 3,
  sources: ['../src/chat.ts', '../node_modules/openai/client.ts'],
  sourcesContent: [SOURCE, 'export {};\n'],
  names: [],
  mappings: mappingsOf([
    [],
    [
      [0, 0, 2, 0],
      [20, 0, 3, 23],
      [60, 1, 0, 0],
    ],
    [[0, 0, 4, 2]],
  ]),
  ...changes,
});
const base64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
const script = (value: unknown, code = 'a\nb\nc\n'): string =>
  `${code}//# sourceMappingURL=data:application/json;charset=utf-8;base64,${base64(value)}\n`;
const at = (text: string, line = 2, column = 25, url: string | null = 'https://app.test/assets/bundle.js') =>
  originalsIn(text, url, [{ line, column }])[0] ?? null;

describe('the place of a script in its sources', () => {
  it('is told with five lines around it', () => {
    expect(at(script(map()))).toEqual({
      source: 'https://app.test/src/chat.ts',
      line: 4,
      column: 24,
      name: null,
      ignored: false,
      excerpt: {
        first: 2,
        lines: SOURCE.split('\n')
          .slice(1, 6)
          .map((text) => ({ text, from: 0 })),
      },
    });
  });

  it.each<[what: string, text: string, expected: object | null]>([
    [
      'percent-encoded',
      `a\nb\n//# sourceMappingURL=data:application/json,${encodeURIComponent(JSON.stringify(map()))}`,
      { line: 4 },
    ],
    [
      'in a comment of the other kind',
      `a\nb\n/*# sourceMappingURL=data:application/json;base64,${base64(map())} */`,
      { line: 4 },
    ],
    ['as older tools mark it', `a\nb\n//@ sourceMappingURL=data:application/json;base64,${base64(map())}`, { line: 4 }],
    ['behind a guard', script(`)]}'\n${JSON.stringify(map())}`), { line: 4 }],
    ['without its sources', script(map({ sourcesContent: undefined })), { line: 4, excerpt: null }],
    [
      'with a root of its sources',
      script(map({ sourceRoot: 'https://cdn.test/x/' })),
      { source: 'https://cdn.test/src/chat.ts' },
    ],
    [
      'the last of several',
      `${script(map({ sources: ['old.ts', 'b.ts'] }))}${script(map())}`,
      { source: 'https://app.test/src/chat.ts' },
    ],
    [
      'with scheme names of bundlers',
      script(map({ sources: ['webpack://app/./src/chat.ts', 'x'] })),
      { source: 'webpack://app/src/chat.ts' },
    ],
    ['none', 'a\nb\nc\n', null],
    ['in a file of its own', 'a\nb\n//# sourceMappingURL=bundle.js.map', null],
    [
      'in a text that only speaks of one',
      `const x = "sourceMappingURL=data:application/json;base64,${base64(map())}"`,
      null,
    ],
    ['of another version', script(map({ version: 2 })), null],
    ['without mappings', script(map({ mappings: undefined })), null],
    ['with mappings that are none', script(map({ mappings: '!!!;???;;' })), null],
    ['with sources that are none', script(map({ sources: 'x' })), null],
    ['that is no JSON', script('{"version":3,'), null],
    ['that is no base64', 'a\nb\n//# sourceMappingURL=data:application/json;base64,%%%', null],
    ['that is a list', script([map()]), null],
    ['that tells a line which its source does not have', script(map({ sourcesContent: ['one line', ''] })), null],
    ['with a source that is null', script(map({ sources: [null, null] })), null],
  ])('a map %s', (_what, text, expected) => {
    const position = at(text);
    if (expected === null) expect(position).toBeNull();
    else expect(position).toMatchObject(expected);
  });

  it('tells what debuggers should ignore', () => {
    expect(at(script(map({ ignoreList: [1] })), 2, 65)).toMatchObject({
      source: 'https://app.test/node_modules/openai/client.ts',
      ignored: true,
    });
    expect(at(script(map({ x_google_ignoreList: [1] })), 2, 65)?.ignored).toBe(true);
    expect(at(script(map({ ignoreList: [1] })))?.ignored).toBe(false);
  });

  it.each<[line: number, column: number]>([
    [0, 1],
    [1, 1],
    [-1, 1],
    [99, 1],
    [2, 0],
    [NaN, 1],
    [2, Infinity],
    [1.5, 2],
  ])('is not told for %d:%d', (line, column) => {
    expect(at(script(map()), line, column)).toBeNull();
  });

  it('is found in the section of a map that has sections, as Turbopack writes them', () => {
    const index = {
      version: 3,
      sections: [
        { offset: { line: 0, column: 0 }, map: map({ sources: ['turbopack:///[project]/src/a.ts', 'x'] }) },
        {
          offset: { line: 10, column: 100 },
          map: map({ sources: ['turbopack:///[project]/src/b.ts', 'x'], mappings: mappingsOf([[[0, 0, 3, 2]]]) }),
        },
        { offset: { line: 20, column: 0 }, map: null },
        { offset: { line: 30, column: 0 }, url: 'elsewhere.map' },
      ],
    };
    const find = readInlineMap(script(index));
    expect(find?.(2, 25)).toMatchObject({ source: 'turbopack:///[project]/src/a.ts', line: 4 });
    expect(find?.(11, 101)).toMatchObject({ source: 'turbopack:///[project]/src/b.ts', line: 4, column: 3 });
    expect(find?.(11, 100)).toBeNull();
    expect(find?.(21, 1)).toBeNull();
    expect(find?.(31, 1)).toBeNull();
    expect(
      readInlineMap(script({ version: 3, sections: [{ offset: { line: 0, column: 0 }, map: index }] }))?.(2, 25)?.line,
    ).toBe(4);
  });

  it('is found in the module that a script evaluates, as webpack writes it', () => {
    const module = (name: string, source: string) =>
      `eval("code\\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${base64(map({ sources: [source, 'x'] }))}\\n//# sourceURL=webpack-internal:///./src/${name}\\n");\n`;
    const text = module('a.ts', 'webpack://app/./src/a.ts') + module('b.ts', 'webpack://app/./src/b.ts');
    expect(at(text, 2, 25, 'webpack-internal:///./src/a.ts')?.source).toContain('src/a.ts');
    expect(at(text, 2, 25, 'webpack-internal:///./src/b.ts')?.source).toContain('src/b.ts');
  });

  it('takes maps that lie in any way', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const bent = fc.dictionary(
      fc.constantFrom(
        'sources',
        'sourcesContent',
        'names',
        'mappings',
        'sections',
        'sourceRoot',
        'ignoreList',
        '__proto__',
      ),
      value,
      { noNullPrototype: true },
    );
    const sections = fc
      .array(
        fc.record(
          {
            offset: fc.record({ line: fc.oneof(fc.integer(), fc.constant(1e9)), column: fc.integer() }),
            map: fc.oneof(value, fc.constant(map())),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 5 },
      )
      .map((list) => ({ sections: list }));
    const mappings = fc.stringMatching(/^[A-Za-z0-9+/,;]{0,80}$/u).map((text) => ({ mappings: text }));
    fc.assert(
      fc.property(
        fc.oneof(bent, sections, mappings),
        fc.nat({ max: 40 }),
        fc.nat({ max: 300 }),
        fc.oneof(
          fc.constant(null),
          fc.string(),
          fc.constantFrom('https://a.test/b?c=1&c=2', 'http://[::1]:1/%E0', 'https://user@x/..//#', 'a:b'),
        ),
        (changes, line, column, url) => {
          const position = originalsIn(script({ ...map(), ...changes }), url, [{ line, column }])[0] ?? null;
          if (position !== null) expect(position.line >= 1 && position.column >= 1).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not decode what lies behind the line', () => {
    const mappings = `${mappingsOf([[], [[20, 0, 3, 23]]])}${';AAAA'.repeat(400_000)}`;
    expect(processorTime(() => expect(at(script(map({ mappings })))?.line).toBe(4))).toBeLessThan(2000);
  });
});

describe('five lines of a text', () => {
  it.each<[text: string, line: number, first: number, lines: readonly string[]]>([
    ['a\nb\nc\nd\ne\nf', 3, 1, ['a', 'b', 'c', 'd', 'e']],
    ['a\nb\nc\nd\ne\nf', 1, 1, ['a', 'b', 'c']],
    ['a\nb\nc\nd\ne\nf', 6, 4, ['d', 'e', 'f']],
    ['a\r\nb\r\n', 1, 1, ['a', 'b', '']],
    ['only', 1, 1, ['only']],
  ])('%j around %i', (text, line, first, lines) => {
    expect(excerptOf(text, line, 1)).toEqual({ first, lines: lines.map((one) => ({ text: one, from: 0 })) });
  });

  it.each([[0], [7], [NaN], [1.5]])('are none around %d of six', (line) => {
    expect(excerptOf('a\nb\nc\nd\ne\nf', line, 1)).toBeNull();
  });

  it('are cut around the column where one is long', () => {
    const text = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const [line] = excerptOf(text, 1, 5001)?.lines ?? [];
    expect(line?.text.length).toBe(400);
    expect(line?.text.indexOf('HERE')).toBe(5000 - (line?.from ?? 0));
  });
});
