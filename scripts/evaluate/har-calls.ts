import { openAsBlob } from 'node:fs';
import { readHarFile } from '../../lib/capture/har/index.ts';
import { recognise } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { misfitText, refusalText } from '../../lib/notes/refusal.ts';

/**
 * Reads the calls to LLM APIs in a HAR file, and tells on stderr which entries had to be skipped. Throws an Error that says
 * what is wrong with a file that is none.
 */
export async function readHar(file: string): Promise<readonly Exchange[]> {
  const blob = await openAsBlob(file);
  const read = await readHarFile(blob.stream(), {
    wants: (heads) => heads.map((head) => recognise(head) !== null),
    idPrefix: '',
  });
  if (read.kind === 'refused') throw new Error(`${file}: ${refusalText(read.refusal, en)}`);
  for (const misfit of read.misfits) console.error(`${file}: ${misfitText(misfit, en)}`);
  return read.exchanges;
}
