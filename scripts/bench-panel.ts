/**
 * How fast the panel is: `npm run bench:panel [-- --calls 200,2000]`. It runs the built extension in the DevTools of a real
 * Chromium, beside one that only reads each body and counts, which is what DevTools itself costs. Nothing here passes or
 * fails; what is asked for stands beside each figure.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from './browser/build-extension.ts';
import { temporaryFolder } from './browser/temporary.ts';
import { writeBareExtension } from './bench/panel/bare-extension.ts';
import { measure, type Measured, type Subject } from './bench/panel/measure.ts';
import { scriptsOf, type Script } from './bench/panel/size.ts';

const { calls = '' } = parseArgs({ options: { calls: { type: 'string', default: '200,2000,10000' } } }).values;
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

const HEADINGS =
  'extension   calls  panel    listed after  task time  × bare  longest task  frame p95 (idle)  heap MB  nodes';
console.log(HEADINGS);
for (const count of calls.split(',').map(Number)) {
  for (const live of [true, false]) {
    const floor = await measure(bare, count, live, temporary.path);
    print(floor, floor);
    print(await measure(faultline, count, live, temporary.path), floor);
  }
}
console.log(
  `${'asked'.padEnd(10)}                 300 ms              1.5 ×         50 ms        1.1 × idle       60   2000`,
);

const scripts = scriptsOf(extension);
console.log(`\ncode, gzipped              ${total(scripts.filter(({ isData }) => !isData))} kB (asked: 150)`);
console.log(`rules and texts, gzipped   ${total(scripts.filter(({ isData }) => isData))} kB`);
for (const { name, kb } of scripts) console.log(`  ${kb.toFixed(1).padStart(6)} kB  ${name}`);
temporary.remove();

function print(run: Measured, floor: Measured): void {
  const columns = [
    run.subject.padEnd(10),
    String(run.calls).padStart(6),
    ` ${run.live ? 'open' : 'later'}`.padEnd(7),
    `${run.listed.toFixed(0)} ms`.padStart(13),
    `${run.task.toFixed(0)} ms`.padStart(10),
    (run.task / floor.task).toFixed(2).padStart(7),
    `${run.longest.toFixed(0)} ms`.padStart(13),
    `${run.frame.toFixed(1)} (${run.idleFrame.toFixed(1)})`.padStart(17),
    run.heap.toFixed(1).padStart(8),
    String(run.nodes).padStart(6),
  ];
  console.log(columns.join(' '));
}

function total(scripts: readonly Script[]): string {
  return scripts.reduce((sum, { kb }) => sum + kb, 0).toFixed(1);
}
