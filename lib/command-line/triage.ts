import { english, loadLanguage, type Language } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { loadInterfaceTexts } from '../interface-texts/load.ts';
import { reportOf } from './formats/index.ts';
import { styleFor } from './formats/style.ts';
import { filesOf, openInput, type Input } from './inputs/files.ts';
import { harCalls } from './inputs/har.ts';
import { lineBatches } from './inputs/line-batches.ts';
import { listItems } from './inputs/list.ts';
import { mappingOf } from './inputs/mapping.ts';
import { exchangeOfRecord } from './inputs/record.ts';
import { judge } from './judge.ts';
import { createBatchReader, type BatchOptions, type BatchResult } from './line-batch.ts';
import { isNamed, type TriageOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { createSummary, type Group, type Place } from './summary.ts';
import { commandTexts } from './texts.ts';
import { verdictLine } from './verdict-line.ts';
import { createBatchPool } from './worker-pool.ts';

/** Batches that wait for those before them, for each thread. */
const MOST_WAITING = 2;

/** Where the command writes. `out` resolves when there is room for more. */
export interface Output {
  out(text: string | Uint8Array): Promise<void>;
  err(text: string): void;
  readonly isTerminal: boolean;
}

export const EXIT = { ok: 0, unread: 1, impossible: 2, named: 3 } as const;

/** Lists the failures of files by their cause. Resolves to the exit code; rejects for what cannot be carried out. */
export async function triage(options: TriageOptions, script: URL, { out, err, isTerminal }: Output): Promise<number> {
  const files = filesOf(options.paths);
  const language = await languageOf(options.language);
  const texts = await loadInterfaceTexts(options.language === 'zh-CN' ? 'zh-CN' : 'en');
  const batchOptions: BatchOptions = {
    map: options.map,
    url: options.url,
    anyHost: !options.knownHosts,
    lines: options.format === 'ndjson',
    language: options.language,
  };
  const pool = createBatchPool(script, batchOptions, options.jobs, createBatchReader(batchOptions, language));
  const reading = { mapping: mappingOf(options.map), url: options.url };
  const total = createSummary();
  const progress = createProgress(process.stderr, Date.now);
  let records = 0;
  let unread = false;

  function fault(text: string): void {
    unread = true;
    progress.clear();
    err(`${text}\n`);
  }

  async function take({ output, summary, faults }: BatchResult): Promise<void> {
    for (const text of faults) fault(text);
    total.merge(summary);
    if (output.length > 0) await out(output);
    records += summary.records;
    progress.at(records);
  }

  async function takeExchange(exchange: Exchange, place: Place, anyHost: boolean): Promise<void> {
    const verdict = judge(exchange, anyHost);
    total.add(exchange, verdict, place, language);
    if (batchOptions.lines) await out(`${verdictLine(exchange.id, verdict, language)}\n`);
    records += 1;
    progress.at(records);
  }

  async function readLines({ chunks, name }: Input): Promise<void> {
    const waiting: Promise<BatchResult>[] = [];
    const long = ({ file, line }: { readonly file: string; readonly line: number }) =>
      fault(`${file}:${line}: longer than 64 MB`);
    for await (const batch of lineBatches(chunks, name, long)) {
      waiting.push((await pool.submit(batch)).result);
      while (waiting.length > options.jobs * MOST_WAITING) await takeFirst(waiting);
    }
    while (waiting.length > 0) await takeFirst(waiting);
  }

  async function takeFirst(waiting: Promise<BatchResult>[]): Promise<void> {
    const first = waiting.shift();
    if (first !== undefined) await take(await first);
  }

  async function readList({ chunks, name }: Input): Promise<void> {
    let index = 0;
    for await (const item of listItems(chunks)) {
      const place = `${name}[${index}]`;
      index += 1;
      try {
        const exchange = exchangeOfRecord(item, reading, place);
        await takeExchange(exchange, { file: name, line: null }, batchOptions.anyHost);
      } catch (error) {
        fault(`${place}: ${messageOf(error)}`);
      }
    }
  }

  async function readHar({ chunks, name }: Input): Promise<void> {
    const { exchanges, faults } = await harCalls(chunks, name, texts, (done) => progress.at(records + done));
    for (const text of faults) fault(text);
    for (const exchange of exchanges) await takeExchange(exchange, { file: name, line: null }, false);
  }

  try {
    for (const file of files) {
      const input = await openInput(file);
      if (input.kind === 'lines') await readLines(input);
      else if (input.kind === 'list') await readList(input);
      else await readHar(input);
    }
  } finally {
    progress.clear();
    await pool.close();
  }
  const summary = total.summary();
  const style = styleFor(isTerminal, process.env);
  const isFatal = ({ category, cause }: Group): boolean => isNamed(options.failOn, category, cause);
  await out(reportOf(options.format, summary, commandTexts(options.language), style, isFatal));
  if (summary.groups.some(isFatal)) return EXIT.named;
  return unread ? EXIT.unread : EXIT.ok;
}

/** The language of an id. */
export async function languageOf(id: string): Promise<Language> {
  return id === english.id ? english : await loadLanguage(id);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
