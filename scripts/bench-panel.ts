/**
 * How fast the panel is: `npm run bench:panel [-- --calls 200,2000]`. It runs the built extension in the DevTools of a real
 * Chromium, beside one that only reads each body and counts, which is what DevTools itself costs. What is asked stands beside
 * each figure, and whether it is met; a busy machine misses more, so the command itself does not fail.
 */
import { commandOptions } from './command-options.ts';
import { buildExtension } from './browser/build-extension.ts';
import { temporaryFolder } from './browser/temporary.ts';
import { writeBareExtension } from './bench/panel/bare-extension.ts';
import { countMet, figuresOf, lineOf, type Figure } from './bench/panel/figures.ts';
import { measure, type Subject } from './bench/panel/measure.ts';
import { scriptsOf, type Script } from './bench/panel/size.ts';

const { calls = '' } = commandOptions('Usage: npm run bench:panel [-- --calls 200,2000]', {
  options: { calls: { type: 'string', default: '200,2000,10000' } },
}).values;
const temporary = temporaryFolder();
const extension = await buildExtension(temporary.path);
const faultline: Subject = {
  name: 'Faultline',
  extension,
  names: { title: 'Faultline', devtoolsFile: 'devtools.html', panelFile: 'panel.html', readyFlag: 'faultlineReady' },
  count: '[data-testid="entry-count"]',
  list: '[role="grid"]',
};
const bare: Subject = {
  name: 'bare',
  extension: writeBareExtension(temporary.path),
  names: { title: 'Bare', devtoolsFile: 'devtools.html', panelFile: 'panel.html', readyFlag: 'bareReady' },
  count: '#count',
  list: null,
};

const counts = calls.split(',').map(Number);
const runs = counts.flatMap((count) => [true, false].map((live) => ({ count, live })));
const all: Figure[] = [];
for (const [at, { count, live }] of runs.entries()) {
  const title = `${count} calls, the panel ${live ? 'open from the start' : 'opened after the last'}`;
  console.log(`${at + 1} of ${runs.length}: ${title} …`);
  const floor = await measure(bare, count, live, temporary.path);
  const figures = figuresOf(await measure(faultline, count, live, temporary.path), floor);
  for (const figure of figures) console.log(lineOf(figure));
  all.push(...figures);
}

const scripts = scriptsOf(extension);
const sizes: readonly Figure[] = [
  { name: 'code, gzipped', value: total(scripts.filter(({ isData }) => !isData)), asked: 150, unit: 'kB', digits: 1 },
  { name: 'rules and texts', value: total(scripts.filter(({ isData }) => isData)), asked: null, unit: 'kB', digits: 1 },
];
console.log('the package');
for (const figure of sizes) console.log(lineOf(figure));
for (const { name, kb } of scripts) console.log(`    ${kb.toFixed(1).padStart(6)} kB  ${name}`);
const { met, asked } = countMet([...all, ...sizes]);
console.log(`${met} of ${asked} figures are as asked.`);
temporary.remove();

function total(list: readonly Script[]): number {
  return list.reduce((sum, { kb }) => sum + kb, 0);
}
