import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

const RecordSchema = v.object({
  /** File and line without one. */
  id: v.optional(v.string()),
  url: v.string(),
  method: v.optional(v.string(), 'POST'),
  status: v.number(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.string(), ''),
  /** What was sent, as JSON. */
  requestBody: v.optional(v.string()),
  transport: v.optional(v.picklist(['response', 'stream', 'soft']), 'response'),
  provider: v.optional(v.string()),
  /** Without it the record has no label: somebody's log of failures. */
  category: v.optional(v.string()),
  retryable: v.optional(v.boolean()),
  also: v.optional(v.array(v.string()), []),
  /** False for hosts that cannot tell the provider: examples, relays on localhost. */
  public_host: v.optional(v.boolean(), true),
  /** Only in samples of the project. */
  cause: v.optional(v.string()),
  why: v.optional(v.string()),
});

/** A failure as it came over the wire and, where it is labelled, what it is. */
export type FailureRecord = v.InferOutput<typeof RecordSchema> & { readonly id: string };

/** What a file holds: its records, and a complaint for each line that is none, with file and line number. */
export interface RecordFile {
  readonly records: readonly FailureRecord[];
  readonly faults: readonly string[];
}

/** The files that a list of files and folders names; of a folder all that end in `.jsonl`, sorted. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    path !== STANDARD_INPUT && statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.jsonl'))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
}

const STANDARD_INPUT = '-';

/** Reads a `.jsonl` file of records; "-" is standard input. A line that is no record costs only itself. */
export function readRecords(file: string): RecordFile {
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  return recordsIn(readFileSync(file === STANDARD_INPUT ? 0 : file, 'utf8'), name);
}

/** Reads the text of such a file. */
export function recordsIn(text: string, name: string): RecordFile {
  const records: FailureRecord[] = [];
  const faults: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const record = v.parse(RecordSchema, JSON.parse(line));
      records.push({ ...record, id: record.id ?? `${basename(name)}:${index + 1}` });
    } catch (error) {
      faults.push(`${name}:${index + 1}: ${complaintOf(error)}`);
    }
  }
  return { records, faults };
}

function complaintOf(error: unknown): string {
  if (v.isValiError(error)) {
    return error.issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
