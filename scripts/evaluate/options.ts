import { parseArgs } from 'node:util';

/** What `evaluate` is asked to do. */
export interface Options {
  /** Files, folders, or "-" for standard input. */
  readonly paths: readonly string[];
  /** One JSON line a record instead of a report. */
  readonly each: boolean;
  /** ConfiguredClassifier a record whose host is unknown as a call, as the panel does once the host is watched. */
  readonly anyHost: boolean;
  /** BCP 47. */
  readonly language: string;
}

const LANGUAGES = ['en', 'zh-CN'];

/** Reads the command's arguments. Throws an Error that says what is wrong with them. */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      each: { type: 'boolean', default: false },
      'any-host': { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
    },
  });
  if (positionals.length === 0) throw new Error('Name at least one .jsonl file, folder of them, .har file, or “-”.');
  if (!LANGUAGES.includes(values.language)) throw new Error(`--language is one of ${LANGUAGES.join(', ')}.`);
  return { paths: positionals, each: values.each, anyHost: values['any-host'], language: values.language };
}
