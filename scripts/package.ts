/**
 * Makes the npm package in `.output/package` and its tarball in `.output`, and has publint and “Are the types wrong?” look at both:
 * `npm run package`. Publishing it is a person's act.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './package/build.ts';
import { packageFaults } from './package/faults.ts';
import { packTarball } from './package/tarball.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const folder = join(ROOT, '.output/package');
await buildPackage(ROOT, folder);
const tarball = packTarball(folder, join(ROOT, '.output'));
const faults = await packageFaults(folder, tarball);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
console.log(`${folder}\n${tarball}`);
