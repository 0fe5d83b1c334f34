import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotings, shellOf } from './shell.ts';

/** What a real shell makes of the words. */
const shell = (words: string, environment: Record<string, string> = {}) =>
  execFileSync('sh', ['-c', `printf '%s|' ${words}`], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });

describe.skipIf(process.platform === 'win32')('a text is one word for a POSIX shell', () => {
  const { quoted, quotedAround } = quotings.bash;

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

/** The Command Prompt, as far as it reads one pasted command: variables first, then carets. Throws where more than one would run. */
function commandPrompt(line: string, environment: Readonly<Record<string, string>>): string {
  let out = '';
  let inQuotes = false;
  const text = expanded(line, environment);
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '^' && !inQuotes) {
      // The end of a line is left out, and what comes behind it is taken as it is.
      if (text.charAt(at + 1) === '\n') at += 1;
      at += 1;
      out += text.charAt(at);
    } else if (/[&|<>()\n]/u.test(char) && !inQuotes) {
      throw new Error(`${JSON.stringify(char)} is obeyed`);
    } else {
      if (char === '"') inQuotes = !inQuotes;
      out += char;
    }
  }
  return out;
}

function expanded(line: string, environment: Readonly<Record<string, string>>): string {
  let out = '';
  for (let at = 0; at < line.length; at += 1) {
    const end = line.indexOf('%', at + 1);
    const value = line.charAt(at) === '%' && end > 0 ? environment[line.slice(at + 1, end)] : undefined;
    out += value ?? line.charAt(at);
    if (value !== undefined) at = end;
  }
  return out;
}

/** How a program of Windows takes its arguments out of the line. */
function argumentsOf(line: string): readonly string[] {
  const found: string[] = [];
  let current: string | null = null;
  let inQuotes = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (!inQuotes && /[ \t]/u.test(char)) {
      if (current !== null) found.push(current);
      current = null;
      continue;
    }
    current ??= '';
    const slashes = /^\\*/u.exec(line.slice(at))?.[0].length ?? 0;
    if (slashes > 0 && line.charAt(at + slashes) === '"') {
      current += '\\'.repeat(slashes >> 1);
      at += slashes - 1;
      if (slashes % 2 === 1) {
        at += 1;
        current += '"';
      }
    } else if (char === '"') {
      inQuotes = !inQuotes;
    } else {
      current += char;
    }
  }
  return current === null ? found : [...found, current];
}

const ENVIRONMENT = { KEY: 'k1', PATH: 'leaked' };
const inPrompt = (words: string) => argumentsOf(commandPrompt(words, ENVIRONMENT));

describe('a text is one word for the Command Prompt', () => {
  const { quoted, quotedAround, newLine } = quotings.cmd;

  it.each([
    ['plain', 'abc'],
    ['empty', ''],
    ['quotation marks', `it's "so"`],
    ['a JSON body', String.raw`{"a":"b\"c","path":"C:\\x\\"}`],
    ['variables', '%PATH% %KEY% %A% 100% !PATH!'],
    ['backslashes before a mark', String.raw`a\"b\\"c\\`],
    ['what joins commands', '" & calc & "'],
    ['redirection and blocks', '< in > out | more ( a ) ^'],
    ['lines', 'a\nb\n\nc'],
    ['other scripts', '日本 é 😀'],
  ])('%s', (_, text) => {
    expect(inPrompt(`curl ${quoted(text)}${newLine}-x`)).toEqual(['curl', text, '-x']);
  });

  it('whatever it holds', () => {
    const piece = fc.constantFrom(
      '"',
      '\\',
      '^',
      '%',
      '%PATH%',
      '&',
      '|',
      '<',
      '>',
      '(',
      ')',
      '\n',
      ' ',
      '!',
      "'",
      'a',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(inPrompt(`curl ${quoted(pieces.join(''))} -x`)).toEqual(['curl', pieces.join(''), '-x']);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves out what a terminal obeys', () => {
    expect(inPrompt(quoted('a\u001B[201~\0b\r\nc\rd'))).toEqual(['a[201~b\nc\nd']);
    expect(quoted('a\u001B[201~\u009Bb\r')).not.toMatch(/(?![\t\n])\p{Cc}/u);
  });

  it('replaces only the variable', () => {
    expect(inPrompt(quotedAround('a: %PATH% "x" ', 'KEY', '&b=%20'))).toEqual(['a: %PATH% "x" k1&b=%20']);
  });
});

describe('the shell of a system', () => {
  it.each([
    ['Win32', 'cmd'],
    ['MacIntel', 'bash'],
    ['Linux x86_64', 'bash'],
  ])('%s is %s', (platform, name) => {
    expect(shellOf(platform)).toBe(name);
  });
});
