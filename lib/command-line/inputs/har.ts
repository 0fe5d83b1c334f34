import { ReadableStream as NodeStream } from 'node:stream/web';
import { recognise } from '../../classifier/index.ts';
import { readHarFile } from '../../capture/har/index.ts';
import type { Exchange, RequestHead } from '../../exchange.ts';
import type { InterfaceTexts } from '../../interface-texts/interface-texts.ts';
import { misfitText, refusalText } from '../../notes/refusal.ts';
import { withPollyBody } from './polly.ts';

/** The calls of a HAR file, and what could not be read of it. */
export interface HarCalls {
  readonly exchanges: readonly Exchange[];
  readonly faults: readonly string[];
}

/**
 * Reads a HAR file: its entries one by one, of which only calls to LLM APIs are kept. Throws an Error that says why it is none.
 */
export async function harCalls(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  texts: InterfaceTexts,
  onExchange: (done: number) => void,
): Promise<HarCalls> {
  const read = await readHarFile(NodeStream.from(chunks) as unknown as ReadableStream<Uint8Array>, {
    wants: (heads: readonly RequestHead[]) => heads.map((head) => recognise(head) !== null),
    idPrefix: `${name}#`,
    adapt: withPollyBody,
    onExchange,
  });
  if (read.kind === 'refused') throw new Error(`${name}: ${refusalText(read.refusal, texts)}`);
  return { exchanges: read.exchanges, faults: read.misfits.map((misfit) => `${name}: ${misfitText(misfit, texts)}`) };
}
