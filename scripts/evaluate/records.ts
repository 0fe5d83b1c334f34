import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const RecordSchema = v.object({
  id: v.string(),
  provider: v.string(),
  url: v.string(),
  method: v.string(),
  status: v.number(),
  headers: v.record(v.string(), v.string()),
  body: v.string(),
  transport: v.picklist(['response', 'stream', 'soft']),
  category: v.string(),
  retryable: v.boolean(),
  also: v.optional(v.array(v.string()), []),
  /** False for hosts that cannot tell the provider: examples, relays on localhost. */
  public_host: v.optional(v.boolean(), true),
  /** Only in samples of the project. */
  cause: v.optional(v.string()),
  why: v.optional(v.string()),
});

/** A labelled failure: what came over the wire, and what it is. */
export type LabelledRecord = v.InferOutput<typeof RecordSchema>;

/** The files that a list of files and folders names; of a folder all that end in `.jsonl`, sorted. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.jsonl'))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
}

/** Reads a `.jsonl` file of records. Throws an Error that names the line where it is not as expected. */
export function readRecords(file: string): readonly LabelledRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [v.parse(RecordSchema, JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
}
