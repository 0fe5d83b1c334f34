import type { Frame } from 'puppeteer-core';
import { openOnlyRow, openRow } from '../browser/open-row.ts';

/** A call whose details the demo shows as text. */
interface OpenedCall {
  readonly title: string;
  /** Of its picture. */
  readonly name: string;
  readonly open: (panel: Frame) => Promise<void>;
  /** What is read of the details, one line an element. */
  readonly read: readonly string[];
}

/** Calls that are opened: where the code made one, what differs from the one that worked, and what a model said. */
export const openedCalls: readonly OpenedCall[] = [
  {
    title: 'The call with top_p 100: where it was made, what to send, what differs from the one that worked',
    name: 'beside-good-call-light',
    async open(panel) {
      await openRow(panel, '[data-cause="invalid_request/out_of_range"][data-provider="openai"]');
      await panel.waitForSelector('.source-line[data-current="true"]');
    },
    read: [
      '.diagnosis h2',
      '[data-testid="sent-by"]',
      '.source-line',
      '.corrected-line code',
      '[data-testid="differences"] tr',
    ],
  },
  {
    title: 'What the model said in the stream that calls a tool',
    name: 'answer-light',
    async open(panel) {
      await openOnlyRow(panel, 'tokens:>90');
      await panel.click('#tab-answer');
      await panel.waitForSelector('[data-part="tool-call"]');
    },
    read: ['.answer-part', '[data-testid="details"] dl.headers > div'],
  },
];

/** The texts of elements in the panel, as a user reads them: one line each. */
export async function linesOf(panel: Frame, selectors: readonly string[]): Promise<readonly string[]> {
  const lines = await Promise.all(
    selectors.map((selector) =>
      panel.$$eval(selector, (all) =>
        all.map((one) => ((one as HTMLElement).innerText || (one.textContent ?? '')).replaceAll(/\s+/gu, ' ').trim()),
      ),
    ),
  );
  return lines.flat().filter((line) => line !== '');
}
