import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/browser/build-extension.ts';
import { provideChromium } from '../../scripts/browser/chromium.ts';
import { provideFirefox } from '../../scripts/browser/firefox.ts';
import type { BrowserName } from '../../scripts/browser/inspected.ts';
import { temporaryFolder } from '../../scripts/browser/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the extension for Chromium, built once for all files. */
    readonly extension: string;
    /** The folders for both browsers. */
    readonly extensions: Readonly<Record<BrowserName, string>>;
    /** Where the files' browsers may write; it goes at the end. */
    readonly folder: string;
  }
}

/** What all browser tests need: both browsers, and the extension as their users get it. */
export async function setup(project: TestProject): Promise<() => void> {
  provideChromium();
  provideFirefox();
  const temporary = temporaryFolder();
  const chromium = await buildExtension(temporary.path, 'chromium');
  const firefox = await buildExtension(temporary.path, 'firefox');
  project.provide('extension', chromium);
  project.provide('extensions', { chromium, firefox });
  project.provide('folder', temporary.path);
  return temporary.remove;
}
