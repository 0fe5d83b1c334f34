/** Draws the pictures of the README and of the stores into docs/images: `npm run pictures`. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './browser/build-extension.ts';
import { provideChromium } from './browser/chromium.ts';
import { packed } from './browser/pictures/compare.ts';
import { providePictureFonts } from './browser/pictures/fonts.ts';
import { shownToUsers } from './browser/pictures/states.ts';
import { openStudio } from './browser/pictures/studio.ts';
import { temporaryFolder } from './browser/temporary.ts';

const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));

provideChromium();
const { missing } = providePictureFonts().chinese;
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
const temporary = temporaryFolder();
const studio = await openStudio(temporary.path, await buildExtension(temporary.path));
temporary.beforeRemoval(studio.launched.kill);
try {
  for (const state of shownToUsers) {
    const file = `${IMAGES}${state.name}.png`;
    writeFileSync(file, packed(await studio.take(state)));
    console.log(relative(process.cwd(), file));
  }
} finally {
  await studio.close();
  temporary.remove();
}
