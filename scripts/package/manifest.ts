import type { Entry } from './entries.ts';

/** What the package's manifest takes from that of the tree. */
export interface RootManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
}

/** The package.json of the package. It has no dependencies: the few libraries that it needs are built into it. */
export function manifestOf(root: RootManifest, entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  const command = entries.find(({ subpath }) => subpath === null);
  return {
    name: root.name,
    version: root.version,
    description: 'Tells why a call to an LLM API failed, and what to do about it.',
    keywords: ['llm', 'error', 'classify', 'openai', 'anthropic', 'gemini', 'ai-sdk', 'rate-limit', 'retry', 'har'],
    license: root.license,
    type: 'module',
    engines: root.engines,
    sideEffects: entries.filter(({ sideEffects }) => sideEffects).map(({ name }) => `./dist/${name}.js`),
    exports: Object.fromEntries([
      ...entries.flatMap(({ subpath, name }) =>
        subpath === null ? [] : [[subpath, { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` }] as const],
      ),
      ['./data/*', './data/*'],
      ['./package.json', './package.json'],
    ]),
    ...(command !== undefined && { bin: { [root.name]: `./dist/${command.name}.js` } }),
  };
}
