import { FONT_PACKAGES } from './pictures/fonts.ts';
import { provideProgram } from './program.ts';

/** The path of a Chrome or Chromium; see provideProgram. Chromium comes before Chrome before Edge: all three load an unpacked extension over the DevTools protocol. */
export function provideChromium(): string {
  return provideProgram({
    title: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'chrome',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    macFiles: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `${app}.app/Contents/MacOS/${app}`,
    ),
    windowsFiles: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    debianPackage: 'chromium',
    debianCompanions: FONT_PACKAGES,
    howToInstall: `No Chrome or Chromium was found.
  Debian, Ubuntu:  sudo apt-get install chromium     (as root this command installs it by itself)
  Fedora:          sudo dnf install chromium
  macOS:           brew install --cask chromium
  Windows:         winget install Google.Chrome
Or name one that is there: CHROME_PATH=/path/to/chrome`,
  });
}
