import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/browser/build-extension.ts';
import { provideChromium } from '../../scripts/browser/chromium.ts';
import { temporaryFolder } from '../../scripts/browser/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the extension, built once for all files. */
    readonly extension: string;
    /** Where the files' browsers may write; it goes at the end. */
    readonly folder: string;
  }
}

/** What all browser tests need: a browser, and the extension as users get it. */
export async function setup(project: TestProject): Promise<() => void> {
  provideChromium();
  const temporary = temporaryFolder();
  project.provide('extension', await buildExtension(temporary.path));
  project.provide('folder', temporary.path);
  return temporary.remove;
}
