import { HELPER_FUNCTIONS, sdkFunctions, type SdkFunctions } from './sdk-functions.ts';

/** Frames of an SDK inside a bundle. */
export interface SdkRun {
  readonly name: string;
  readonly length: number;
}

/** Longer no SDK's own stack is. */
const MAX_RUN = 60;
/** Functions with shortened names that may stand before the first that is known. */
const MAX_SHORTENED = 4;

/** The frames of an SDK that begin at one; `null` if none do. `names`: the functions of a stack within one script. */
export function sdkRunAt(names: readonly string[], at: number): SdkRun | null {
  for (const sdk of sdks) {
    const length = lengthOf(sdk, names, at);
    if (length > 0) return { name: sdk.name, length };
  }
  return null;
}

interface Signs {
  readonly name: string;
  readonly signs: SdkFunctions['signs'];
  readonly often: ReadonlySet<string>;
  /** All names that may stand in a run, those of `signs` included. */
  readonly all: ReadonlySet<string>;
}

const sdks: readonly Signs[] = sdkFunctions.map(({ name, signs, names, often = [] }) => ({
  name,
  signs,
  often: new Set(often),
  all: new Set([...names, ...signs.flat(), ...often]),
}));

function lengthOf(sdk: Signs, names: readonly string[], from: number): number {
  // What stands there once.
  const seen = new Set<string>();
  let end = from;
  for (let at = from; at < Math.min(names.length, from + MAX_RUN); at += 1) {
    const name = plainName(names[at] ?? '');
    const isKnown = sdk.all.has(name) && (sdk.often.has(name) || !seen.has(name));
    if (!isKnown) {
      if (HELPER_FUNCTIONS.has(name)) continue;
      if (seen.size === 0 && at - from < MAX_SHORTENED && name.length <= 2) continue;
      break;
    }
    seen.add(name);
    end = at + 1;
  }
  return sdk.signs.every((sign) => sign.some((name) => seen.has(name))) ? end - from : 0;
}

/** "OpenAI.makeRequest" and "makeRequest2" are makeRequest, "async $do169" is $do. */
function plainName(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1).replace(/^async /u, '');
  return last.replace(/\d{1,4}$/u, '');
}
