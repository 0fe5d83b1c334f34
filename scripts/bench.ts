/**
 * How fast the classifier is: `npm run bench`. It prints the time for one classification beside that of JSON.parse of the
 * same body in the same run, since machines differ, and the worst case over large bodies. `npm run bench -- --answers`
 * does the same for the assembling of answers. Nothing here passes or fails.
 */
import { existsSync } from 'node:fs';
import { classify } from '../lib/classifier/index.ts';
import type { Exchange } from '../lib/exchange.ts';
import { benchAnswers } from './bench/answers.ts';
import { hostileBodies } from './bench/bodies.ts';
import { median, microseconds } from './bench/time.ts';
import { exchangeOfRecord } from './evaluate/exchange.ts';
import { filesOf, readRecords } from './evaluate/records.ts';

const ROUNDS = 61;

const paths = process.argv.slice(2).filter((argument) => argument !== '--answers');
if (process.argv.includes('--answers')) {
  benchAnswers();
  process.exit();
}
const folders = paths.length > 0 ? paths : ['tests/corpus', '../shared/corpus/dev'].filter((path) => existsSync(path));
const cases = filesOf(folders)
  .flatMap((file) => readRecords(file).records)
  .map((record) => ({ exchange: exchangeOfRecord(record), body: record.body }))
  .filter(({ body }) => isJson(body));

// Case by case, round by round: a case repeated on the spot would find everything about it still at hand. Parser and
// classifier take turns, so that a busy machine slows both; of the rounds the middle one counts, when all is warm.
const rounds = cases.map(() => ({ parse: [] as number[], classified: [] as number[] }));
for (let round = 0; round < ROUNDS; round++) {
  cases.forEach(({ exchange, body }, at) => {
    rounds[at]?.parse.push(microseconds(() => JSON.parse(body), 1));
    rounds[at]?.classified.push(microseconds(() => classify(exchange), 1));
  });
}
const times = rounds.map(({ parse, classified }) => {
  const [p, c] = [median(parse), median(classified)];
  return { parse: p, classified: c, ratio: c / p };
});

const classified = median(times.map((time) => time.classified));
console.log(`${cases.length} bodies, median ${median(cases.map(({ body }) => body.length))} characters`);
console.log(`classify    ${classified.toFixed(1)} µs (${Math.round(1e6 / classified).toLocaleString('en')} a second)`);
console.log(`JSON.parse  ${median(times.map((time) => time.parse)).toFixed(1)} µs`);
console.log(`ratio       ${median(times.map((time) => time.ratio)).toFixed(1)} × (median of the ratios)\n`);

console.log('worst of          1 KB      100 KB        1 MB       10 MB   (ms)');
const sample = cases[0]?.exchange;
if (sample !== undefined) {
  for (const [name, make] of hostileBodies) {
    const columns = [1e3, 1e5, 1e6, 1e7].map((size) => worst(sample, make(size)).toFixed(2).padStart(11));
    console.log(`${name.padEnd(11)}${columns.join(' ')}`);
  }
}

function worst(exchange: Exchange, text: string): number {
  const large: Exchange = {
    ...exchange,
    status: 400,
    responseBody: { kind: 'text', text, tail: '', size: text.length },
  };
  return Math.max(...[1, 2, 3].map(() => microseconds(() => classify(large), 1) / 1000));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
