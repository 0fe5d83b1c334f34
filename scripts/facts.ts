/**
 * What the facts miss: `node scripts/facts.ts FOLDER… [--wanted FILE] [--list KIND]`. It reads labelled failures, counts those
 * whose words seem to tell a fact of a kind and of which none was read, and, with a file of `{id, must}` lines, how many of
 * the numbers and names that a remedy must hold stand in the facts. Nothing here passes or fails.
 */
import { readFileSync } from 'node:fs';
import { commandOptions } from './command-options.ts';
import { readFacts, type FactName, type Facts } from '../lib/classifier/facts/index.ts';
import { readSignals } from '../lib/classifier/read/signals.ts';
import { urlOf } from '../lib/classifier/read/url.ts';
import { factsTexts, heldBy, isToldBy, literalsOf } from './evaluate/facts.ts';
import { exchangeOfRecord } from './evaluate/exchange.ts';
import { filesOf, readRecords } from './evaluate/records.ts';

const { positionals, values } = commandOptions('Usage: node scripts/facts.ts FILE… [--wanted FACT] [--list FACT]', {
  allowPositionals: true,
  options: { wanted: { type: 'string' }, list: { type: 'string' } },
});

const records = filesOf(positionals).flatMap((file) => [...readRecords(file).records]);
const read = records.map((record) => {
  const exchange = exchangeOfRecord(record);
  const signals = readSignals(exchange, urlOf(exchange.url), []);
  return { record, message: signals.message, facts: readFacts(signals) };
});

/** Words that seem to tell a fact, and the facts of which one should be there. */
const KINDS: readonly (readonly [kind: string, words: RegExp, facts: readonly FactName[]])[] = [
  [
    'limit',
    /(?:limit|max|at most|exceed|up to|less than|greater than|must be|between|quota|超|上限|最多)[^\n]{0,60}?(?<![\w-])\d+(?![\w-])/iu,
    ['limit', 'asked', 'range', 'excess', 'minimum', 'used', 'left', 'allowed', 'price', 'cap', 'balance'],
  ],
  [
    'field',
    /['"`][a-z_]{2,40}(?:[.[]\w{1,40}\]?){0,8}['"`]|(?:^|\n)[a-z_]{2,40}(?:[.[]\w{1,40}\]?){1,8}: /u,
    [
      'field',
      'missing',
      'unknown',
      'parameter',
      'conflicting',
      'tool',
      'feature',
      'allowed',
      'permission',
      'model',
      'header',
      'file',
      'toolCall',
      'flags',
      'replacement',
    ],
  ],
  [
    'allowed',
    /(?:supported|allowed|valid|permitted|expected|one of)[^\n]{0,30}(?:'[^']+'|"[^"]+"|\w+)(?:, | \| )(?:'[^']+'|"[^"]+"|\w+)(?:,| or|\.|$)/iu,
    ['allowed', 'models', 'expectedType', 'flagged'],
  ],
  ['page', /https?:\/\//u, ['page']],
  [
    'wait',
    /(?:again|retry|wait|reset\w*)[^\n]{0,20} \d+ ?[smhd]|\d{4}-\d{2}-\d{2}/iu,
    ['wait', 'resetsAt', 'retiredAt'],
  ],
  ['model', /model[^\n]{0,20}['"`][\w./:-]+['"`]|['"`][\w./:-]+['"`] model/iu, ['model', 'models', 'suggestedModel']],
];

const has = (facts: Facts, names: readonly FactName[]) => names.some((name) => facts[name] !== undefined);
for (const [kind, words, names] of KINDS) {
  const speaking = read.filter(({ message }) => words.test(message));
  const silent = speaking.filter(({ facts }) => !has(facts, names));
  console.log(`${kind.padEnd(8)} ${speaking.length} seem to tell one, ${silent.length} of them have none`);
  if (values.list === kind)
    for (const { record, message } of silent) console.log(`  ${record.id}  ${message.slice(0, 300)}`);
}

if (values.wanted !== undefined) {
  const wanted = readFileSync(values.wanted, 'utf8').trim().split('\n');
  const byId = new Map(read.map((item) => [item.record.id, item]));
  const groups = wanted.flatMap((line) => {
    const { id, must } = JSON.parse(line) as { id: string; must: readonly (readonly string[])[] };
    const item = byId.get(id);
    if (item === undefined) return [];
    const texts = factsTexts(item.facts);
    return must.flatMap((group) => {
      const told = literalsOf(group).filter((literal) => isToldBy(literal, item.record));
      return told.length === 0 ? [] : [{ id, told, held: told.some((literal) => heldBy(literal, texts)) }];
    });
  });
  const held = groups.filter((group) => group.held).length;
  console.log(`\nwanted   ${groups.length} numbers and names that the exchange tells, ${held} stand in the facts`);
  if (values.list === 'wanted')
    for (const { id, told } of groups.filter((group) => !group.held)) console.log(`  ${id}  ${told.join(' · ')}`);
}
