import { browser } from 'wxt/browser';

/** What the browsers' theme events are like; the polyfill's types do not know them. */
interface ThemedPanels {
  /** Chromium 99 and newer. */
  readonly setThemeChangeHandler?: (handler: (themeName: string) => void) => void;
  /** Firefox. */
  readonly onThemeChanged?: { addListener(handler: (themeName: string) => void): void };
}

/**
 * Keeps `data-theme` of the document like the theme of DevTools, or of the browser where the page stands alone.
 * The media query follows DevTools in an extension's panel. `panels.themeName` is not read: Chromium gives each panel
 * the theme that DevTools had when it opened, and tells no handler of a change from before the handler was there.
 */
export function followTheme(): void {
  const show = (dark: boolean) => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  const showNamed = (themeName: string) => show(themeName === 'dark');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  show(dark.matches);
  dark.addEventListener('change', () => show(dark.matches));
  const panels: ThemedPanels | undefined = browser.devtools?.panels;
  panels?.setThemeChangeHandler?.(showNamed);
  panels?.onThemeChanged?.addListener(showNamed);
}
