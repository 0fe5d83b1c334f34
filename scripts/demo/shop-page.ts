import type { Page } from 'puppeteer-core';
import { PAGE_HOST } from './mock.ts';

/** The demo's page in the browser. */
export const SHOP_URL = `https://${PAGE_HOST}/`;
/** Its text field for a copied note. */
export const NOTE_FIELD = '#note';

interface ShopWindow extends Window {
  readonly shop?: { play(id: string): Promise<string> };
}

/** Opens the demo's page and waits until it can make its calls. */
export async function openShop(page: Page): Promise<void> {
  await page.goto(SHOP_URL);
  await page.waitForFunction(() => (window as ShopWindow).shop !== undefined);
}

/** Makes one of the page's calls; returns how it ended in the page's eyes. */
export function playCall(page: Page, id: string): Promise<string> {
  return page.evaluate(playInShop, id);
}

/** The same; it runs in the page. */
export async function playInShop(id: string): Promise<string> {
  return (await (window as ShopWindow).shop?.play(id)) ?? 'no shop';
}

/** Makes many calls, `atOnce` of them at a time. */
export function playCalls(page: Page, ids: readonly string[], atOnce: number): Promise<void> {
  return page.evaluate(
    async (all, lanes) => {
      const queue = [...all];
      const lane = async () => {
        for (let id = queue.shift(); id !== undefined; id = queue.shift()) await (window as ShopWindow).shop?.play(id);
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    ids,
    atOnce,
  );
}
