import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/browser/build-extension.ts';
import { provideChromium } from '../../scripts/browser/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the extension, built once for all files. */
    readonly extension: string;
  }
}

/** What all browser tests need: a browser, and the extension as users get it. */
export async function setup(project: TestProject): Promise<() => void> {
  provideChromium();
  const { folder, remove } = await buildExtension();
  project.provide('extension', folder);
  return remove;
}
