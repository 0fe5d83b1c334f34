import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Frame, HTTPRequest } from 'puppeteer-core';
import { build } from 'vite';
import { expect, inject } from 'vitest';
import webpack from 'webpack';
import { takePanelPicture } from '../../scripts/browser/panel-picture.ts';
import { until } from '../../scripts/browser/until.ts';
import { seriousFindings } from './axe.ts';
import { test, type Session } from './session.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screenshots/', import.meta.url));
const DETAILS = '[data-testid="details"]';
const detailsText = (panel: Frame) => panel.$eval(DETAILS, (details) => (details as HTMLElement).innerText);

async function openFirst(session: Session): Promise<Frame> {
  const panel = await session.panel();
  await session.rows(1);
  await panel.click('[role="grid"] [role="row"][data-row="1"]');
  await panel.waitForSelector('[data-testid="sent-by"]');
  return panel;
}

test('a call tells the function, file and lines of the page’s code that made it', async ({ session }) => {
  await session.play('moonshot-concurrency');
  const panel = await openFirst(session);
  expect(await panel.$eval('[data-testid="sent-by"]', ({ textContent }) => textContent)).toMatch(
    /^play · shop\.js:\d+$/u,
  );
  await panel.waitForSelector('.source-line[data-current="true"]');
  expect(await panel.$$eval('.source-line', (lines) => lines.length)).toBe(5);
  expect(await panel.$eval('.source-line[data-current="true"]', ({ textContent }) => textContent)).toContain(
    'fetch(url',
  );
  await panel.type('[role="combobox"]', '-caller:shop.js');
  await session.rows(0);
  await panel.click('[data-action="show-hidden"]');
  await session.rows(1);
  await panel.click('[data-action="copy-note"]');
  expect(await session.copied('[data-action="copy-note"]')).toMatch(
    /Sent by: `play https:\/\/demo\.test\/shop\.js:\d+:\d+`/u,
  );
});

/** What DevTools' Sources panel shows, and the line of its caret; '' while it shows nothing. */
async function shownSource({ devtools }: Session): Promise<string> {
  return devtools.frontend.evaluate(SHOWN_SOURCE) as Promise<string>;
}

// A string, so that no bundler rewrites the imports, which are those of DevTools' own document.
const SHOWN_SOURCE = `(async () => {
  const { SourcesPanel } = await import('./panels/sources/sources.js');
  const { UI } = { UI: await import('./ui/legacy/legacy.js') };
  if (UI.InspectorView.InspectorView.instance().tabbedPane.selectedTabId !== 'sources') return '';
  const view = SourcesPanel.SourcesPanel.instance().sourcesView();
  const frame = view.currentSourceFrame();
  if (!frame) return '';
  const { editor } = frame.textEditor;
  const line = editor.state.doc.lineAt(editor.state.selection.main.head).number;
  return view.currentUISourceCode().url() + ':' + line;
})()`;

/** Loads a script into the page as if its server had it. */
async function served({ page }: Session, url: string, code: string): Promise<void> {
  const answer = (request: HTTPRequest): void => {
    if (request.url() === url) void request.respond({ contentType: 'text/javascript', body: code });
    else void request.continue();
  };
  await page.setRequestInterception(true);
  page.on('request', answer);
  await page.addScriptTag({ url, type: 'module' });
  page.off('request', answer);
  await page.setRequestInterception(false);
}

/** A page's code as Vite builds it, minified, with its source map inside. */
async function bundled(): Promise<string> {
  const root = join(inject('folder'), 'call-site');
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(
    join(root, 'src', 'chat.ts'),
    `interface Shop { play(id: string): Promise<string> }

/** Asks which tea goes with it. */
export async function sendMessage(id: string): Promise<number> {
  const call = await (await fetch('/calls.json')).json().then((all: readonly any[]) => all.find((one) => one.id === id));
  const answer = await fetch(call.url, { method: call.method, headers: call.headers, body: call.body });
  return answer.status;
}
`,
  );
  writeFileSync(
    join(root, 'src', 'main.ts'),
    `import { sendMessage } from './chat.ts';
(globalThis as any).askFromBundle = async function submit(id: string) { return sendMessage(id); };
`,
  );
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      sourcemap: 'inline',
      rollupOptions: { input: join(root, 'src', 'main.ts'), output: { entryFileNames: 'assets/main.js' } },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [{ output: readonly { code?: string }[] }];
  return output[0]?.code ?? '';
}

