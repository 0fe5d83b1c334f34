import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser that is looked for, and installed where that can be done without a question. */
export interface Program {
  /** As messages call it. */
  readonly title: string;
  /** The environment variable that names one. */
  readonly variable: string;
  /** Names to look for on the path, the best first. */
  readonly names: readonly string[];
  /** Programs inside application folders, e.g. "Chromium.app/Contents/MacOS/Chromium". */
  readonly macFiles: readonly string[];
  /** Below the folders of programs. */
  readonly windowsFiles: readonly string[];
  /** Debian's package. */
  readonly debianPackage: string;
  /** Further packages that are installed with it, e.g. fonts that it only recommends. */
  readonly debianCompanions?: readonly string[];
  readonly howToInstall: string;
}

/**
 * The path of a program: named by its variable, else in the usual places, else installed with apt on Debian, where this is
 * root or may become it without a password. Throws an error whose message tells what to install.
 */
export function provideProgram(program: Program): string {
  const named = process.env[program.variable];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`${program.variable} is ${named}, which is no program that can be started.`);
  }
  const found = find(program) ?? installWithApt(program);
  if (found === null) throw new Error(program.howToInstall);
  return found;
}

function find(program: Program): string | null {
  return usualPlaces(program).find(isExecutable) ?? null;
}

function usualPlaces({ names, macFiles, windowsFiles }: Program): readonly string[] {
  switch (platform()) {
    case 'darwin':
      return macFiles.flatMap((file) =>
        ['/Applications', join(homedir(), 'Applications')].map((dir) => join(dir, file)),
      );
    case 'win32': {
      const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);
      return windowsFiles.flatMap((file) => roots.map((root) => join(root, file)));
    }
    default: {
      const dirs = (process.env['PATH'] ?? '').split(delimiter).filter((dir) => dir !== '');
      return names.flatMap((name) => [...dirs, '/usr/bin', '/usr/local/bin'].map((dir) => join(dir, name)));
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

function installWithApt(program: Program): string | null {
  const { title, debianPackage, debianCompanions = [] } = program;
  // The mock of the demo makes its certificate with openssl; one that is there is not to be upgraded.
  const packages = [debianPackage, ...debianCompanions, ...(existsSync('/usr/bin/openssl') ? [] : ['openssl'])];
  return installPackages(`No ${title} was found`, packages) ? find(program) : null;
}

/** Installs packages with apt on Debian, where this is root or may become it without a password. Returns whether it tried. */
export function installPackages(reason: string, packages: readonly string[]): boolean {
  const rights = rightsForApt();
  if (rights === null) return false;
  console.log(`${reason}: installing ${packages.join(', ')} with apt-get.`);
  // Another run may be installing it at the same moment: the second waits for the first.
  aptGet(rights, 'update');
  aptGet(rights, '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages);
  return true;
}

/** What to put before apt-get: nothing for root, sudo where it asks for no password; `null` where neither will do. */
function rightsForApt(): readonly string[] | null {
  if (!existsSync('/usr/bin/apt-get') || !/debian/iu.test(readFileSync('/etc/os-release', 'utf8'))) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function aptGet(rights: readonly string[], ...args: readonly string[]): void {
  const [program = '', ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const { status } = spawnSync(program, rest, { stdio: 'inherit' });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} ended with ${status}.`);
}
