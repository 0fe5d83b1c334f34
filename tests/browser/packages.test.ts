import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, inject, test } from 'vitest';
import { makePackages } from '../../scripts/build/packages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(inject('folder'), 'packages');

let packages: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  packages = await makePackages(ROOT, join(folder, 'first'));
});

const nameOf = (what: string) => [...packages.keys()].find((name) => name.endsWith(`-${what}.zip`)) ?? '';
const bytesOf = (what: string) => packages.get(nameOf(what)) ?? Buffer.alloc(0);

/** What differs between two sets of packages, by name. */
function differences(other: ReadonlyMap<string, Buffer>): readonly string[] {
  return [...packages].flatMap(([name, bytes]) => (other.get(name)?.equals(bytes) ? [] : name));
}

test.for(['chrome', 'edge', 'firefox'])('the package for %s holds its manifest and its pages', (store) => {
  const files = Object.keys(unzipSync(bytesOf(store)));
  expect(files).toContain('manifest.json');
  for (const page of ['panel.html', 'viewer.html', 'causes.html']) expect(files).toContain(page);
  expect(files.filter((file) => /\.map$|node_modules|\.ts$/u.test(file))).toEqual([]);
});

test.for(['chrome', 'edge', 'firefox'])('the package for %s holds the licences of all that is in it', (store) => {
  const text = strFromU8(unzipSync(bytesOf(store))['LICENSES.txt'] ?? new Uint8Array());
  expect(text).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim());
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const missing = Object.entries(dependencies).filter(([name, version]) => !text.includes(`\n${name} ${version}\n`));
  expect(missing).toEqual([]);
  expect(text).toContain('Mozilla Public License Version 2.0');
});

test('two builds of the same sources are the same, byte for byte', async () => {
  expect(packages.size).toBe(4);
  expect(differences(await makePackages(ROOT, join(folder, 'second')))).toEqual([]);
});

test('the sources archive, unpacked elsewhere, builds the same packages and the same archive', async () => {
  const elsewhere = join(folder, 'unpacked');
  for (const [name, bytes] of Object.entries(unzipSync(bytesOf('sources')))) {
    const file = join(elsewhere, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  // What the lock file in the archive names is installed here already.
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  expect(differences(await makePackages(elsewhere, join(folder, 'third')))).toEqual([]);
});

test('the linter of Mozilla’s store finds nothing in the package for Firefox', () => {
  const program = createRequire(import.meta.url).resolve('addons-linter/bin/addons-linter');
  const file = join(folder, 'first', nameOf('firefox'));
  const report = execFileSync(process.execPath, [program, '--output', 'json', file], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(report) as Record<string, readonly { readonly message: string }[]>;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
