import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { provideChromium } from './chromium.ts';

export interface LaunchOptions {
  /** Where the profile may lie. */
  readonly folder: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Host names, or "host:port", that lead to a port of this machine; without a port 443 is meant. */
  readonly hosts: ReadonlyMap<string, number>;
  /** Without a window; then no other host can be reached. */
  readonly headless: boolean;
  readonly theme?: 'light' | 'dark';
  readonly dock?: 'bottom' | 'right';
  /** Height of DevTools when docked at the bottom, else its width; in CSS pixels. */
  readonly dockSize?: number;
  readonly window?: { readonly width: number; readonly height: number };
  /** The one certificate that is believed although it signs itself, as PEM; without it any certificate is. */
  readonly certificate?: string;
  /** More flags of Chromium's command line. */
  readonly flags?: readonly string[];
}

export interface Launched {
  readonly browser: Browser;
  /** Id of the loaded extension. */
  readonly extensionId: string;
  /** Ends the browser at once. */
  kill(): void;
  /** Ends the browser and removes its profile; may be called twice. */
  close(): Promise<void>;
}

const CLOSE_TIMEOUT_MS = 5_000;

/** Starts a browser of its own with an empty profile and the extension in it; DevTools is closed. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = provideChromium();
  const profile = mkdtempSync(join(options.folder, 'profile-'));
  writeDevToolsPreferences(profile, options);
  const browser = await puppeteer.launch({
    executablePath,
    args: flagsOf(profile, options),
    // The defaults of puppeteer switch extensions off.
    ignoreDefaultArgs: true,
    pipe: true,
    handleDevToolsAsPage: true,
    defaultViewport: null,
    protocolTimeout: 180_000,
  });
  const kill = () => void browser.process()?.kill('SIGKILL');
  const close = async () => {
    await Promise.race([browser.close(), setTimeout(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { browser, extensionId: await browser.installExtension(options.extension), kill, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function flagsOf(profile: string, options: LaunchOptions): string[] {
  const { headless, hosts, certificate, window = { width: 1280, height: 1000 }, flags = [] } = options;
  const rules = [...hosts].map(([host, port]) => `MAP ${host.includes(':') ? host : `${host}:443`} 127.0.0.1:${port}`);
  // A person may follow the panel’s links to documentation; nobody does so without a window.
  const nowhereElse = headless ? ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'] : [];
  return [
    `--user-data-dir=${profile}`,
    `--window-size=${window.width},${window.height}`,
    `--host-resolver-rules=${[...rules, ...nowhereElse].join(', ')}`,
    certificate === undefined
      ? '--ignore-certificate-errors'
      : `--ignore-certificate-errors-spki-list=${fingerprintOf(certificate)}`,
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--force-color-profile=srgb',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    // Without it a window tells that the certificate flag is not safe, which is true and does not matter here.
    '--test-type',
    ...(headless ? ['--headless=new'] : []),
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...flags,
    'about:blank',
  ];
}

/** The hash of a certificate's public key by which Chromium knows it. */
function fingerprintOf(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/** DevTools reads its settings from the profile: theme, side of the dock and its size. */
function writeDevToolsPreferences(
  profile: string,
  { theme = 'light', dock = 'bottom', dockSize = 520 }: LaunchOptions,
) {
  const split = JSON.stringify({ horizontal: { size: dockSize }, vertical: { size: dockSize } });
  const preferences = {
    'ui-theme': JSON.stringify(theme === 'dark' ? 'dark' : 'default'),
    currentDockState: JSON.stringify(dock),
    'inspector-view.split-view-state': split,
    'disable-self-xss-warning': 'true',
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ devtools: { preferences } }));
}
