/**
 * All that can be held against a rule without running the extension: `npm run check`. The quick parts come first, two run at a
 * time, each tells all its faults, and none waits for another to pass. What is slow keeps what it found of unchanged files in
 * node_modules/.cache.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runParts, type Part } from './check/parts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = 'node_modules/.cache';
const AT_ONCE = 2;

const require = createRequire(import.meta.url);
/** The script behind a package's command. */
const program = (name: string, path: string) =>
  require.resolve(`${name}/package.json`).replace(/package\.json$/u, path);

const parts: readonly Part[] = [
  { name: 'languages', command: ['scripts/languages.ts'] },
  { name: 'docs', command: ['scripts/docs.ts', '--check'] },
  {
    name: 'format',
    command: [
      program('prettier', 'bin/prettier.cjs'),
      ...['--check', '.', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
      ...['--cache-location', `${CACHE}/prettier.json`],
    ],
  },
  { name: 'circles', command: [program('oxlint', 'bin/oxlint')] },
  {
    name: 'types',
    command: [
      program('typescript', 'bin/tsc'),
      ...['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', `${CACHE}/types.tsbuildinfo`],
    ],
  },
  {
    name: 'lint',
    command: [
      program('eslint', 'bin/eslint.js'),
      ...['.', '--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint.json`],
    ],
  },
];

const failed = await runParts(parts, ROOT, AT_ONCE, console.log);
if (failed.length > 0) {
  console.error(`${failed.length} of ${parts.length} parts found faults: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
