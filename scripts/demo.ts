import { platform } from 'node:os';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { buildExtension } from './browser/build-extension.ts';
import { commandOptions, oneOf } from './command-options.ts';
import { provideChromium } from './browser/chromium.ts';
import { copied } from './browser/clipboard.ts';
import { openDevTools, type DevTools } from './browser/devtools.ts';
import { provideFirefox } from './browser/firefox.ts';
import { inspectFirefox } from './browser/inspect-firefox.ts';
import { launch } from './browser/launch.ts';
import { temporaryFolder } from './browser/temporary.ts';
import { takePanelPicture } from './browser/panel-picture.ts';
import { countPanelRows, readPanelRows, rowsOfPanel, type PanelRow } from './browser/panel-rows.ts';
import { until } from './browser/until.ts';
import { linesOf, openedCalls } from './demo/opened-calls.ts';
import { startMock } from './demo/mock.ts';
import { scenarios } from './demo/scenarios/index.ts';
import { NOTE_FIELD, openShop, playCall, playInShop, SHOP_URL } from './demo/shop-page.ts';
import { table } from './demo/table.ts';

const PICTURES = fileURLToPath(new URL('../artifacts/demo/', import.meta.url));
const PAUSE_MS = 400;
const HOW_TO_GO_ON =
  'Faultline’s panel lists them. Press the page’s buttons for more; close the browser or press Ctrl+C to end.';
/** Of the provider whose note is printed. */
const NOTED_CHIP = '[data-chip="moonshot"]';

const played = scenarios.filter(({ button }) => button !== undefined);
const problems = played.filter(({ expected }) => 'cause' in expected);
const providers = new Set(problems.flatMap(({ expected }) => ('provider' in expected ? expected.provider : [])));

const hasDisplay = platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const USAGE = `Usage: npm run demo [-- [--browser chromium|firefox] [--headless]]

  --browser   which browser shows the page and the panel (chromium)
  --headless  no window: prints the timeline, and saves pictures in artifacts/demo`;
const { values } = commandOptions(USAGE, {
  options: { headless: { type: 'boolean', default: false }, browser: { type: 'string', default: 'chromium' } },
});
const browserName = oneOf('browser', values.browser, ['chromium', 'firefox'], USAGE);
const headless = values.headless || !hasDisplay;

// Ends at once and in peace; what runs on exit ends the browser and removes its files.
process.prependOnceListener('SIGINT', () => process.exit(0));

try {
  await (browserName === 'firefox' ? demoInFirefox() : demo());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function demo(): Promise<void> {
  provideChromium();
  console.log('Building the extension …');
  const temporary = temporaryFolder();
  const extension = await buildExtension(temporary.path);
  const mock = await startMock(scenarios);
  const { browser, close, kill } = await launch({
    folder: temporary.path,
    extension,
    hosts: mock.hosts,
    headless,
    dockSize: 500,
  });
  temporary.beforeRemoval(kill);
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await openShop(page);
    const devtools = await openDevTools(page);
    const panel = await devtools.openPanel();
    console.log(`A page makes ${played.length} calls to LLM APIs, most of which fail …`);
    for (const { id } of played) {
      await playCall(page, id);
      if (!headless) await setTimeout(PAUSE_MS);
    }
    if (headless) return await tell(devtools, panel);
    console.log(HOW_TO_GO_ON);
    await new Promise((resolve) => browser.once('disconnected', resolve));
  } finally {
    await close();
    mock.close();
    temporary.remove();
  }
}

