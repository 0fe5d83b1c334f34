import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium before Chrome before Edge: all three load an unpacked extension over the DevTools protocol. */
const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'chrome',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_FILES = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const HOW_TO_INSTALL = `No Chrome or Chromium was found.
  Debian, Ubuntu:  sudo apt-get install chromium     (as root this command installs it by itself)
  Fedora:          sudo dnf install chromium
  macOS:           brew install --cask chromium
  Windows:         winget install Google.Chrome
Or name one that is there: CHROME_PATH=/path/to/chrome`;

/**
 * The path of a Chrome or Chromium: CHROME_PATH, else the usual places, else installed with apt where this is root on Debian.
 * Throws an error whose message tells what to install.
 */
export function provideChromium(): string {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which is no program that can be started.`);
  }
  const found = findChromium() ?? (canUseApt() ? installWithApt() : null);
  if (found === null) throw new Error(HOW_TO_INSTALL);
  return found;
}

function findChromium(): string | null {
  return usualPlaces().find(isExecutable) ?? null;
}

function usualPlaces(): readonly string[] {
  switch (platform()) {
    case 'darwin':
      return MAC_APPS.flatMap((app) =>
        ['/Applications', join(homedir(), 'Applications')].map((dir) => join(dir, `${app}.app`, 'Contents/MacOS', app)),
      );
    case 'win32': {
      const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);
      return WINDOWS_FILES.flatMap((file) => roots.map((root) => join(root, file)));
    }
    default: {
      const dirs = (process.env['PATH'] ?? '').split(delimiter).filter((dir) => dir !== '');
      return NAMES_ON_PATH.flatMap((name) => [...dirs, '/usr/bin', '/usr/local/bin'].map((dir) => join(dir, name)));
    }
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canUseApt(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    /debian/iu.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function installWithApt(): string | null {
  console.log('No Chrome or Chromium was found: installing the package chromium with apt-get.');
  // The mock of the demo makes its certificate with openssl; one that is there is not to be upgraded.
  const packages = existsSync('/usr/bin/openssl') ? ['chromium'] : ['chromium', 'openssl'];
  // Another run may be installing it at the same moment: the second waits for the first.
  aptGet('update');
  aptGet('-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages);
  return findChromium();
}

function aptGet(...args: readonly string[]): void {
  const { status } = spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} ended with ${status}.`);
}
