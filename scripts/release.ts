/**
 * Makes what a release hands to the stores: `npm run release`. It says what stands against it, checks and packs, and prints what is
 * left to do by hand. It publishes nothing.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePackages } from './build/packages.ts';
import { releaseFaults } from './release/release-state.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = join(ROOT, '.output', 'release');

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const git = (...parameters: readonly string[]): string =>
  execFileSync('git', parameters, { cwd: ROOT, encoding: 'utf8' });
const run = (...parameters: readonly string[]): unknown =>
  execFileSync(process.execPath, parameters, { cwd: ROOT, stdio: 'inherit' });

const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const faults = releaseFaults({
  version,
  changelog: read('CHANGELOG.md'),
  gitStatus: git('status', '--porcelain'),
  gitTags: git('tag'),
  storeTexts: new Map(globSync('docs/store/*.md', { cwd: ROOT }).map((path) => [path, read(path)])),
});
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) {
  console.error(`\n${version} is not ready.`);
  process.exit(1);
}

run('scripts/check.ts');
console.log('\nPacking …');
const packages = await makePackages(ROOT, PACKAGES);
const firefox = [...packages.keys()].find((name) => name.endsWith('-firefox.zip')) ?? '';
run('node_modules/addons-linter/bin/addons-linter', join(PACKAGES, firefox));
for (const [name, { length }] of packages) {
  console.log(`${relative(ROOT, join(PACKAGES, name))}  ${Math.ceil(length / 1024)} kB`);
}
console.log(`
${version} is packed. Left to do by hand:
  1. npm test, and a look at docs/images
  2. git tag v${version} && git push --tags
  3. Chrome Web Store: the chrome package, texts and answers of docs/store/en.md and zh-CN.md, pictures of docs/images/store-*.png
  4. Edge Add-ons: the edge package, the same texts and pictures
  5. addons.mozilla.org: the firefox package, the sources archive, the notes for reviewers of docs/store/en.md
  6. CHANGELOG.md: a heading for the next version`);
