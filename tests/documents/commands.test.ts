import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, documents, read, ROOT } from './documents.ts';

const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const ci = read('.ci/run');

/** Commands that tests run in another way than CI: the test that does what the command does. */
const RUN_BY_TESTS: Readonly<Record<string, string>> = {
  // It needs what others publish; its parts are those of the package.
  'bench:peer': 'tests/package/sdk-errors.test.ts',
  dev: 'tests/browser/dev.test.ts',
  matrix: 'tests/browser/fault-matrix.test.ts',
  pictures: 'tests/browser/pictures.test.ts',
  release: 'scripts/release/release-state.test.ts',
  // Parts of “check”, and of “test”.
  docs: 'scripts/check.ts',
  format: 'scripts/check.ts',
  languages: 'scripts/check.ts',
  'test:unit': 'scripts/test.ts',
  'test:browser': 'scripts/test.ts',
};

const commands = [...documents].flatMap(([path, text]) =>
  codeOf(text)
    .flatMap((code) => code.split(' && '))
    .map((command) => ({ path, command })),
);
const named = commands.flatMap(({ path, command }) => {
  const script = /^npm (?:run )?(?:-s )?(?<script>[\w:]+)/u.exec(command)?.groups?.['script'];
  return script === undefined || script === 'ci' || script === 'install' ? [] : [{ path, script, command }];
});

describe('a command that a document names', () => {
  it.each(named)('$path: $command', ({ script }) => {
    expect(Object.keys(scripts)).toContain(script);
  });

  // npm’s own scripts find the Node that the project brings along; what is started beside them has the machine’s.
  it('is one of npm’s scripts', () => {
    const others = commands.filter(({ command }) =>
      // What the package installs is tested with its tarball.
      /^(?:[A-Z_]+=\S+ )?(?:node(?! --import faultline)|npx(?! faultline )|wxt|vitest|tsc|eslint|prettier) /u.test(
        command,
      ),
    );
    expect(others).toEqual([]);
  });

  it('finds the files that it names', () => {
    const files = named.flatMap(({ path, command }) =>
      [...command.matchAll(/ (?<file>(?:tests|docs|scripts|lib)\/[\w./-]+)/gu)].map(([, file = '']) => ({
        path,
        file,
      })),
    );
    // The example of a provider that is to be added.
    const missing = files.filter(({ file }) => !file.includes('example') && !existsSync(resolve(ROOT, file)));
    expect(missing).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
  });
});

describe('a script of npm', () => {
  const names = Object.keys(scripts).filter((name) => name !== 'postinstall');

  it.each(names)('%s is in a document', (name) => {
    expect(named.map(({ script }) => script)).toContain(name);
  });

  it.each(names)('%s is run by CI or by a test', (name) => {
    const inCi = new RegExp(`^npm (?:run )?(?:-s )?${name}(?: |$)`, 'mu');
    expect(inCi.test(ci) || existsSync(resolve(ROOT, RUN_BY_TESTS[name] ?? 'none'))).toBe(true);
  });

  it.each(names)('%s names a program that is there', (name) => {
    const files = [...(scripts[name] ?? '').matchAll(/\bscripts\/[\w./-]+\.ts/gu)].map(([file]) => file);
    expect(files.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
  });
});
