import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The options of a command of this project. Prints its usage where they ask for help, and ends; where they are wrong says what
 * is, and ends with 2.
 */
export function commandOptions<const T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    wrongOption(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Says what is wrong with an option, and ends with 2. */
export function wrongOption(message: string, usage: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

/** One of the values that an option may have. */
export function oneOf<const Value extends string>(
  name: string,
  given: string,
  values: readonly Value[],
  usage: string,
): Value {
  return (
    values.find((value) => value === given) ??
    wrongOption(`Option '--${name}' must be ${values.join(' or ')}, not '${given}'.`, usage)
  );
}
