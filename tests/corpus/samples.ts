import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Verdict } from '../../lib/classifier/index.ts';
import { exchangeOfRecord } from '../../scripts/evaluate/exchange.ts';
import { judge as judgeExchange } from '../../lib/command-line/judge.ts';

/** One line of a `.jsonl` file of this folder; a field that is not listed here is refused. */
const SampleSchema = v.strictObject({
  id: v.string(),
  provider: v.string(),
  url: v.pipe(v.string(), v.url()),
  method: v.picklist(['GET', 'POST', 'PUT', 'DELETE']),
  status: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
  headers: v.record(v.pipe(v.string(), v.regex(/^[a-z\d-]+$/u)), v.string()),
  body: v.string(),
  /** What was sent, as JSON, where the explanation needs it. */
  requestBody: v.optional(v.string()),
  transport: v.picklist(['response', 'stream', 'soft']),
  /** "ok" for an answer that is no failure; it has no cause and no rule. */
  category: v.string(),
  cause: v.optional(v.string()),
  /** The rule that must decide, e.g. "moonshot/concurrency". */
  rule: v.optional(v.string()),
  retryable: v.boolean(),
  /** A near miss: the rule that must not decide although the answer resembles what it is for. */
  near: v.optional(v.string()),
  /** True for a host that only the user knows: it is judged as one that is watched. */
  watched: v.optional(v.literal(true)),
  /** The id of the provider behind the one that was called. */
  inner: v.optional(v.string()),
  /** What its explanation must hold: title, cause, why, fixes with links, notes or retry; in any case. */
  says: v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1))),
  /** What its explanation must not hold. */
  never: v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1))),
});

export type Sample = v.InferOutput<typeof SampleSchema> & {
  /** Where it stands, e.g. "tests/corpus/moonshot.jsonl:10". */
  readonly place: string;
};

export interface SampleFile {
  /** Without the extension: a provider's id, or the name of a list of rules. */
  readonly name: string;
  readonly samples: readonly Sample[];
}

/** All files of samples, sorted by name. Throws an Error that names file and line where a sample is malformed. */
export const sampleFiles: readonly SampleFile[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .map((file) => ({ name: file.slice(0, -'.jsonl'.length), samples: readSamples(file) }));

export const samples: readonly Sample[] = sampleFiles.flatMap((file) => file.samples);

/** What the classifier says about a sample, captured and redacted as in the browser. */
export function judge(sample: Sample): Verdict {
  return judgeExchange(exchangeOfRecord({ ...sample, also: [], public_host: true }), sample.watched === true);
}

/** The name of the rule that decided; `null` where none did. */
export function decidingRule(verdict: Verdict): string | null {
  if (!('evidence' in verdict)) return null;
  return verdict.evidence.find(({ rule }) => rule !== 'credential')?.rule ?? null;
}

function readSamples(file: string): readonly Sample[] {
  const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
  return text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [sampleOf(line, `tests/corpus/${file}:${index + 1}`)]));
}

/** Throws an Error that begins with the place where the line is no sample. */
export function sampleOf(line: string, place: string): Sample {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SampleSchema), line);
  if (!parsed.success) throw new Error(`${place}: ${v.summarize(parsed.issues)}`);
  return { ...parsed.output, place };
}
