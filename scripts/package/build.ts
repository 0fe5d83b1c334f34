import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { licenses } from '../build/licenses.ts';
import { writeDataFiles } from './data-files.ts';
import { entriesOf } from './entries.ts';
import { manifestOf, type RootManifest } from './manifest.ts';

/** Builds the package into a folder, which is emptied before. Throws what the bundler complains of. */
export async function buildPackage(root: string, folder: string): Promise<void> {
  const entries = entriesOf(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const notices = licenses(root);
  await build({
    config: false,
    cwd: root,
    entry: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    outDir: join(folder, 'dist'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    fixedExtension: false,
    dts: true,
    // The few small libraries come along: nothing is installed beside the package.
    deps: { alwaysBundle: /^[^.]/u, onlyBundle: false },
    plugins: [notices.plugin],
    // How long the parts of the bundler take is nobody's fault.
    checks: { bundlerTimings: false },
    logLevel: 'warn',
    failOnWarn: true,
  });
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as RootManifest;
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(manifest, entries), null, 2)}\n`);
  writeDataFiles(join(folder, 'data'), manifest.version, join(root, 'tests/corpus'));
  copyFileSync(join(root, 'lib/package/README.md'), join(folder, 'README.md'));
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  notices.write(folder);
}
