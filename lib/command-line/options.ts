import { parseArgs } from 'node:util';
import { availableParallelism } from 'node:os';
import { categories, english, type CategoryId, type CauseId } from '../classifier/index.ts';
import { mappingOf } from './inputs/mapping.ts';

export const FORMATS = ['table', 'markdown', 'json', 'ndjson', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export const EXPLAIN_FORMATS = ['text', 'markdown', 'agent', 'json'] as const;
export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];

const LANGUAGES = ['en', 'zh-CN'] as const;

/** `triage`: the failures of files by their cause. */
export interface TriageOptions {
  readonly command: 'triage';
  /** Files, folders, or "-" for standard input. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** Categories and causes that fail the command; "any" for all. */
  readonly failOn: readonly string[];
  /** As it was written. */
  readonly map: string;
  readonly url: string;
  /** Threads that judge lines. */
  readonly jobs: number;
  /** Only calls to hosts that are known count. */
  readonly knownHosts: boolean;
  readonly language: string;
}

/** `explain`: one failure. */
export interface ExplainOptions {
  readonly command: 'explain';
  readonly url: string;
  readonly status: number;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly requestBody: string | null;
  readonly failure: string | null;
  readonly format: ExplainFormat;
  readonly language: string;
}

/** What the command is asked to do. */
export type Options = TriageOptions | ExplainOptions | { readonly command: 'help' | 'version' };

/** Reads the arguments. Throws an Error that says what is wrong with them. */
export function optionsOf(args: readonly string[]): Options {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h')
    return { command: 'help' };
  if (command === 'version' || command === '--version' || command === '-v') return { command: 'version' };
  if (rest.includes('--help') || rest.includes('-h')) return { command: 'help' };
  if (command === 'triage') return triageOf(rest);
  if (command === 'explain') return explainOf(rest);
  throw new Error(`There is no command “${command}”. Commands: triage, explain, help, version.`);
}

function triageOf(args: readonly string[]): TriageOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'table' },
      'fail-on': { type: 'string', default: '' },
      map: { type: 'string', default: '' },
      url: { type: 'string', default: '' },
      jobs: { type: 'string', default: '' },
      'known-hosts': { type: 'boolean', default: false },
      language: { type: 'string', default: english.id },
    },
  });
  if (positionals.length === 0)
    throw new Error('Name a HAR file, an NDJSON file, a folder of them, or “-” for standard input.');
  mappingOf(values.map);
  return {
    command: 'triage',
    paths: positionals,
    format: oneOf(values.format, FORMATS, '--format'),
    failOn: failOnOf(values['fail-on']),
    map: values.map,
    url: urlOf(values.url),
    jobs: jobsOf(values.jobs),
    knownHosts: values['known-hosts'],
    language: oneOf(values.language, LANGUAGES, '--language'),
  };
}

function explainOf(args: readonly string[]): ExplainOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string', default: '' },
      status: { type: 'string', default: '' },
      method: { type: 'string', default: 'POST' },
      header: { type: 'string', multiple: true, default: [] },
      request: { type: 'string' },
      failure: { type: 'string' },
      format: { type: 'string', default: 'text' },
      language: { type: 'string', default: english.id },
    },
  });
  if (positionals.length > 0) throw new Error(`explain takes the body from standard input, not “${positionals[0]}”.`);
  if (values.status === '' && values.failure === undefined)
    throw new Error('Give --status, or --failure where no response came.');
  const status = values.status === '' ? 0 : Number(values.status);
  if (!Number.isInteger(status) || status < 0 || status > 599)
    throw new Error(`--status: “${values.status}” is no HTTP status.`);
  return {
    command: 'explain',
    url: urlOf(values.url),
    status,
    method: values.method.toUpperCase(),
    headers: values.header.map(headerOf),
    requestBody: values.request ?? null,
    failure: values.failure ?? null,
    format: oneOf(values.format, EXPLAIN_FORMATS, '--format'),
    language: oneOf(values.language, LANGUAGES, '--language'),
  };
}

/** Whether a failure is one of those for which the command is to fail. */
export function isNamed(failOn: readonly string[], category: CategoryId, cause: CauseId): boolean {
  return failOn.some((name) => name === 'any' || name === category || name === cause);
}

function failOnOf(text: string): readonly string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (name !== 'any' && !isCategory(name) && !isCause(name))
      throw new Error(
        `--fail-on: “${name}” is no category or cause. Categories: any, ${Object.keys(categories).join(', ')}.`,
      );
  }
  return names;
}

const isCategory = (name: string) => Object.hasOwn(categories, name);

function isCause(name: string): boolean {
  return Object.values(categories).some(({ id, causes }) =>
    Object.keys(causes).some((cause) => `${id}/${cause}` === name),
  );
}

function urlOf(text: string): string {
  if (text !== '' && !URL.canParse(text)) throw new Error(`--url: “${text}” is no absolute URL.`);
  return text;
}

function jobsOf(text: string): number {
  if (text === '') return Math.min(8, availableParallelism());
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new Error(`--jobs: “${text}” is no number from 1 to 256.`);
  return jobs;
}

function headerOf(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  if (colon <= 0) throw new Error(`--header: write “name: value”, not “${text.slice(0, 40)}”.`);
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[], option: string): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new Error(`${option}: “${text}” is none of ${choices.join(', ')}.`);
  return found;
}
