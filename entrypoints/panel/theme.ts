import { browser } from 'wxt/browser';

/** What the browsers' theme APIs are like; the polyfill's types do not know the events. */
interface ThemedPanels {
  /** "default" or "dark" in Chromium, "light" or "dark" in Firefox. */
  readonly themeName?: string;
  /** Chromium 99 and newer. */
  readonly setThemeChangeHandler?: (handler: (themeName: string) => void) => void;
  /** Firefox. */
  readonly onThemeChanged?: { addListener(handler: (themeName: string) => void): void };
}

/** Keeps `data-theme` of the document like the theme of DevTools, or of the browser where the page stands alone. */
export function followTheme(): void {
  const show = (dark: boolean) => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  const showNamed = (themeName: string) => show(themeName === 'dark');
  const panels: ThemedPanels | undefined = browser.devtools?.panels;
  const media = matchMedia('(prefers-color-scheme: dark)');
  const themeName = panels?.themeName ?? (media.matches ? 'dark' : 'light');
  showNamed(themeName);
  panels?.setThemeChangeHandler?.(showNamed);
  panels?.onThemeChanged?.addListener(showNamed);
  // The media query goes with the theme of DevTools. It also tells a change that comes before Chromium has the handler:
  // that one is told to no handler. Where the two differ, only the API knows DevTools.
  if (media.matches === (themeName === 'dark')) media.addEventListener('change', () => show(media.matches));
}
