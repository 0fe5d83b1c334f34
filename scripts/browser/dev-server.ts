import { spawn } from 'node:child_process';
import type { BrowserName } from './inspected.ts';

/** A server that builds the extension as it is edited, and tells the extension's open pages of each change. */
export interface DevServer {
  /** Where the extension's pages load their scripts from, e.g. "http://localhost:3000". */
  readonly origin: string;
  /** Folder of the extension to load into the browser. */
  readonly extension: string;
  close(): Promise<void>;
}

/** Under development Firefox takes scripts of this machine's server only into an extension of the older kind. */
const TARGETS = {
  chromium: { browser: 'chrome', manifestVersion: 3 },
  firefox: { browser: 'firefox', manifestVersion: 2 },
} as const;

/** Starts the server for the sources in `root`; what it says goes to this process's terminal, or nowhere. */
export async function startDevServer(root: string, browser: BrowserName, isQuiet = false): Promise<DevServer> {
  const target = TARGETS[browser];
  // WXT keeps its settings in the module: hence a process. The browser is opened by who starts it.
  const options = JSON.stringify({ root, ...target, webExt: { disabled: true } });
  const script = `import { createServer } from 'wxt';
    const server = await createServer(${options});
    await server.start();
    process.send(server.origin);
    process.once('disconnect', () => process.exit());`;
  const output = isQuiet ? 'ignore' : 'inherit';
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', output, 'inherit', 'ipc'],
    // A test runner sets it to something else.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The development server ended with ${code}.`)));
  });
  return {
    origin,
    extension: `${root.replace(/\/$/u, '')}/.output/${target.browser}-mv${target.manifestVersion}-dev`,
    async close() {
      child.kill();
      await ended;
    },
  };
}
