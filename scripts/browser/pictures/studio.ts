import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launch, type Launched } from '../launch.ts';
import { writeFontConfiguration } from './fonts.ts';
import { recording } from './recording.ts';
import { dress, openReplay, type Look, type Replay } from './replay.ts';
import type { State } from './states.ts';

/** A browser in which pictures of the extension are taken, the same in each run. */
export interface Studio {
  readonly launched: Launched;
  /** The picture of a state, as PNG. */
  take(state: State): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Starts it; `folder`: where its files may lie, `extension`: the folder of the built extension. */
export async function openStudio(folder: string, extension: string): Promise<Studio> {
  const launched = await launchWithFonts(folder, extension);
  const places = new Map<State['place'], Promise<Replay>>();
  const open = (place: State['place']): Promise<Replay> => {
    if (place === 'viewer' || place === 'causes' || place === 'tile')
      return openOrdinary(launched, ordinary(launched)[place]);
    return openReplay(launched, place === 'panel' ? recording : { ...recording, entries: [], calls: 0 });
  };
  return {
    launched,
    async take({ place, look, prepare }) {
      const opening = places.get(place) ?? open(place);
      places.set(place, opening);
      const replay = await opening;
      await replay.show(look);
      await prepare?.(replay);
      // Nothing lies under the pointer.
      await replay.page.mouse.move(0, 0);
      return stillPicture(replay.page);
    },
    close: launched.close,
  };
}

/** English whatever the machine speaks. */
const FLAGS = ['--lang=en-US'];

/** The browser takes its fonts from the environment that it is started in. */
async function launchWithFonts(folder: string, extension: string): Promise<Launched> {
  const before = process.env['FONTCONFIG_FILE'];
  process.env['FONTCONFIG_FILE'] = writeFontConfiguration(mkdtempSync(join(folder, 'studio-')));
  try {
    return await launch({ folder, extension, hosts: new Map(), headless: true, flags: FLAGS });
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}

interface OrdinaryPage {
  readonly url: string;
  /** What shows that all is there. */
  readonly sign: string;
}

/** Pages that need nothing recorded. */
function ordinary({ extensionId }: Launched): Readonly<Record<'viewer' | 'causes' | 'tile', OrdinaryPage>> {
  const own = `chrome-extension://${extensionId}/`;
  return {
    viewer: { url: `${own}viewer.html`, sign: '[data-empty="no-file"]' },
    causes: { url: `${own}causes.html#rate_limit/tokens_per_minute`, sign: '[data-current="true"]' },
    tile: { url: new URL('tile.html', import.meta.url).href, sign: 'h1' },
  };
}

async function openOrdinary({ browser }: Launched, { url, sign }: OrdinaryPage): Promise<Replay> {
  const page = await browser.newPage();
  return {
    page,
    change: () => Promise.reject(new Error('An ordinary page has its settings from the browser')),
    async show(look: Look) {
      await page.bringToFront();
      await dress(page, look);
      // The same address with another look would only be scrolled.
      await page.goto('about:blank');
      await page.goto(url);
      await page.waitForSelector(`html[data-theme="${look.theme}"] ${sign}`);
    },
    close: () => page.close(),
  };
}

/** Pictures are taken until two are alike: then all is drawn. */
const MOST_PICTURES = 20;
const PAUSE_MS = 40;

async function stillPicture(page: Page): Promise<Uint8Array> {
  let last = await page.screenshot();
  for (let taken = 1; taken < MOST_PICTURES; taken += 1) {
    await setTimeout(PAUSE_MS);
    const next = await page.screenshot();
    if (Buffer.compare(last, next) === 0) return next;
    last = next;
  }
  throw new Error(`The page does not come to rest: ${MOST_PICTURES} pictures of it, each unlike the one before`);
}
