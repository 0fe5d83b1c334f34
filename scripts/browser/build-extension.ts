import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from './inspected.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the extension for a browser below `folder`; returns where it lies. */
export async function buildExtension(folder: string, browser: BrowserName = 'chromium'): Promise<string> {
  const outDir = join(folder, 'build');
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  // WXT's command has no option for the folder, and its function draws on the terminal: hence a process of its own.
  const options = JSON.stringify({ outDir, browser: target, manifestVersion: 3 });
  const script = `import { build } from 'wxt'; await build(${options});`;
  try {
    // A test runner sets NODE_ENV to something else, and then it would not be the build that users get.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  }
  return join(outDir, `${target}-mv3`);
}
