import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { firefoxPreferences } from './firefox-preferences.ts';
import { provideFirefox } from './firefox.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
  /** Where the profile may lie. */
  readonly folder: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /**
   * Host names, or "host:port", that lead to a port of this machine. Firefox moves a port for all hosts at once: the first
   * host that has it decides, and a host that is to lead elsewhere is an unknown one.
   */
  readonly hosts: ReadonlyMap<string, number>;
  /** Without a window, which is the default. */
  readonly headless?: boolean;
  readonly theme?: 'light' | 'dark';
  /** Height of DevTools in CSS pixels. */
  readonly dockSize?: number;
  readonly window?: { readonly width: number; readonly height: number };
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

export interface LaunchedFirefox {
  /** Shows a page in the one tab; resolves when it has loaded. */
  navigate(url: string): Promise<void>;
  /** Adds an extension for as long as the browser runs. */
  install(folder: string): Promise<void>;
  /** Calls a function of firefox-toolbox.js. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Resolves when the browser has ended, however that came. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile; may be called twice. */
  close(): Promise<void>;
}

const TOOLBOX = readFileSync(new URL('firefox-toolbox.js', import.meta.url), 'utf8');
const START_TIMEOUT_MS = 60_000;
const CLOSE_TIMEOUT_MS = 5_000;
const HTTPS_PORT = 443;

/** Starts a Firefox of its own with an empty profile and the extension in it; DevTools is closed. */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const program = provideFirefox();
  const profile = mkdtempSync(join(options.folder, 'profile-'));
  const { hosts, ports } = whereHostsLead(options.hosts);
  const {
    headless = true,
    theme = 'light',
    dockSize = 500,
    preferences = {},
    window = { width: 1280, height: 1000 },
  } = options;
  writeFileSync(join(profile, 'user.js'), firefoxPreferences({ hosts, ports, theme, dockSize, more: preferences }));
  const size = ['-width', String(window.width), '-height', String(window.height)];
  const child = spawn(
    program,
    [
      '-marionette',
      '-remote-allow-system-access',
      '-no-remote',
      ...(headless ? ['-headless'] : []),
      ...size,
      '-profile',
      profile,
      'about:blank',
    ],
    {
      stdio: 'ignore',
      // Its settings and caches belong into the profile; the processes of one group can be ended together.
      env: {
        ...process.env,
        HOME: profile,
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_HEADLESS_WIDTH: String(window.width),
        MOZ_HEADLESS_HEIGHT: String(window.height),
      },
      detached: true,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', kill);
  let marionette: Marionette | undefined;
  const close = async () => {
    const quit = marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await Promise.race([quit, setTimeout(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    await Promise.race([ended, setTimeout(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    marionette?.close();
    kill();
    await ended;
    process.off('exit', kill);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    marionette = await connectMarionette(await portOf(profile, ended));
    // Certificates of the mock sign themselves.
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    return { ...commands(marionette), ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Commands depend on where Firefox is told to run them, so each goes together with its context, one after another. */
function commands(marionette: Marionette): Omit<LaunchedFirefox, 'close' | 'ended'> {
  let last: Promise<unknown> = Promise.resolve();
  const send = (context: 'content' | 'chrome', command: string, parameters: Readonly<Record<string, unknown>>) => {
    const next = last
      .catch(() => undefined)
      .then(() => marionette.send('Marionette:SetContext', { value: context }))
      .then(() => marionette.send(command, parameters));
    last = next;
    return next;
  };
  return {
    async navigate(url) {
      await send('content', 'WebDriver:Navigate', { url });
    },
    async install(path) {
      await send('chrome', 'Addon:Install', { path, temporary: true });
    },
    async call(name, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${TOOLBOX}\nreturn functions[${JSON.stringify(name)}](...${JSON.stringify(args)}); })()
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await send('chrome', 'WebDriver:ExecuteAsyncScript', {
        script,
        args: [],
        sandbox: 'system',
        scriptTimeout: START_TIMEOUT_MS,
      })) as { readonly value: { readonly value?: unknown; readonly error?: string } };
      if (answer.value.error !== undefined) throw new Error(`Firefox, ${name}: ${answer.value.error}`);
      return answer.value.value;
    },
  };
}

/** Firefox writes the port at which it listens into its profile. */
async function portOf(profile: string, ended: Promise<void>): Promise<number> {
  let gone = false;
  void ended.then(() => (gone = true));
  return until(
    'Firefox to start',
    () => {
      if (gone) throw new Error('Firefox ended as soon as it was started.');
      try {
        return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || null;
      } catch {
        return null;
      }
    },
    { timeoutMs: START_TIMEOUT_MS },
  );
}

function whereHostsLead(all: ReadonlyMap<string, number>): {
  readonly hosts: readonly string[];
  readonly ports: ReadonlyMap<number, number>;
} {
  const hosts = new Set<string>();
  const ports = new Map<number, number>();
  for (const [name, real] of all) {
    const [host = '', written] = name.split(':');
    const port = Number(written ?? HTTPS_PORT);
    if (!ports.has(port)) ports.set(port, real);
    if (ports.get(port) === real) hosts.add(host);
  }
  return { hosts: [...hosts], ports };
}
