import type { Language } from '../classifier/index.ts';
import { mappingOf } from './inputs/mapping.ts';
import { exchangeOfRecord, type RecordReading } from './inputs/record.ts';
import { judge } from './judge.ts';
import { createSummary, MOST_GROUPS, type Summary } from './summary.ts';
import { verdictLine } from './verdict-line.ts';

/** Some whole lines of a file. */
export interface LineBatch {
  readonly text: Uint8Array;
  readonly file: string;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
}

/** What became of them. */
export interface BatchResult {
  /** A line for each record, where lines are wanted, in UTF-8 and in memory of its own, which a thread can hand over. */
  readonly output: Uint8Array;
  readonly summary: Summary;
  /** Lines that are no record, with file, line and what is wrong. */
  readonly faults: readonly string[];
}

/** How batches are read; plain data, so that it passes to a thread. */
export interface BatchOptions {
  /** As on the command line. */
  readonly map: string;
  readonly url: string;
  readonly anyHost: boolean;
  readonly lines: boolean;
  readonly language: string;
}

/** Makes what judges batches. */
export function createBatchReader({ map, url, anyHost, lines }: BatchOptions, language: Language) {
  const reading: RecordReading = { mapping: mappingOf(map), url };
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  // Batches come in their order, also to each of several threads: the first of a group is in the first batch that has one.
  const known = new Set<string>();
  const isNew = (key: string): boolean => {
    if (lines || known.has(key)) return false;
    if (known.size < MOST_GROUPS) known.add(key);
    return true;
  };
  return ({ text, file, firstLine }: LineBatch): BatchResult => {
    const summary = createSummary(isNew);
    const faults: string[] = [];
    const output: string[] = [];
    for (const [index, line] of decoder.decode(text).split('\n').entries()) {
      if (line.trim() === '') continue;
      const place = { file, line: firstLine + index };
      const name = `${file}:${place.line}`;
      try {
        const exchange = exchangeOfRecord(valueOf(line), reading, name);
        const verdict = judge(exchange, anyHost);
        summary.add(exchange, verdict, place, language);
        if (lines) output.push(verdictLine(exchange.id, verdict, language));
      } catch (error) {
        faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (output.length > 0) output.push('');
    return { output: encoder.encode(output.join('\n')), summary: summary.summary(), faults };
  };
}

/** The value of a line; the words of V8 for one that is none repeat a part of it, which may be secret. */
function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const at = error instanceof Error ? /\bposition (?<at>\d{1,9})/u.exec(error.message)?.groups?.['at'] : undefined;
    throw new Error(at === undefined ? 'no valid JSON' : `no valid JSON, at column ${Number(at) + 1}`, {
      cause: error,
    });
  }
}
