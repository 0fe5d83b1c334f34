import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';

/**
 * Writes a picture of the panel as it stands in DevTools, as PNG.
 *
 * It takes all of DevTools and cuts the panel out: with `clip`, as puppeteer's own screenshots of elements have it, Chromium
 * resizes the page for a moment, and with DevTools docked at the side that may never end.
 */
export async function takePanelPicture(frontend: Page, panel: Frame, file: string): Promise<void> {
  const element = await panel.frameElement();
  const box = await element?.boundingBox();
  if (box === null || box === undefined) throw new Error('The panel is not shown');
  const session = await frontend.createCDPSession();
  const whole = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(await cutOut(frontend, whole.data, box), 'base64'));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture; both are PNG in base64. */
function cutOut(page: Page, picture: string, box: Box): Promise<string> {
  return page.evaluate(
    async (base64, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      canvas.getContext('2d')?.drawImage(bitmap, -x, -y);
      return canvas.toDataURL('image/png').replace(/^.*,/u, '');
    },
    picture,
    box,
  );
}
