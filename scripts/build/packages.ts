import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The stores that get a package of their own. */
const STORES = ['chrome', 'edge', 'firefox'] as const;

/**
 * Makes what "npm run zip" makes, of the sources in `root`, below `folder`: a package for each store, and the sources archive
 * for reviewers. Returns the bytes by file name.
 */
export async function makePackages(root: string, folder: string): Promise<ReadonlyMap<string, Buffer>> {
  mkdirSync(folder, { recursive: true });
  for (const browser of STORES) {
    // WXT keeps its settings in the module: hence a process for each; a test runner sets NODE_ENV to something else.
    const env = { ...process.env, NODE_ENV: 'production' };
    const options = JSON.stringify({ root, outDir: folder, browser, manifestVersion: 3 });
    const script = `import { zip } from 'wxt'; await zip(${options});`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env });
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
