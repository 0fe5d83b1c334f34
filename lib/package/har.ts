/** The door of `faultline/har`: HAR files in, verdicts out, and the way back. */
import type { Har } from 'har-format';
import { readHarFile } from '../capture/har/index.ts';
import { classify, recognise, type Context, type Failure, type Ok } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { en } from '../interface-texts/en/index.ts';
import { harOf } from '../notes/har-export.ts';
import { misfitText, refusalText } from '../notes/refusal.ts';

/** A call to an LLM API in a HAR file, and what became of it. */
export interface HarCall {
  readonly exchange: Exchange;
  readonly verdict: Failure | Ok;
}

/** What was found in a HAR file. */
export type HarReading =
  | {
      readonly kind: 'read';
      /** The calls to LLM APIs, by their start; other traffic is left out. */
      readonly calls: readonly HarCall[];
      /** Entries of the file, of whatever kind. */
      readonly entries: number;
      /** What is wrong with entries that were skipped, in English; of the first hundred. */
      readonly faults: readonly string[];
    }
  /** `reason`: why it is no HAR, in one English sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

/** A HAR as text, as bytes, as a file or stream of bytes, or parsed. */
export type HarSource = string | Uint8Array | Blob | ReadableStream<Uint8Array> | object;

/**
 * Reads a HAR file (1.1 or 1.2, of any browser or proxy, or written by Faultline), entry by entry: of a stream only calls to LLM
 * APIs are held. Secrets are replaced. Never rejects for what the file holds.
 */
export async function readHar(source: HarSource, context: Context = {}): Promise<HarReading> {
  const read = await readHarFile(streamOf(source), {
    wants: (heads) => heads.map((head) => recognise(head, context.hosts ?? null) !== null),
    idPrefix: '',
  });
  if (read.kind === 'refused') return { kind: 'refused', reason: refusalText(read.refusal, en) };
  const calls = read.exchanges.flatMap((exchange): readonly HarCall[] => {
    const verdict = classify(exchange, context);
    return verdict.kind === 'not-llm' ? [] : [{ exchange, verdict }];
  });
  return {
    kind: 'read',
    calls,
    entries: read.entries,
    faults: read.misfits.map((misfit) => misfitText(misfit, en)),
  };
}

/** The exchanges as a HAR 1.2, which the viewer of Faultline opens. `version`: of the program that writes it. */
export function writeHar(exchanges: readonly Exchange[], version = ''): Har {
  return harOf(exchanges, { version });
}

function streamOf(source: HarSource): ReadableStream<Uint8Array> {
  if (source instanceof ReadableStream) return source;
  if (source instanceof Blob) return source.stream();
  if (source instanceof Uint8Array || typeof source === 'string') return new Blob([source as BlobPart]).stream();
  return new Blob([JSON.stringify(source)]).stream();
}
