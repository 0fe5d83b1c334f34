import type { Page } from 'puppeteer-core';
import { PATIENCE_MS } from './until.ts';

/** The page, which waits as long as all else does: a machine may have other work. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE_MS);
  page.setDefaultNavigationTimeout(PATIENCE_MS);
  return page;
}
