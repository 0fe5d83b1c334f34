/**
 * Drives the panel with the real SDKs in both browsers: `npm run test:sdks`; with `-u` docs/sdk-matrix.md is written anew. It
 * takes minutes, and is therefore no part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const vitest = createRequire(import.meta.url).resolve('vitest/vitest.mjs');
const args = [vitest, 'run', '--project', 'browser', 'tests/browser/sdk-matrix.test.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, SDKS: '1' } });
process.exitCode = status ?? 1;