test('the original place of a minified bundle of Vite is told, and opens in Sources', async ({ session }) => {
  const code = await bundled();
  expect(code).toContain('sourceMappingURL=data:');
  await served(session, 'https://demo.test/assets/main.js', code);
  await session.page.waitForFunction(() => 'askFromBundle' in globalThis);
  await session.page.evaluate(
    (id) => (globalThis as unknown as { askFromBundle(id: string): unknown }).askFromBundle(id),
    'moonshot-concurrency',
  );
  const panel = await openFirst(session);
  const told = () => panel.$eval('[data-testid="sent-by"]', ({ textContent }) => textContent ?? '');
  await until('the original place', async () => (await told()).includes('src/chat.ts:6'), { instead: told });
  expect(await panel.$eval('.source-line[data-current="true"]', ({ textContent }) => textContent)).toContain(
    'await fetch(call.url',
  );
  await panel.click('.stack > summary');
  expect(await detailsText(panel)).toMatch(/after await[\s\S]*main\.ts:2/u);
  await takePanelPicture(session.devtools.frontend, panel, `${PICTURES}sent-by-light.png`);
  await panel.click('[data-testid="sent-by"] [data-action="open-source"]');
  await until('Sources to show the original', async () => (await shownSource(session)).endsWith('/src/chat.ts:6'), {
    instead: () => shownSource(session),
  });
});

/** How webpack's development mode writes modules, and the line that is told. `eval` has no map: it is that of what runs, as in Sources. */
const WEBPACK = [
  ['eval', 9],
  ['eval-source-map', 5],
  ['inline-source-map', 5],
] as const;

/** A page's code as webpack's development mode bundles it. */
async function packed(devtool: (typeof WEBPACK)[number][0]): Promise<string> {
  const context = join(inject('folder'), `call-site-${devtool}`);
  mkdirSync(join(context, 'src'), { recursive: true });
  writeFileSync(
    join(context, 'src', 'chat.js'),
    `/** Asks which tea goes with it. */
export async function sendMessage(id) {
  const all = await (await fetch('/calls.json')).json();
  const { url, method, headers, body } = all.find((one) => one.id === id);
  return (await fetch(url, { method, headers, body })).status;
}
`,
  );
  writeFileSync(
    join(context, 'src', 'main.js'),
    "import { sendMessage } from './chat.js';\nglobalThis.askFromBundle = async function submit(id) { return sendMessage(id); };\n",
  );
  const compiler = webpack({
    mode: 'development',
    context,
    devtool,
    entry: './src/main.js',
    output: { path: join(context, 'dist'), filename: 'main.js' },
  });
  await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  return readFileSync(join(context, 'dist', 'main.js'), 'utf8');
}

test.for(WEBPACK)('the place in a bundle of webpack with %s is told', async ([devtool, line], { session }) => {
  await served(session, `https://demo.test/assets/${devtool}.js`, await packed(devtool));
  await session.page.evaluate(
    (id) => (globalThis as unknown as { askFromBundle(id: string): unknown }).askFromBundle(id),
    'moonshot-concurrency',
  );
  const panel = await openFirst(session);
  const told = () => panel.$eval('[data-testid="sent-by"]', ({ textContent }) => textContent ?? '');
  await until('the place', async () => (await told()).includes(`chat.js:${line}`), { instead: told });
  await panel.waitForSelector('.source-line[data-current="true"]');
  expect(await panel.$eval('.source-line[data-current="true"]', ({ textContent }) => textContent)).toContain(
    'await fetch(url',
  );
  await panel.click('[data-testid="sent-by"] [data-action="open-source"]');
  // Where two files have one name, DevTools adds a hash.
  const shown = new RegExp(String.raw`/src/chat\.js(?:\?\w+)?:${line}$`, 'u');
  await until('Sources to show it', async () => shown.test(await shownSource(session)), {
    instead: () => shownSource(session),
  });
});

test('the map of a large bundle is read beside the panel', async ({ session }) => {
  const code = await bundled();
  const at = code.lastIndexOf('//# sourceMappingURL');
  // What stands behind the code on its last line moves nothing in the map.
  await served(
    session,
    'https://demo.test/assets/large.js',
    `${code.slice(0, at)}//${'x'.repeat(600_000)}\n${code.slice(at)}`,
  );
  await session.page.evaluate(
    (id) => (globalThis as unknown as { askFromBundle(id: string): unknown }).askFromBundle(id),
    'moonshot-concurrency',
  );
  const panel = await openFirst(session);
  const told = () => panel.$eval('[data-testid="sent-by"]', ({ textContent }) => textContent ?? '');
  await until('the original place', async () => (await told()).includes('src/chat.ts:6'), { instead: told });
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing serious beside a stack in the %s theme',
  async (name, { session }) => {
    await session.play('moonshot-concurrency');
    const panel = await openFirst(session);
    await session.devtools.setTheme(name);
    await panel.waitForSelector(`html[data-theme="${name}"]`);
    await panel.waitForSelector('.source-line[data-current="true"]');
    await panel.click('.stack > summary');
    expect(await seriousFindings(panel)).toEqual([]);
    await session.devtools.setTheme('light');
  },
);
