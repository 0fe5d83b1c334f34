import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The file of a package for the stores that holds the licences of all that is in it. */
export const LICENSES_FILE = 'LICENSES.txt';

/** A library of which code is in the package. */
export interface Library {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Where its source is: some licences ask for that. */
  readonly source: string;
  readonly text: string;
}

/** What the bundler brings in itself, by how it names its modules. */
const BUNDLERS: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
  ['virtual:wxt-', 'wxt'],
  ['\0virtual:wxt-', 'wxt'],
];

/** The folder of the package that a module is of, and its name; `null` for a module of the project. */
export function packageOf(id: string): { readonly folder: string; readonly name: string } | null {
  const bundler = BUNDLERS.find(([start]) => id.startsWith(start));
  if (bundler !== undefined) return { folder: join('node_modules', bundler[1]), name: bundler[1] };
  const path = id.replaceAll('\\', '/').replaceAll('\0', '');
  const found = /^(?<before>.*\/node_modules\/)(?<name>(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.groups;
  if (found?.['before'] === undefined || found['name'] === undefined) return null;
  return { folder: `${found['before']}${found['name']}`, name: found['name'] };
}

/** Notes which libraries come into the build, and writes their licences beside it. */
export function licenses(root: string) {
  const folders = new Map<string, string>();
  const plugin: Plugin = {
    name: 'licenses',
    apply: 'build',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      for (const id of ids) {
        const found = packageOf(id);
        if (found !== null) folders.set(found.name, resolve(root, found.folder));
      }
    },
  };
  return {
    plugin,
    /** Throws an Error that names a library without a licence. */
    write(folder: string): void {
      const libraries = [...folders]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, path]) => libraryIn(path));
      const own = readFileSync(join(root, 'LICENSE'), 'utf8');
      writeFileSync(join(folder, LICENSES_FILE), licensesText(own, libraries));
    },
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

function libraryIn(folder: string): Library {
  const manifest = manifestIn(folder);
  const { name, version, license } = manifest;
  const text = licenseIn(folder) ?? licenseOfRepository(resolve(folder, name.includes('/') ? '../..' : '..'), manifest);
  if (license === undefined || text === null) throw new Error(`${name} ${version} brings no licence along.`);
  return { name, version, license, source: sourceOf(manifest), text };
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function sourceOf({ repository, homepage }: Manifest): string {
  const source = typeof repository === 'string' ? repository : repository?.url;
  return source?.replace(/^git\+/u, '') ?? homepage ?? '';
}

function licenseIn(folder: string): string | null {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)\b/iu.test(entry));
  if (file === undefined) return null;
  // What a bundler is made of itself comes into no package.
  return readFileSync(join(folder, file), 'utf8').split(/^#+ Licenses of bundled dependencies$/mu)[0] ?? null;
}

/** Of several packages that are made of one repository, some bring its licence along and some do not. */
function licenseOfRepository(modules: string, manifest: Manifest): string | null {
  const source = sourceOf(manifest);
  const siblings = globSync('{*,@*/*}/package.json', { cwd: modules }).sort();
  for (const path of source === '' ? [] : siblings) {
    const folder = join(modules, path, '..');
    const sibling = manifestIn(folder);
    if (sourceOf(sibling) !== source || sibling.license !== manifest.license) continue;
    const text = licenseIn(folder);
    if (text !== null) return text;
  }
  return null;
}

export function licensesText(own: string, libraries: readonly Library[]): string {
  const parts = libraries.map(
    ({ name, version, license, source, text }) => `${name} ${version}\n${license}, ${source}\n\n${text.trim()}`,
  );
  return `${[`Faultline\n\n${own.trim()}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
