import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { exchangeOf } from '../../lib/capture/har-entry.ts';
import type { Exchange } from '../../lib/exchange.ts';

/** Only the frame is asked for: capture takes any entry. */
const HarSchema = v.object({ log: v.object({ entries: v.array(v.looseObject({ response: v.unknown() })) }) });
const ContentSchema = v.object({ content: v.object({ text: v.string(), encoding: v.optional(v.string()) }) });

/** Reads the exchanges of a HAR file. Throws an Error that says what is wrong with a file that is none. */
export function readHar(file: string): readonly Exchange[] {
  const parsed = v.safeParse(HarSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: no HAR: ${v.summarize(parsed.issues)}`);
  return parsed.output.log.entries.map((entry, index) => {
    const content = v.safeParse(ContentSchema, entry.response);
    const body = content.success ? content.output.content : { text: null };
    return exchangeOf(
      entry,
      { text: body.text, base64: 'encoding' in body && body.encoding === 'base64' },
      `${index + 1}`,
    );
  });
}
