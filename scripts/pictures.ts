/**
 * Draws the pictures of the README and of the stores (docs/images) and those that the panel is compared with
 * (tests/browser/references): `npm run pictures`. One that shows the same as before keeps its file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { buildExtension } from './browser/build-extension.ts';
import { provideChromium } from './browser/chromium.ts';
import { comparePictures, packed } from './browser/pictures/compare.ts';
import { providePictureFonts } from './browser/pictures/fonts.ts';
import { placesOfPictures, shownToUsers, states } from './browser/pictures/states.ts';
import { openStudio } from './browser/pictures/studio.ts';
import { temporaryFolder } from './browser/temporary.ts';

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
  for (const state of shownToUsers) draw(`${placesOfPictures.shown}${state.name}.png`, await studio.take(state));
  for (const state of states) draw(`${placesOfPictures.references}${state.name}.png`, await studio.take(state));
  writeFileSync(placesOfPictures.browserFile, `${await studio.launched.browser.version()}\n`);
} finally {
  await studio.close();
  temporary.remove();
}

function draw(file: string, picture: Uint8Array): void {
  const difference = existsSync(file) ? comparePictures(picture, readFileSync(file)) : null;
  const isSame = difference?.kind === 'pixels' && difference.share === 0;
  if (!isSame) writeFileSync(file, packed(picture));
  console.log(`${relative(process.cwd(), file)}${isSame ? '' : '  drawn anew'}`);
}
