import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { exchangesOfHar } from '../../lib/capture/har-file.ts';
import { recognise } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';

/** Only the frame is asked for: capture takes any entry. */
const HarSchema = v.object({ log: v.object({ entries: v.array(v.unknown()) }) });

/** Reads the calls to LLM APIs in a HAR file. Throws an Error that says what is wrong with a file that is none. */
export function readHar(file: string): readonly Exchange[] {
  const parsed = v.safeParse(HarSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: no HAR: ${v.summarize(parsed.issues)}`);
  return exchangesOfHar(parsed.output, { wants: (head) => recognise(head) !== null, idPrefix: '' });
}
