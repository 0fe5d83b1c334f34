import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';

/** Writes a picture of the panel as it stands in DevTools. */
export async function takePanelPicture(frontend: Page, panel: Frame, path: `${string}.png`): Promise<void> {
  const element = await panel.frameElement();
  const clip = await element?.boundingBox();
  if (clip === null || clip === undefined) throw new Error('The panel is not shown');
  mkdirSync(dirname(path), { recursive: true });
  await frontend.screenshot({ path, clip, captureBeyondViewport: false });
}
