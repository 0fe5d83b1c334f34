import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What the clipboard holds, read as a user would: pasted by keyboard into a text field of the page. */
export async function paste(page: Page, field: string): Promise<string> {
  await page.bringToFront();
  await page.$eval(field, (element) => {
    (element as HTMLTextAreaElement).value = '';
  });
  await page.focus(field);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return until('the clipboard’s text in the page', () =>
    page.$eval(field, (element) => (element as HTMLTextAreaElement).value),
  );
}
