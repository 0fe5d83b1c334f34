import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test as base } from 'vitest';
import { extensionErrors } from '../../scripts/browser/extension-errors.ts';
import { comparePictures } from '../../scripts/browser/pictures/compare.ts';
import { providePictureFonts } from '../../scripts/browser/pictures/fonts.ts';
import { placesOfPictures, states, shownToUsers, type State } from '../../scripts/browser/pictures/states.ts';
import { openStudio } from '../../scripts/browser/pictures/studio.ts';

const DIFFERENT = fileURLToPath(new URL('../../artifacts/pictures/', import.meta.url));
const IF_MEANT = 'If it is meant to look so, draw it anew with “npm run pictures”, and commit it.';

/**
 * Part of a picture’s pixels that may differ from its reference: about a word or two in the browser that took it. Another
 * version draws letters, shadows and controls in its own way.
 */
const TOLERATED = { same: 0.0005, other: 0.03 } as const;

const test = base
  .extend('fonts', { scope: 'file' }, () => providePictureFonts())
  .extend('studio', { scope: 'file' }, async ({}, { onCleanup }) => {
    const studio = await openStudio(inject('folder'), inject('extension'));
    onCleanup(studio.close);
    return studio;
  });

/** What is wrong with a picture, and where to look; `null` where it is as the one that was drawn before. */
function complaint(file: string, actual: Uint8Array, tolerated: number): string | null {
  const name = basename(file, '.png');
  const keep = (ending: string, picture: Uint8Array): string => {
    mkdirSync(DIFFERENT, { recursive: true });
    writeFileSync(`${DIFFERENT}${name}${ending}.png`, picture);
    return relative(process.cwd(), `${DIFFERENT}${name}${ending}.png`);
  };
  for (const ending of ['', '-marked']) rmSync(`${DIFFERENT}${name}${ending}.png`, { force: true });
  const before = relative(process.cwd(), file);
  if (!existsSync(file)) return `There is no ${before}. See ${keep('', actual)}. ${IF_MEANT}`;
  const difference = comparePictures(actual, readFileSync(file));
  if (difference.kind === 'size') {
    return `It is ${difference.actual}, ${before} ${difference.reference}. See ${keep('', actual)}. ${IF_MEANT}`;
  }
  if (difference.share <= tolerated) return null;
  const percent = (difference.share * 100).toFixed(2);
  return `${percent} % of it differ from ${before}, ${tolerated * 100} % may. See ${keep('', actual)} and ${keep('-marked', difference.marked)}. ${IF_MEANT}`;
}

const pictures: readonly { readonly state: State; readonly name: string; readonly file: string }[] = [
  ...states.map((state) => ({ state, name: state.name, file: `${placesOfPictures.references}${state.name}.png` })),
  // Those of the README and of the stores are as the panel is now.
  ...shownToUsers.map((state) => ({ state, name: state.name, file: `${placesOfPictures.shown}${state.name}.png` })),
];

test.for(pictures)('$name looks as it was drawn', async ({ state, file }, { fonts, studio, skip }) => {
  const { missing } = state.look.language === 'zh-CN' ? fonts.chinese : fonts.latin;
  if (missing !== null) {
    console.warn(`The picture ${state.name} is not compared. ${missing}`);
    skip(missing);
  }
  const picture = await studio.take(state);
  const { browser, extensionId } = studio.launched;
  const { browserFile } = placesOfPictures;
  const isSame = existsSync(browserFile) && readFileSync(browserFile, 'utf8').trim() === (await browser.version());
  expect(complaint(file, picture, isSame ? TOLERATED.same : TOLERATED.other)).toBeNull();
  expect(await extensionErrors(browser, extensionId)).toEqual([]);
});
