/**
 * Runs the classifier over files: `npm run -s evaluate -- FILES… [--each] [--any-host] [--language zh-CN]`.
 *
 * A `.jsonl` file (or a folder of them, or "-" for standard input) holds records of failures; where they are labelled, the
 * report tells how often the classifier is right. A `.har` file holds a recording; its failures are listed. With `--each` one
 * JSON line is printed for each. Exit code 1 for a line that is no record, 2 for a call that cannot be carried out.
 */
import { english, explain, loadLanguage, type Language } from '../lib/classifier/index.ts';
import type { Exchange } from '../lib/exchange.ts';
import { exchangeOfRecord } from './evaluate/exchange.ts';
import { readHar } from './evaluate/har-calls.ts';
import { judge } from '../lib/command-line/judge.ts';
import { optionsOf } from './evaluate/options.ts';
import { lineOf } from './evaluate/print.ts';
import { filesOf, readRecords } from './evaluate/records.ts';
import { report, type Judged } from './evaluate/score.ts';

try {
  const { paths, each, anyHost, language: id } = optionsOf(process.argv.slice(2));
  const language = id === english.id ? english : await loadLanguage(id);
  const judged: Judged[] = [];
  for (const file of filesOf(paths)) {
    if (file.endsWith('.har')) {
      triage(await readHar(file), each, language);
      continue;
    }
    const { records, faults } = readRecords(file);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
    for (const record of records) {
      const verdict = judge(exchangeOfRecord(record), anyHost);
      judged.push({ record, verdict });
      if (each) console.log(lineOf(record.id, verdict, language));
    }
  }
  if (!each && judged.length > 0) console.log(report(judged));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

/** Lists the failed calls of a recording. */
function triage(exchanges: readonly Exchange[], each: boolean, language: Language): void {
  for (const exchange of exchanges) {
    const verdict = judge(exchange, false);
    if (verdict.kind === 'not-llm' || verdict.kind === 'ok') continue;
    if (each) {
      console.log(lineOf(exchange.id, verdict, language));
      continue;
    }
    const { title, fixes } = explain(verdict, language);
    console.log(
      `${exchange.status} ${exchange.method} ${exchange.url}\n  ${verdict.provider.name}: ${title} (${verdict.cause})\n  → ${fixes[0]?.text ?? ''}`,
    );
  }
}
