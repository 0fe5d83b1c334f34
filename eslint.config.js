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
  'lib/har-file.ts': { may: ['lib/exchange.ts'], not: ['preact', 'wxt/*'] },
  'lib/told-calls.ts': { may: [], not: ['preact', 'wxt/*'] },
  'lib/package-version.ts': { may: [], not: ['preact', 'wxt/*'] },
  'lib/queue-task.ts': { may: [], not: ['preact', 'wxt/*'] },
  'lib/capture': {
    may: ['lib/exchange.ts', 'lib/har-file.ts', 'lib/told-calls.ts', 'lib/queue-task.ts', 'lib/call-site/index.ts'],
    not: ['preact'],
  },
  'lib/classifier': { may: ['lib/exchange.ts'], not: ['preact', 'wxt/*'] },
  'lib/answer': { may: ['lib/exchange.ts'], not: ['preact', 'wxt/*'] },
  'lib/call-site': { may: ['lib/exchange.ts'], not: ['preact', 'wxt/*'] },
  'lib/timeline': {
    may: ['lib/exchange.ts', 'lib/classifier/index.ts', 'lib/answer/index.ts', 'lib/call-site/index.ts'],
    not: ['preact', 'wxt/*'],
  },
  'lib/interface-texts': { may: [], not: ['preact', 'wxt/*'] },
  'lib/settings': {
    may: ['lib/exchange.ts', 'lib/classifier/index.ts', 'lib/interface-texts', 'lib/timeline'],
    not: ['preact'],
  },
  'lib/notes': {
    may: [
      'lib/exchange.ts',
      'lib/har-file.ts',
      'lib/classifier/index.ts',
      'lib/answer/index.ts',
      'lib/call-site/index.ts',
      'lib/interface-texts',
    ],
    not: ['preact', 'wxt/*'],
  },
  'lib/package': {
    may: [
      'lib/exchange.ts',
      'lib/har-file.ts',
      'lib/capture/*/index.ts',
      'lib/classifier/index.ts',
      'lib/interface-texts',
      'lib/notes',
    ],
    // It runs where there is no Node.js, too.
    not: ['preact', 'wxt/*', 'node:*'],
  },
  'lib/command-line': {
    may: [
      'lib/exchange.ts',
      'lib/har-file.ts',
      'lib/capture/*/index.ts',
      'lib/classifier/index.ts',
      'lib/interface-texts',
      'lib/notes',
      'lib/package',
      'lib/package-version.ts',
    ],
    not: ['preact', 'wxt/*'],
  },
  'lib/server': {
    may: [
      'lib/exchange.ts',
      'lib/told-calls.ts',
      'lib/capture/*/index.ts',
      'lib/classifier/index.ts',
      'lib/call-site/index.ts',
      'lib/notes',
      // Of it only the names of connection failures.
      'lib/package',
      'lib/package-version.ts',
    ],
    not: ['preact', 'wxt/*'],
  },
  components: {
    may: [
      'lib/exchange.ts',
      'lib/har-file.ts',
      'lib/classifier/index.ts',
      'lib/answer/index.ts',
      'lib/call-site/index.ts',
      'lib/interface-texts',
      'lib/settings',
      'lib/timeline',
      'lib/notes',
    ],
    not: ['wxt/*'],
  },
  entrypoints: null,
};

/**
 * The rooms of lib/capture, each with those whose doors it may enter. What stands beside them in lib/capture is for all of
 * them; the rest of Faultline comes in by the doors.
 */
const rooms = {
  '*.ts': [],
  'secrets/**': [],
  'har/**': ['secrets'],
  'browser/**': ['har'],
};

/** What a part may not import, as patterns on the text of an import. */
function forbidden(part) {
  const { may, not } = parts[part];
  const others = Object.keys(parts).filter((other) => other !== part && !may.includes(other));
  return [
    ...not,
    ...others.flatMap((other) =>
      may.includes(`${other}/*/index.ts`) ? pastDoorsOf(other) : patternsOf(other, may.includes(`${other}/index.ts`)),
    ),
  ];
}

/** All but the doors of the rooms of a part. */
function pastDoorsOf(part) {
  const name = part.split('/').at(-1);
  return [`**/${name}/*.ts`, `**/${name}/*/*`, `!**/${name}/*/index.ts`];
}

/** `door`: all but its index. */
function patternsOf(part, door) {
  const name = part.split('/').at(-1);
  if (name.endsWith('.ts')) return ['./', '../', '../../', '../../../'].map((way) => `${way}${name}`);
  return door ? [`**/${name}/**`, `!**/${name}/index.ts`] : [`**/${name}/**`];
}

/** What a room may not import: the rooms above it, and those below it but for their doors. */
function forbiddenIn(room) {
  const names = Object.keys(rooms).flatMap((other) =>
    other === '*.ts' || other === room ? [] : [other.split('/')[0]],
  );
  return names.flatMap((name) => patternsOf(name, rooms[room].includes(name)));
}

/** One restriction of imports for some files. */
function restricted(files, group, message) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group, message: `${message}: see ARCHITECTURE.md.` }] }],
    },
  };
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
    .filter(([part, rules]) => rules !== null && part !== 'lib/capture')
    .map(([part, { may }]) =>
      restricted(
        [part.endsWith('.ts') ? part : `${part}/**`],
        forbidden(part),
        `${part} may import only ${[...may, 'itself'].join(', ')}`,
      ),
    ),
  ...Object.entries(rooms).map(([room, doors]) =>
    restricted(
      [`lib/capture/${room}`],
      [...forbidden('lib/capture'), ...forbiddenIn(room)],
      `lib/capture/${room} may enter only ${doors.map((door) => `${door}/index.ts`).join(', ') || 'no room'}`,
    ),
  ),
  restricted(
    ['entrypoints/**', 'scripts/**', 'tests/**'],
    pastDoorsOf('lib/capture'),
    'lib/capture is entered by the doors of its rooms',
  ),
);
