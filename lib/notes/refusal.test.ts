import { describe, expect, it } from 'vitest';
import type { Misfit, Refusal } from '../har-file.ts';
import { en } from '../interface-texts/en/index.ts';
import { misfitText, refusalText } from './refusal.ts';

const at = { line: 3, column: 14 };

describe('why a file is refused', () => {
  it.each<[refusal: Refusal, text: RegExp]>([
    [{ kind: 'empty' }, /empty/u],
    [{ kind: 'not-json', at, found: '<' }, /“<” should not be at line 3, column 14/u],
    [{ kind: 'not-json', at, found: '"' }, /: " should not/u],
    [{ kind: 'not-json', at, found: '' }, /line 3, column 14 is no JSON/u],
    [{ kind: 'not-json', at, found: '\u0007' }, /line 3, column 14 is no JSON/u],
    [{ kind: 'ends-early', at, entries: 1 }, /line 3, column 14, after 1 complete entry:.*again/u],
    [{ kind: 'ends-early', at, entries: 4312 }, /after 4,312 complete entries/u],
    [{ kind: 'too-deep', at }, /line 3, column 14/u],
    [{ kind: 'no-har', misfit: { path: 'log', expected: '"log"', received: 'undefined' } }, /log is missing/u],
    [{ kind: 'too-large', size: 3 * 1024 ** 3, limit: 1024 ** 3 }, /3072 MB.*1024 MB/u],
    [{ kind: 'unreadable' }, /moved/u],
    [{ kind: 'failed' }, /report/u],
  ])('%j is said', (refusal, text) => {
    expect(refusalText(refusal, en)).toMatch(text);
  });
});

describe('what is wrong with a value', () => {
  it.each<[misfit: Misfit, text: string]>([
    [{ path: '', expected: 'Object', received: '5' }, 'the whole of it should be an object, and is 5'],
    [{ path: 'log.entries', expected: 'Array', received: 'Object' }, 'log.entries should be a list, and is an object'],
    [{ path: 'a.url', expected: 'string', received: '1' }, 'a.url should be a text, and is 1'],
    [{ path: 'a.url', expected: '', received: '""' }, 'a.url cannot be ""'],
    [{ path: 'a.url', expected: '"url"', received: 'undefined' }, 'a.url is missing'],
  ])('%j is said', (misfit, text) => {
    expect(misfitText(misfit, en)).toBe(text);
  });
});
