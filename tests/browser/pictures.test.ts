import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test as base } from 'vitest';
import { extensionErrors } from '../../scripts/browser/extension-errors.ts';
import { comparePictures, packed } from '../../scripts/browser/pictures/compare.ts';
import { providePictureFonts } from '../../scripts/browser/pictures/fonts.ts';
import { states } from '../../scripts/browser/pictures/states.ts';
import { openStudio } from '../../scripts/browser/pictures/studio.ts';

const REFERENCES = fileURLToPath(new URL('references/', import.meta.url));
const DIFFERENT = fileURLToPath(new URL('../../artifacts/pictures/', import.meta.url));
const UPDATE = 'UPDATE_PICTURES=1 npx vitest run --project browser tests/browser/pictures.test.ts';

/** The browser that took the references, e.g. "Chrome/156.0.1.2". */
const TAKEN_WITH = `${REFERENCES}browser.txt`;

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

/** What is wrong with a picture, and where to look; `null` where it is as its reference. */
function complaint(name: string, actual: Uint8Array, tolerated: number): string | null {
  const file = `${REFERENCES}${name}.png`;
  const keep = (ending: string, picture: Uint8Array): string => {
    mkdirSync(DIFFERENT, { recursive: true });
    writeFileSync(`${DIFFERENT}${name}${ending}.png`, picture);
    return relative(process.cwd(), `${DIFFERENT}${name}${ending}.png`);
  };
  for (const ending of ['', '-marked']) rmSync(`${DIFFERENT}${name}${ending}.png`, { force: true });
  const ifMeant = `If it is meant to look so: ${UPDATE}`;
  if (!existsSync(file)) return `There is no reference of it. See ${keep('', actual)}. ${ifMeant}`;
  const difference = comparePictures(actual, readFileSync(file));
  if (difference.kind === 'size') {
    return `It is ${difference.actual}, its reference ${difference.reference}. See ${keep('', actual)}. ${ifMeant}`;
  }
  if (difference.share <= tolerated) return null;
  const percent = (difference.share * 100).toFixed(2);
  return `${percent} % of it differ, ${tolerated * 100} % may. See ${keep('', actual)} and ${keep('-marked', difference.marked)}. ${ifMeant}`;
}

function update(name: string, actual: Uint8Array): void {
  const file = `${REFERENCES}${name}.png`;
  const difference = existsSync(file) ? comparePictures(actual, readFileSync(file)) : null;
  if (difference?.kind === 'pixels' && difference.share === 0) return;
  mkdirSync(REFERENCES, { recursive: true });
  writeFileSync(file, packed(actual));
}

test.for(states)('$name looks like its reference', async (state, { fonts, studio, skip }) => {
  const { missing } = state.look.language === 'zh-CN' ? fonts.chinese : fonts.latin;
  if (missing !== null) {
    console.warn(`The picture ${state.name} is not compared. ${missing}`);
    skip(missing);
  }
  const picture = await studio.take(state);
  const { browser, extensionId } = studio.launched;
  const version = await browser.version();
  if (process.env['UPDATE_PICTURES'] === '1') {
    update(state.name, picture);
    writeFileSync(TAKEN_WITH, `${version}\n`);
  }
  const isSame = existsSync(TAKEN_WITH) && readFileSync(TAKEN_WITH, 'utf8').trim() === version;
  expect(complaint(state.name, picture, isSame ? TOLERATED.same : TOLERATED.other)).toBeNull();
  expect(await extensionErrors(browser, extensionId)).toEqual([]);
});
