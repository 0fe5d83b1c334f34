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
  if (panels?.themeName === undefined) {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    show(dark.matches);
    dark.addEventListener('change', () => show(dark.matches));
    return;
  }
  showNamed(panels.themeName);
  panels.setThemeChangeHandler?.(showNamed);
  panels.onThemeChanged?.addListener(showNamed);
}
