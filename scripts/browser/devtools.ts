import type { Frame, JSHandle, Page } from 'puppeteer-core';
import { extensionErrors } from './extension-errors.ts';
import { withSteadyClicks } from './steady-click.ts';
import { until } from './until.ts';
import { patient } from './patient.ts';

/** DevTools of one page, with the extension's two frames in it. */
export interface DevTools {
  /** The inspected page. */
  readonly page: Page;
  /** DevTools' own document. */
  readonly frontend: Page;
  /** The extension's devtools page, live from the moment DevTools opened. */
  readonly extensionPage: Frame;
  /** Shows the extension's panel and returns its frame. */
  openPanel(): Promise<Frame>;
  /** Shows one of DevTools' own panels, e.g. "elements". */
  showPanel(id: string): Promise<void>;
  /** Changes DevTools' theme while it is open. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Moves DevTools to another side of the window. */
  dockTo(side: 'bottom' | 'right'): Promise<void>;
}

/** How the extension calls its panel and its pages. */
export interface PanelNames {
  readonly title: string;
  readonly devtoolsFile: string;
  readonly panelFile: string;
  /** A global of the devtools page that is set once it listens to the network. */
  readonly readyFlag: string;
}

const FAULTLINE: PanelNames = {
  title: 'Faultline',
  devtoolsFile: 'devtools.html',
  panelFile: 'panel.html',
  readyFlag: 'faultlineReady',
};

/** Opens DevTools for the page, and returns when the extension listens to its network. */
export async function openDevTools(page: Page, names: PanelNames = FAULTLINE): Promise<DevTools> {
  const frontend = patient(await page.openDevTools());
  const frame = (file: string) =>
    until(`the extension’s ${file}`, () =>
      frontend
        .frames()
        .find((f) => f.url().startsWith('chrome-extension://') && new URL(f.url()).pathname === `/${file}`),
    );
  const extensionPage = await frame(names.devtoolsFile);
  await until(
    'the extension to listen to the network',
    () => extensionPage.evaluate((flag) => Boolean(Reflect.get(globalThis, flag)), names.readyFlag),
    { instead: async () => (await extensionErrors(page.browser(), new URL(extensionPage.url()).host)).join('\n') },
  );
  const known = new Set<Frame>();
  const steady = (panel: Frame): Frame => {
    // It is the same frame whenever the panel is shown again.
    if (!known.has(panel)) withSteadyClicks(panel);
    known.add(panel);
    return panel;
  };
  return {
    page,
    frontend,
    extensionPage,
    showPanel: (id) => showView(frontend, id),
    setTheme: (theme) => setTheme(frontend, theme),
    dockTo: (side) => dockTo(frontend, side),
    async openPanel() {
      const id = await until(`DevTools’ tab “${names.title}”`, () => viewOfTab(frontend, names.title));
      await showView(frontend, id);
      const panel = await frame(names.panelFile);
      await until('the panel to load', () => panel.evaluate(() => document.readyState === 'complete'));
      return steady(panel);
    },
  };
}

// DevTools' own document has its modules under bundled paths; a string, so that no bundler rewrites the import.
const LEGACY_UI = `import('./ui/legacy/legacy.js')`;
const COMMON = `import('./core/common/common.js')`;

interface LegacyUi {
  readonly DockController: { readonly DockController: { instance(): { setDockSide(side: string): void } } };
  readonly InspectorView: {
    readonly InspectorView: {
      instance(): {
        readonly tabbedPane: { readonly tabs: readonly { readonly title: string; readonly id: string }[] };
      };
    };
  };
  readonly ViewManager: { readonly ViewManager: { instance(): { showView(id: string): Promise<void> } } };
}

interface Common {
  readonly Settings: {
    readonly Settings: { instance(): { moduleSetting(name: string): { set(value: string): void } } };
  };
}

async function viewOfTab(frontend: Page, title: string): Promise<string | null> {
  const ui = (await frontend.evaluateHandle(LEGACY_UI)) as JSHandle<LegacyUi>;
  return ui.evaluate(({ InspectorView }, wanted) => {
    const { tabs } = InspectorView.InspectorView.instance().tabbedPane;
    return tabs.find((tab) => tab.title === wanted)?.id ?? null;
  }, title);
}

async function showView(frontend: Page, id: string): Promise<void> {
  const ui = (await frontend.evaluateHandle(LEGACY_UI)) as JSHandle<LegacyUi>;
  await ui.evaluate(({ ViewManager }, view) => ViewManager.ViewManager.instance().showView(view), id);
}

async function dockTo(frontend: Page, side: 'bottom' | 'right'): Promise<void> {
  const ui = (await frontend.evaluateHandle(LEGACY_UI)) as JSHandle<LegacyUi>;
  await ui.evaluate(({ DockController }, to) => DockController.DockController.instance().setDockSide(to), side);
}

async function setTheme(frontend: Page, theme: 'light' | 'dark'): Promise<void> {
  const common = (await frontend.evaluateHandle(COMMON)) as JSHandle<Common>;
  await common.evaluate(
    ({ Settings }, value) => Settings.Settings.instance().moduleSetting('ui-theme').set(value),
    theme === 'dark' ? 'dark' : 'default',
  );
}
