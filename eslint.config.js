import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { linearPattern } from './scripts/lint/linear-pattern.ts';

/**
 * One direction of imports: each part may import from those named and from itself. See ARCHITECTURE.md. `not`: packages that
 * have no place in it.
 */
const parts = {
  'lib/exchange.ts': { may: [], not: ['preact', 'wxt/*'] },
  'lib/har.ts': { may: ['lib/exchange.ts'], not: ['preact', 'wxt/*'] },
  'lib/capture': { may: ['lib/exchange.ts', 'lib/har.ts'], not: ['preact'] },
  'lib/classifier': { may: ['lib/exchange.ts'], not: ['preact', 'wxt/*'] },
  'lib/timeline': { may: ['lib/exchange.ts', 'lib/classifier/index.ts'], not: ['preact', 'wxt/*'] },
  'lib/language': { may: [], not: ['preact', 'wxt/*'] },
  'lib/settings': { may: ['lib/exchange.ts', 'lib/classifier/index.ts', 'lib/language'], not: ['preact'] },
  'lib/notes': {
    may: ['lib/exchange.ts', 'lib/har.ts', 'lib/classifier/index.ts', 'lib/language'],
    not: ['preact', 'wxt/*'],
  },
  components: {
    may: [
      'lib/exchange.ts',
      'lib/har.ts',
      'lib/classifier/index.ts',
      'lib/language',
      'lib/settings',
      'lib/timeline',
      'lib/notes',
    ],
    not: ['wxt/*'],
  },
  entrypoints: null,
};

/** What a part may not import, as patterns on the text of an import. */
function forbidden(part) {
  const { may, not } = parts[part];
  const others = Object.keys(parts).filter((other) => other !== part && !may.includes(other));
  return [...not, ...others.flatMap((other) => patternsOf(other, may.includes(`${other}/index.ts`)))];
}

/** `door`: all but its index. */
function patternsOf(part, door) {
  const name = part.split('/').at(-1);
  if (name.endsWith('.ts')) return ['./', '../', '../../', '../../../'].map((way) => `${way}${name}`);
  return door ? [`**/${name}/**`, `!**/${name}/index.ts`] : [`**/${name}/**`];
}

/** What the linter keeps of earlier runs holds for one version of a plugin: this one changes with its sources. */
const lint = new URL('scripts/lint/', import.meta.url);
const sources = readdirSync(lint).map((name) => readFileSync(new URL(name, lint)));
const faultline = {
  meta: { name: 'faultline', version: createHash('sha256').update(Buffer.concat(sources)).digest('hex') },
  rules: { 'linear-pattern': linearPattern },
};

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'artifacts/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      'no-console': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ClassDeclaration', message: 'Use functions and plain data.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'off',
    },
  },
  {
    files: ['{lib,components,entrypoints}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { faultline },
    rules: { 'faultline/linear-pattern': 'error' },
  },
  {
    // Compares each alternative with all others: a minute for the longest lists, and they have hundreds.
    files: ['lib/classifier/protocols/general/**'],
    rules: { 'regexp/no-dupe-disjunctions': 'off' },
  },
  ...Object.entries(parts)
    .filter(([, rules]) => rules !== null)
    .map(([part, { may }]) => ({
      files: [part.endsWith('.ts') ? part : `${part}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: forbidden(part),
                message: `${part} may import only ${[...may, 'itself'].join(', ')}: see the import table in ARCHITECTURE.md.`,
              },
            ],
          },
        ],
      },
    })),
);
