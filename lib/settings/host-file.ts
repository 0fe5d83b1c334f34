import * as v from 'valibot';
import { parseHostPattern, type CustomHost, type PatternProblem } from '../classifier/index.ts';
import { customHostSchema, inOrder, MAX_HOSTS } from './settings.ts';

/** Tells the file from others, and its versions from each other. */
const KIND = 'faultline-hosts';
const VERSION = 1;
/** Characters of a file at most: 200 hosts need a tenth of it. */
const MAX_FILE_CHARS = 1024 * 1024;

export type FileProblem = 'too-large' | 'not-json' | 'another-kind' | 'newer' | 'no-hosts';

/** An entry of the file that was left out. `place` counts from 1. */
export interface SkippedHost {
  readonly place: number;
  readonly problem: PatternProblem | 'target' | 'form' | 'too-many';
}

export type HostFile =
  | { readonly problem: FileProblem }
  | { readonly problem: null; readonly hosts: readonly CustomHost[]; readonly skipped: readonly SkippedHost[] };

/** The text of a file that holds the list. */
export function hostFile(hosts: readonly CustomHost[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, hosts }, null, 2)}\n`;
}

/** Reads such a file: its hosts, and which entries were left out and why; or why it is none. */
export function readHostFile(text: string): HostFile {
  if (text.length > MAX_FILE_CHARS) return { problem: 'too-large' };
  const value = jsonOf(text);
  if (value === undefined) return { problem: 'not-json' };
  const file = v.safeParse(v.object({ kind: v.literal(KIND), version: v.number(), hosts: v.unknown() }), value);
  if (!file.success) return { problem: 'another-kind' };
  if (file.output.version > VERSION) return { problem: 'newer' };
  const list = file.output.hosts;
  if (!Array.isArray(list)) return { problem: 'no-hosts' };
  const hosts: CustomHost[] = [];
  const skipped: SkippedHost[] = [];
  for (const [index, item] of (list as readonly unknown[]).entries()) {
    const parsed = v.safeParse(customHostSchema, item);
    if (parsed.success && hosts.length < MAX_HOSTS) hosts.push(parsed.output);
    else skipped.push({ place: index + 1, problem: parsed.success ? 'too-many' : problemOf(item) });
  }
  return { problem: null, hosts: inOrder(hosts), skipped };
}

function problemOf(item: unknown): SkippedHost['problem'] {
  const written = v.safeParse(v.object({ pattern: v.string() }), item);
  return written.success ? (parseHostPattern(written.output.pattern).problem ?? 'target') : 'form';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
