import regexp from 'eslint-plugin-regexp';
import redos from 'eslint-plugin-redos-detector';
import tseslint from 'typescript-eslint';

/** One direction of imports: each folder may import from those named and from itself. See ARCHITECTURE.md. */
const layers = {
  'lib/exchange.ts': { files: ['lib/exchange.ts'], may: ['nothing'] },
  'lib/har.ts': { files: ['lib/har.ts'], may: ['lib/exchange.ts'] },
  'lib/capture': { files: ['lib/capture/**'], may: ['lib/exchange.ts', 'lib/har.ts'] },
  'lib/classifier': { files: ['lib/classifier/**'], may: ['lib/exchange.ts'] },
  'lib/timeline': { files: ['lib/timeline/**'], may: ['lib/exchange.ts', 'lib/classifier/index.ts'] },
  'lib/language': { files: ['lib/language/**'], may: [] },
  'lib/settings': { files: ['lib/settings/**'], may: ['lib/exchange.ts', 'lib/classifier/index.ts', 'lib/language'] },
  'lib/notes': {
    files: ['lib/notes/**'],
    may: ['lib/exchange.ts', 'lib/har.ts', 'lib/classifier/index.ts', 'lib/language'],
  },
  components: {
    files: ['components/**'],
    may: ['lib/exchange.ts', 'lib/classifier/index.ts', 'lib/language', 'lib/settings', 'lib/timeline', 'lib/notes'],
  },
};

/** What a layer may not import, as patterns on the text of an import. */
const forbidden = {
  'lib/exchange.ts': ['**/*'],
  'lib/har.ts': [
    '**/capture/**',
    '**/classifier/**',
    '**/language/**',
    '**/settings/**',
    '**/timeline/**',
    '**/notes/**',
    '**/components/**',
    '**/entrypoints/**',
    'preact',
    'wxt/*',
  ],
  'lib/capture': [
    '**/classifier/**',
    '**/language/**',
    '**/settings/**',
    '**/timeline/**',
    '**/notes/**',
    '**/components/**',
    '**/entrypoints/**',
  ],
  'lib/classifier': [
    '../har.ts',
    '../../har.ts',
    '**/capture/**',
    '**/language/**',
    '**/settings/**',
    '**/timeline/**',
    '**/notes/**',
    '**/components/**',
    '**/entrypoints/**',
    'preact',
    'wxt/*',
  ],
  'lib/timeline': [
    '../har.ts',
    '../../har.ts',
    '**/capture/**',
    '**/language/**',
    '**/settings/**',
    '**/notes/**',
    '**/components/**',
    '**/entrypoints/**',
    '**/classifier/!(index.ts)',
    'preact',
    'wxt/*',
  ],
  'lib/language': [
    '../har.ts',
    '../../har.ts',
    '**/capture/**',
    '**/classifier/**',
    '**/settings/**',
    '**/timeline/**',
    '**/notes/**',
    '**/components/**',
    '**/entrypoints/**',
    'preact',
    'wxt/*',
  ],
  'lib/settings': [
    '../har.ts',
    '**/capture/**',
    '**/timeline/**',
    '**/notes/**',
    '**/components/**',
    '**/entrypoints/**',
    '**/classifier/!(index.ts)',
    'preact',
  ],
  'lib/notes': [
    '**/capture/**',
    '**/settings/**',
    '**/timeline/**',
    '**/components/**',
    '**/entrypoints/**',
    '**/classifier/!(index.ts)',
    'preact',
    'wxt/*',
  ],
  components: ['**/capture/**', '**/entrypoints/**', '**/classifier/!(index.ts)', 'wxt/*'],
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
    files: ['lib/**/*.ts', 'components/**/*.tsx'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    plugins: { 'redos-detector': redos },
    rules: { 'redos-detector/no-unsafe-regex': ['error', { ignoreError: true, maxScore: 400 }] },
  },
  ...Object.entries(layers).map(([layer, { files, may }]) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden[layer],
              message: `${layer} may import only ${may.join(', ')} and itself: see the import table in ARCHITECTURE.md.`,
            },
          ],
        },
      ],
    },
  })),
);
