import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quoted, quotedAround } from './shell.ts';

/** What a real shell makes of the words. */
const shell = (words: string, environment: Record<string, string> = {}) =>
  execFileSync('sh', ['-c', `printf '%s|' ${words}`], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });

describe.skipIf(process.platform === 'win32')('a quoted text is one word for a shell', () => {
  it.each([
    ['plain', 'abc'],
    ['empty', ''],
    ['quotes', `it's "so"`],
    ['substitution', '$(id) `id` $HOME ${HOME} !!'],
    ['lines and backslashes', 'a\nb\\n\\'],
    ['the end of the command', `'; rm -rf / #`],
    ['controls', 'a\r\u001B[201~\nid\u007F\b\u009Bz'],
    ['a control and a quote', `\u001B''\u001B`],
  ])('%s', (_, text) => {
    expect(shell(quoted(text))).toBe(`${text}|`);
  });

  it('leaves out NUL, which no argument can hold', () => {
    expect(shell(quoted('a\0b'))).toBe('ab|');
  });

  it('has nothing in it that a terminal obeys', () => {
    expect(quoted('a\u001B[201~\n\u009Bb\r')).not.toMatch(/(?![\t\n])\p{Cc}/u);
  });

  it('replaces only the variable', () => {
    expect(shell(quotedAround("it's $A ", 'KEY', ' `b`'), { KEY: 'x y', A: 'no' })).toBe("it's $A x y `b`|");
  });
});
