import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

const NOTHING = 'nothing was copied yet';

/**
 * What `copy` puts on the clipboard, read as a user would: pasted by keyboard into a text field of the page.
 * The clipboard is overwritten before, so that an older text never passes for the new one.
 */
export async function copied(page: Page, field: string, copy: () => Promise<void>): Promise<string> {
  await page.bringToFront();
  await page.focus(field);
  await write(page, field, NOTHING);
  await press(page, 'KeyC', ['SelectAll', 'Copy']);
  await copy();
  return until('the copied text on the clipboard', async () => {
    await page.focus(field);
    await write(page, field, '');
    await press(page, 'KeyV', ['Paste']);
    const text = await page.$eval(field, (element) => (element as HTMLTextAreaElement).value);
    return text !== '' && text !== NOTHING && text;
  });
}

function write(page: Page, field: string, text: string): Promise<void> {
  return page.$eval(
    field,
    (element, value) => {
      (element as HTMLTextAreaElement).value = value;
    },
    text,
  );
}

/** A key with Control, and what the browser does at that key. */
async function press(page: Page, key: 'KeyC' | 'KeyV', commands: string[]): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands });
  await page.keyboard.up('Control');
}
