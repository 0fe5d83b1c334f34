/** Makes the npm package in `.output/package`: `npm run package`. Publishing it is a person's act. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './package/build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const folder = join(ROOT, '.output/package');
await buildPackage(ROOT, folder);
console.log(folder);
