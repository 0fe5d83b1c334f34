import * as v from 'valibot';
import { parseHostPattern, targetName, type CustomHost, type HostTarget } from '../classifier/index.ts';
import type { LanguageId } from '../interface-texts/interface-texts.ts';

/** What the user chose. */
export interface Settings {
  /** "auto": that of the browser. */
  readonly language: LanguageId | 'auto';
  /** Sorted by pattern, each pattern once. At most MAX_HOSTS. */
  readonly hosts: readonly CustomHost[];
  /** Hosts, with their port where they have one, whose calls are not offered to be watched. At most MAX_HOSTS. */
  readonly ignored: readonly string[];
}

export const MAX_HOSTS = 200;
const MAX_HOST_CHARS = 260;

export const defaultSettings: Settings = { language: 'auto', hosts: [], ignored: [] };

const targetSchema = v.pipe(
  v.variant('kind', [
    v.object({ kind: v.literal('provider'), id: v.string() }),
    v.object({ kind: v.literal('protocol'), id: v.string() }),
  ]),
  v.custom<HostTarget>((target) => targetName(target as HostTarget) !== null),
);

/** One host; its pattern as it is kept. A pattern or target that is none does not pass. */
export const customHostSchema = v.object({
  pattern: v.pipe(
    v.string(),
    v.transform((text) => parseHostPattern(text).pattern?.text ?? ''),
    v.minLength(1),
  ),
  target: targetSchema,
});

const languageSchema = v.picklist(['auto', 'en', 'zh-CN']);
const hostSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_HOST_CHARS));

/** Settings from what was stored, of any version: what is not understood is left out, the rest is kept. */
export function readSettings(stored: unknown): Settings {
  const record = v.parse(v.fallback(v.record(v.string(), v.unknown()), {}), stored);
  return {
    language: v.parse(v.fallback(languageSchema, 'auto'), record['language']),
    hosts: inOrder(itemsOf(record['hosts'], customHostSchema)).slice(0, MAX_HOSTS),
    ignored: [...new Set(itemsOf(record['ignored'], hostSchema))].toSorted().slice(0, MAX_HOSTS),
  };
}

/** Hosts as settings keep them: of two with one pattern the last, sorted by pattern. */
export function inOrder(hosts: readonly CustomHost[]): readonly CustomHost[] {
  return [...new Map(hosts.map((host) => [host.pattern, host])).values()].toSorted((a, b) =>
    a.pattern < b.pattern ? -1 : 1,
  );
}

function itemsOf<Item>(list: unknown, schema: v.GenericSchema<unknown, Item>): readonly Item[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly unknown[]).flatMap((item) => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  });
}
