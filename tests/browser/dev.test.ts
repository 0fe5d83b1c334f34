import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startDevelopment } from '../../scripts/browser/development.ts';
import type { BrowserName } from '../../scripts/browser/inspected.ts';
import { until } from '../../scripts/browser/until.ts';
import { scenarios } from '../../scripts/demo/scenarios/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];
/** A call of the demo's page that fails. */
const CALL = scenarios.find(({ expected }) => 'provider' in expected && expected.provider === 'moonshot')?.id ?? '';
/** The first page waits for all modules of the sources. */
const PATIENCE = { timeoutMs: 100_000 };

/** The sources once more, so that a test can edit them. */
function copyOfSources(name: string): string {
  const copy = join(inject('folder'), name);
  mkdirSync(copy);
  for (const path of SOURCES) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

test.for<BrowserName>(['chromium', 'firefox'])(
  'an edit arrives in the open panel of %s',
  { timeout: 400_000 },
  async (browser) => {
    const sources = copyOfSources(`edited-${browser}`);
    const { inspected, close } = await startDevelopment(sources, browser, {
      folder: inject('folder'),
      headless: true,
      quiet: true,
    });
    onTestFinished(close);
    await inspected.showPanel();
    await inspected.inPage(playInPage, CALL);
    const shows = (text: string) =>
      until(
        `“${text}” and the call in the panel`,
        async () => {
          // While it is loaded anew, nothing can run in it.
          const shown = await inspected.inPanel(textOfPanel).catch(() => null);
          return shown !== null && shown.includes(text) && shown.includes('Moonshot');
        },
        PATIENCE,
      );
    await shows('Preserve log');
    // A text is taken by the components while they run, a module of the page itself is not.
    edit(join(sources, 'lib/interface-texts/en/toolbar.ts'), /'Preserve log'/u, `'Keep the log'`);
    await shows('Keep the log');
    edit(
      join(sources, 'entrypoints/panel/main.tsx'),
      /followTheme\(\);/u,
      `followTheme(); document.title = 'Edited page';`,
    );
    await shows('Edited page');
  },
);

interface ShopWindow extends Window {
  readonly shop?: { play(id: string): Promise<string> };
}

async function playInPage(id: string): Promise<void> {
  await (window as ShopWindow).shop?.play(id);
}

function textOfPanel(): string {
  return `${document.title} ${document.body.innerText}`;
}