async function demoInFirefox(): Promise<void> {
  provideFirefox();
  console.log('Building the extension …');
  const temporary = temporaryFolder();
  const extension = await buildExtension(temporary.path, 'firefox');
  const mock = await startMock(scenarios);
  try {
    const firefox = await inspectFirefox({
      folder: temporary.path,
      extension,
      hosts: mock.hosts,
      url: SHOP_URL,
      headless,
    });
    try {
      await firefox.showPanel();
      console.log(`A page makes ${played.length} calls to LLM APIs, most of which fail …`);
      for (const { id } of played) await firefox.inPage(playInShop, id);
      if (!headless) {
        console.log(HOW_TO_GO_ON);
        await firefox.ended;
        return;
      }
      // It scrolls through the list, which nobody wants to watch.
      const all = async () => {
        const rows = await firefox.inPanel(rowsOfPanel);
        return new Set(rows.map(({ provider }) => provider)).size >= providers.size && rows;
      };
      tellTimeline(await until(`rows of ${providers.size} providers in the panel`, all));
      const path = `${PICTURES}firefox-light.png`;
      await firefox.picture(path);
      console.log(`\nPicture:\n  ${relative(process.cwd(), path)}`);
    } finally {
      await firefox.close();
    }
  } finally {
    mock.close();
    temporary.remove();
  }
}

function tellTimeline(rows: readonly PanelRow[]): void {
  console.log('\nThe timeline, as the panel shows it:\n');
  for (const line of table(['Time', 'Provider', 'Model', 'Status', 'Cause', 'First fix'], rows.map(cells)))
    console.log(line);
}

/** Without a display: the timeline and one note as text, and pictures of the panel. */
async function tell(devtools: DevTools, panel: Frame): Promise<void> {
  await until(`${problems.length} rows in the panel`, async () => (await countPanelRows(panel)) >= problems.length);
  const rows = await readPanelRows(panel);
  tellTimeline(rows);

  await panel.click(NOTED_CHIP);
  const note = await copied(devtools.page, NOTE_FIELD, () =>
    panel.click('[role="row"][data-id] button[aria-label="Copy note"]'),
  );
  await panel.click(NOTED_CHIP);
  console.log(`\nA note, as “Copy note” put it on the clipboard:\n\n${note}`);

  const pictures: string[] = [];
  for (const { title, name, open, read } of openedCalls) {
    await open(panel);
    console.log(`\n${title}:\n`);
    for (const line of await linesOf(panel, read)) console.log(`  ${line}`);
    pictures.push(await picture(panel, devtools, name));
    await panel.click('button[aria-label="Close details"]');
  }
  for (const selector of ['[data-action="show-hidden"]', '[data-view="problems"]'])
    await (await panel.$(selector))?.click();

  console.log('\nPictures:');
  pictures.push(...(await takePictures(devtools, panel)));
  for (const file of pictures) console.log(`  ${relative(process.cwd(), file)}`);

  const missing = [...providers].filter((provider) => !rows.some((row) => row.provider === provider));
  if (missing.length > 0) throw new Error(`The panel has no row of ${missing.join(', ')}.`);
}

function cells({ shown }: PanelRow): readonly string[] {
  return [shown.time, shown.provider, shown.model, shown.status, shown.cause, shown.fix];
}

async function picture(panel: Frame, { frontend }: DevTools, name: string): Promise<string> {
  const path = `${PICTURES}${name}.png` as const;
  await takePanelPicture(frontend, panel, path);
  return path;
}

async function takePictures(devtools: DevTools, panel: Frame): Promise<readonly string[]> {
  const withTheme = async (theme: 'light' | 'dark') => {
    await devtools.setTheme(theme);
    await panel.waitForSelector(`html[data-theme="${theme}"]`);
  };
  const taken = [await picture(panel, devtools, 'wide-light')];
  await withTheme('dark');
  taken.push(await picture(panel, devtools, 'wide-dark'));
  await devtools.dockTo('right');
  await panel.waitForFunction(() => innerWidth < 640);
  taken.push(await picture(panel, devtools, 'narrow-dark'));
  await devtools.dockTo('bottom');
  await withTheme('light');
  await panel.click('[role="row"][data-id]');
  await panel.waitForSelector('[data-testid="details"]');
  taken.push(await picture(panel, devtools, 'details-light'));
  return taken;
}
