/**
 * Writes the tables that are made from the classifier's data, from the keys and from the filter: `npm run docs`. With `--check` nothing is written, and a
 * table that is not up to date fails the run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { causesDocument } from './docs/causes.ts';
import { providersDocument } from './docs/providers.ts';
import { usingDocument } from './docs/using.ts';

const FOLDER = fileURLToPath(new URL('../docs/', import.meta.url));
const documents = {
  'causes.md': causesDocument(),
  'providers.md': providersDocument(),
  'using.md': usingDocument(contentOf(join(FOLDER, 'using.md')) ?? ''),
};
const check = process.argv.includes('--check');

for (const [name, text] of Object.entries(documents)) {
  const file = join(FOLDER, name);
  const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (!check) writeFileSync(file, wanted);
  else if (contentOf(file) !== wanted) {
    console.error(`docs/${name} is not up to date: run “npm run docs” and commit it.`);
    process.exitCode = 1;
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
