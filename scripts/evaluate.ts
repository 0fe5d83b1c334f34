/**
 * Runs the classifier over files: `npm run -s evaluate -- FILES… [--each]`.
 *
 * A `.jsonl` file (or a folder of them) holds labelled records; the report tells how often the classifier is right. A
 * `.har` file holds a recording; its failures are listed. With `--each` one JSON line is printed for each.
 */
import { classify } from '../lib/classifier/index.ts';
import type { Exchange } from '../lib/exchange.ts';
import { exchangeOfRecord } from './evaluate/exchange.ts';
import { readHar } from './evaluate/har.ts';
import { filesOf, readRecords } from './evaluate/records.ts';
import { categoryOf, providerOf, report, retryOf, type Judged } from './evaluate/score.ts';

const args = process.argv.slice(2);
const each = args.includes('--each');
const paths = args.filter((arg) => !arg.startsWith('--'));
if (paths.length === 0) fail('Name at least one .jsonl file, folder of them, or .har file.');

try {
  const judged: Judged[] = [];
  for (const file of filesOf(paths)) {
    if (file.endsWith('.har')) triage(await readHar(file));
    else judged.push(...readRecords(file).map((record) => ({ record, verdict: classify(exchangeOfRecord(record)) })));
  }
  if (each) for (const { record, verdict } of judged) print(record.id, verdict);
  else if (judged.length > 0) console.log(report(judged));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** Lists the failed calls of a recording. */
function triage(exchanges: readonly Exchange[]): void {
  for (const exchange of exchanges) {
    const verdict = classify(exchange);
    if (verdict.kind === 'not-llm' || verdict.kind === 'ok') continue;
    if (each) print(exchange.id, verdict);
    else
      console.log(
        `${exchange.status} ${exchange.method} ${exchange.url}\n  ${verdict.provider.name}: ${verdict.title} (${verdict.cause})\n  → ${verdict.fixes[0]?.text ?? ''}`,
      );
  }
}

function print(id: string, verdict: ReturnType<typeof classify>): void {
  const shared = { id, provider: providerOf(verdict), category: categoryOf(verdict), retryable: retryOf(verdict) };
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm') {
    console.log(JSON.stringify(shared));
    return;
  }
  const { cause, title, why, fixes, evidence, certainty } = verdict;
  console.log(JSON.stringify({ ...shared, cause, title, explanation: why, fixes, evidence, certainty }));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
