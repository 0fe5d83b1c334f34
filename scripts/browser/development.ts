import { startMock } from '../demo/mock.ts';
import { scenarios } from '../demo/scenarios/index.ts';
import { SHOP_URL } from '../demo/shop-page.ts';
import { startDevServer } from './dev-server.ts';
import { inspectChromium } from './inspect-chromium.ts';
import { inspectFirefox } from './inspect-firefox.ts';
import type { BrowserName, Inspected } from './inspected.ts';

/** A browser at the demo's page, with DevTools and the extension in it, which follows what is edited. */
export interface Development {
  readonly inspected: Inspected;
  /** Ends the browser and the servers. */
  close(): Promise<void>;
}

export interface DevelopmentOptions {
  /** Where the browser's profile may lie. */
  readonly folder: string;
  readonly headless: boolean;
  /** Says nothing of what the server builds. */
  readonly quiet?: boolean;
}

/** Starts all of it for the sources in `root`; resolves when the extension listens. */
export async function startDevelopment(
  root: string,
  browser: BrowserName,
  { folder, headless, quiet = false }: DevelopmentOptions,
): Promise<Development> {
  const server = await startDevServer(root, browser, quiet);
  const mock = await startMock(scenarios);
  const end = async () => {
    mock.close();
    await server.close();
  };
  const { host, port } = new URL(server.origin);
  const hosts = new Map([...mock.hosts, [host, Number(port)] as const]);
  const inspect = browser === 'chromium' ? inspectChromium : inspectFirefox;
  try {
    const inspected = await inspect({ folder, extension: server.extension, hosts, url: SHOP_URL, headless });
    return {
      inspected,
      async close() {
        await inspected.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
