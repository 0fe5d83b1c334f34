import type { Frame } from 'puppeteer-core';

/** A row of the timeline, as a user reads it and as its attributes tell it; '' where it says nothing. */
export interface PanelRow {
  readonly index: number;
  /** Id of the exchange in the recording. */
  readonly id: string;
  readonly kind: string;
  readonly provider: string;
  readonly category: string;
  readonly cause: string;
  readonly url: string;
  readonly shown: {
    readonly time: string;
    readonly provider: string;
    readonly model: string;
    readonly status: string;
    readonly cause: string;
    readonly fix: string;
  };
}

/** Reads all rows of the panel's list. */
export function readPanelRows(panel: Frame): Promise<readonly PanelRow[]> {
  return panel.evaluate(rowsOfPanel);
}

/** Runs in the panel: its list draws only what is visible, so this scrolls through it, and back. */
export async function rowsOfPanel(): Promise<readonly PanelRow[]> {
  const grid = document.querySelector('[role$="grid"]');
  if (grid === null) return [];
  const rows = new Map<number, PanelRow>();
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const read = (row: Element): void => {
    const attribute = (name: string) => row.getAttribute(name) ?? '';
    const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
    const index = Number(attribute('data-row'));
    rows.set(index, {
      index,
      id: attribute('data-id'),
      kind: attribute('data-kind'),
      provider: attribute('data-provider'),
      category: attribute('data-category'),
      cause: attribute('data-cause'),
      url: attribute('data-url'),
      shown: {
        time: text('.started'),
        provider: text('.provider'),
        model: text('.model'),
        status: text('.status'),
        cause: text('.cause'),
        fix: text('.fix'),
      },
    });
  };
  const before = grid.scrollTop;
  for (let top = 0; top <= grid.scrollHeight; top += Math.max(grid.clientHeight / 2, 100)) {
    grid.scrollTop = top;
    await nextFrame();
    for (const row of grid.querySelectorAll('[role="row"][data-id]')) read(row);
    if (rows.size >= Number(grid.getAttribute('data-rows'))) break;
  }
  grid.scrollTop = before;
  await nextFrame();
  return [...rows.values()].sort((a, b) => a.index - b.index);
}

/** How many rows the list says it has. */
export function countPanelRows(panel: Frame): Promise<number> {
  return panel.$eval('[role$="grid"]', (grid) => Number(grid.getAttribute('data-rows')));
}
