import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { takePanelPicture } from '../../scripts/browser/panel-picture.ts';
import { scenarios } from '../../scripts/demo/scenarios/index.ts';
import { seriousFindings } from './axe.ts';
import { test, type Session } from './session.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));

const offered = scenarios
  .filter(({ button, expected }) => button !== undefined && 'cause' in expected)
  .map(({ id }) => id);

const picture = (session: Session, panel: Frame, name: string) =>
  takePanelPicture(session.devtools.frontend, panel, `${PICTURES}${name}.png`);

const theme = (panel: Frame) =>
  panel.evaluate(
    () => [document.documentElement.dataset['theme'], getComputedStyle(document.body).backgroundColor] as const,
  );

async function waitForTheme(panel: Frame, name: string): Promise<void> {
  await panel.waitForSelector(`html[data-theme="${name}"]`);
}

test('the panel follows DevTools’ theme while it is open', async ({ session }) => {
  const panel = await session.panel();
  await waitForTheme(panel, 'light');
  const [, light] = await theme(panel);
  await session.devtools.setTheme('dark');
  await waitForTheme(panel, 'dark');
  const [, dark] = await theme(panel);
  expect(dark).not.toBe(light);
  await session.devtools.setTheme('light');
  await waitForTheme(panel, 'light');
  expect((await theme(panel))[1]).toBe(light);
});

test('the panel has the theme that DevTools has when it is first shown', async ({ fresh }) => {
  await fresh.devtools.setTheme('dark');
  await waitForTheme(await fresh.panel(), 'dark');
  await fresh.devtools.setTheme('light');
});

test.for(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (name, { session }) => {
  const panel = await session.panel();
  await session.devtools.setTheme(name);
  await waitForTheme(panel, name);
  await panel.waitForSelector('[data-empty="recording"]');
  await picture(session, panel, `empty-${name}`);
  expect(await seriousFindings(panel)).toEqual([]);
  await session.play(...offered);
  await session.rows(offered.length);
  await picture(session, panel, `wide-${name}`);
  expect(await seriousFindings(panel)).toEqual([]);
  await panel.click('[role="row"][data-id]');
  for (const tab of await panel.$$('[data-testid="details"] [role="tab"]')) {
    await tab.click();
    const label = (await tab.evaluate((element) => element.textContent?.trim().toLowerCase())) ?? '';
    await picture(session, panel, `details-${label}-${name}`);
    expect(await seriousFindings(panel)).toEqual([]);
  }
});

test.for(['light', 'dark'] as const)(
  'docked at the side in the %s theme nothing is cut off',
  async (name, { session }) => {
    const panel = await session.panel();
    await session.devtools.setTheme(name);
    await waitForTheme(panel, name);
    await session.devtools.dockTo('right');
    await panel.waitForFunction(() => innerWidth < 640);
    await session.play(...offered);
    await session.rows(offered.length);
    const overflow = () => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await picture(session, panel, `narrow-${name}`);
    expect(await seriousFindings(panel)).toEqual([]);
    await panel.click('[role="row"][data-id]');
    await panel.waitForSelector('[data-testid="details"]');
    await picture(session, panel, `narrow-details-${name}`);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await seriousFindings(panel)).toEqual([]);
    await session.devtools.dockTo('bottom');
  },
);
