import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'tests/browser/**/*.test.ts';
const DOM_TESTS = '{components,scripts}/**/*.dom.test.{ts,tsx}';

/** A machine may have other work; what does not come back at all is still told. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    // Thousands of tests: only what fails is told.
    reporters: ['minimal'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, DOM_TESTS],
          // Nothing that is tested keeps a state of the world: to load every module for every file took longer than the tests.
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        extends: true,
        // What a component leaves in its document would reach the next file.
        test: { name: 'dom', include: [DOM_TESTS], environment: 'happy-dom', ...PATIENCE },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          globalSetup: 'tests/browser/global-setup.ts',
          // Each file has a browser of its own, which mostly waits: two at a time are done in half the time.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
