/**
 * A browser with the extension, reloaded as you edit: `npm run dev`, or `npm run dev -- --browser firefox`. It opens the demo's
 * page, whose buttons make calls that fail, with DevTools beside it. Ends when the browser is closed, or with Ctrl+C.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDevServer } from './browser/dev-server.ts';
import { openDevTools } from './browser/devtools.ts';
import { inspectFirefox } from './browser/inspect-firefox.ts';
import type { BrowserName } from './browser/inspected.ts';
import { launch } from './browser/launch.ts';
import { temporaryFolder } from './browser/temporary.ts';
import { startMock } from './demo/mock.ts';
import { scenarios } from './demo/scenarios/index.ts';
import { openShop, SHOP_URL } from './demo/shop-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { browser: named } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } }).values;
if (named !== 'chromium' && named !== 'firefox') {
  console.error(`There is no browser “${named}”: name chromium or firefox.`);
  process.exit(1);
}

/** Opens a browser at the demo's page with DevTools; resolves to how it can be ended, and when it has ended. */
type Open = (folder: string, extension: string, hosts: ReadonlyMap<string, number>) => Promise<Opened>;

interface Opened {
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
}

const open: Readonly<Record<BrowserName, Open>> = {
  async chromium(folder, extension, hosts) {
    const { browser, close } = await launch({ folder, extension, hosts, headless: false, dockSize: 500 });
    const [page = await browser.newPage()] = await browser.pages();
    await openShop(page);
    await openDevTools(page);
    return { ended: new Promise((resolve) => browser.once('disconnected', resolve)), close };
  },
  async firefox(folder, extension, hosts) {
    const { ended, close } = await inspectFirefox({ folder, extension, hosts, url: SHOP_URL, headless: false });
    return { ended, close };
  },
};

const temporary = temporaryFolder();
// What runs on exit ends the browser and removes its files.
process.once('SIGINT', () => process.exit(0));
try {
  const server = await startDevServer(ROOT, named);
  const mock = await startMock(scenarios);
  const { host, port } = new URL(server.origin);
  const opened = await open[named](temporary.path, server.extension, new Map([...mock.hosts, [host, Number(port)]]));
  temporary.beforeRemoval(() => void opened.close());
  console.log('Press the page’s buttons, and look at the panel Faultline in DevTools. Ctrl+C ends it.');
  await opened.ended;
  await server.close();
  mock.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  temporary.remove();
}
