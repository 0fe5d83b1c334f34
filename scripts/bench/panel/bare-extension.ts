import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DEVTOOLS = `let count = 0;
let view = null;
const show = () => { if (view) view.document.getElementById('count').textContent = count; };
chrome.devtools.panels.create('Bare', '', 'panel.html', (panel) => panel.onShown.addListener((shown) => { view = shown; show(); }));
chrome.devtools.network.onRequestFinished.addListener((entry) => {
  if (entry.request.method !== 'POST') return;
  entry.getContent((text) => { if (text) { count += 1; show(); } });
});
globalThis.bareReady = true;`;

/** Writes an extension that reads each body and counts: what DevTools itself costs. Returns its folder. */
export function writeBareExtension(folder: string): string {
  const dir = join(folder, 'bare');
  mkdirSync(dir, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      devtools_page: 'devtools.html',
    }),
    'devtools.html': '<!doctype html><script src="devtools.js"></script>',
    'devtools.js': DEVTOOLS,
    'panel.html': '<!doctype html><meta charset="utf-8"><p id="count">0</p>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}
