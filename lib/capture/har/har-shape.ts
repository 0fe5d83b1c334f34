import * as v from 'valibot';
import type { Misfit } from '../../har-file.ts';

/** The frame of a HAR, whatever its entries are. */
const LogSchema = v.looseObject({ log: v.looseObject({ entries: v.array(v.unknown()) }) });

const status = v.nullish(v.union([v.number(), v.string()]));
const word = v.pipe(
  v.string(),
  v.check((text) => text !== ''),
);

/**
 * What an entry must have to be a row: a time, a method and a URL. Proxies leave out what they did not see, the whole
 * response of a request that failed included.
 */
const EntrySchema = v.looseObject({
  startedDateTime: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
  request: v.looseObject({ method: word, url: word }),
  response: v.nullish(v.looseObject({ status })),
});

/** Longest piece of a file that a message repeats. */
const MAX_RECEIVED = 60;

/** Why a value is no HAR; `null` for one that is. */
export function misfitOfHar(value: unknown): Misfit | null {
  return misfitOf(LogSchema, value, '');
}

/** Why an entry cannot be shown; `null` for one that can. `index`: its place in the file, from 0. */
export function misfitOfEntry(entry: unknown, index: number): Misfit | null {
  return misfitOf(EntrySchema, entry, `log.entries[${index}]`);
}

function misfitOf(schema: v.GenericSchema, value: unknown, root: string): Misfit | null {
  const { issues } = v.safeParse(schema, value, { abortEarly: true });
  const issue = issues?.[0];
  if (issue === undefined) return null;
  const path = v.getDotPath(issue) ?? '';
  return {
    path: [root, path].filter((part) => part !== '').join('.'),
    expected: issue.expected ?? '',
    received: issue.received.slice(0, MAX_RECEIVED),
  };
}
