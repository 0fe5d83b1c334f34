import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface BuiltExtension {
  /** What the browser loads. */
  readonly folder: string;
  remove(): void;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the extension for Chromium into a temporary folder of its own, so that several runs never meet. */
export async function buildExtension(): Promise<BuiltExtension> {
  const outDir = mkdtempSync(join(tmpdir(), 'faultline-build-'));
  const remove = () => rmSync(outDir, { recursive: true, force: true });
  process.once('exit', remove);
  // WXT's command has no option for the folder, and its function draws on the terminal: hence a process of its own.
  const options = JSON.stringify({ outDir, browser: 'chrome', manifestVersion: 3 });
  const script = `import { build } from 'wxt'; await build(${options});`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  }
  return { folder: join(outDir, 'chrome-mv3'), remove };
}
