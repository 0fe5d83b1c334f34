import type { Frame, Page } from 'puppeteer-core';

/** Opens the details of the first row that `selector` fits, e.g. `[data-cause="…"]`; the list draws only what is visible. */
export async function openRow(panel: Frame | Page, selector: string): Promise<void> {
  const row = `[role="row"]${selector}`;
  await panel.waitForFunction(
    (wanted) => {
      const found = document.querySelector(wanted);
      found?.scrollIntoView({ block: 'center' });
      const grid = document.querySelector('[role="grid"]');
      // Once it was at the end it begins again at the top, and then goes down.
      if (found === null && grid !== null) {
        const end = grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1;
        grid.scrollTop = end ? 0 : grid.scrollTop + grid.clientHeight / 2;
      }
      return found !== null;
    },
    {},
    row,
  );
  await panel.click(row);
  await panel.waitForSelector('[data-testid="details"]');
}

/** Opens the only call that a filter leaves, answered or not. */
export async function openOnlyRow(panel: Frame | Page, filter: string): Promise<void> {
  await panel.click('[data-view="all"]');
  await panel.type('[role="combobox"]', filter);
  await panel.waitForFunction(() => document.querySelectorAll('[role="row"][data-id]').length === 1);
  await openRow(panel, '[data-id]');
}
