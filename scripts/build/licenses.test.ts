import { describe, expect, it } from 'vitest';
import { licensesText, packageOf } from './licenses.ts';

describe('the package of a module', () => {
  it.each([
    ['/app/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/app/node_modules/@preact/signals/dist/signals.mjs', '@preact/signals'],
    ['/app/node_modules/wxt/node_modules/dequal/index.js', 'dequal'],
    [String.raw`C:\work\node_modules\valibot\dist\index.mjs`, 'valibot'],
    ['\0/app/node_modules/valibot/dist/index.mjs?commonjs', 'valibot'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
  ])('%j is %s', (id, name) => {
    expect(packageOf(id)?.name).toBe(name);
  });

  it('is none of the project’s own', () => {
    expect(packageOf('/app/lib/exchange.ts')).toBeNull();
  });
});

it('the text holds the project’s licence, then each library’s with its source', () => {
  const library = {
    name: 'a',
    version: '1.0.0',
    license: 'MIT',
    source: 'https://a.test/',
    text: 'MIT License\n\nCopyright A\n',
  };
  expect(licensesText('MIT License\n\nCopyright F\n', [library])).toBe(
    `Faultline\n\nMIT License\n\nCopyright F\n\n${'-'.repeat(80)}\n\na 1.0.0\nMIT, https://a.test/\n\nMIT License\n\nCopyright A\n`,
  );
});
