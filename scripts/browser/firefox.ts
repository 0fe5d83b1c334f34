import { provideProgram } from './program.ts';

/** The path of a Firefox; see provideProgram. */
export function provideFirefox(): string {
  return provideProgram({
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    macFiles: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
      (app) => `${app}.app/Contents/MacOS/firefox`,
    ),
    windowsFiles: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    debianPackage: 'firefox-esr',
    howToInstall: `No Firefox was found.
  Debian:   sudo apt-get install firefox-esr     (as root this command installs it by itself)
  Ubuntu:   sudo snap install firefox
  Fedora:   sudo dnf install firefox
  macOS:    brew install --cask firefox
  Windows:  winget install Mozilla.Firefox
Or name one that is there: FIREFOX_PATH=/path/to/firefox`,
  });
}
