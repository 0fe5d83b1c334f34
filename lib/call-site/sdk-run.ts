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
  for (const sdk of sdkFunctions) {
    const length = lengthOf(sdk, names, at);
    if (length > 0) return { name: sdk.name, length };
  }
  return null;
}

function lengthOf(sdk: SdkFunctions, names: readonly string[], from: number): number {
  const missing = sdk.signs.map((sign) => new Set(sign));
  const once = new Set([...sdk.names, ...sdk.signs.flat()]);
  const often = new Set(sdk.often);
  let end = from;
  let began = false;
  for (let at = from; at < Math.min(names.length, from + MAX_RUN); at += 1) {
    const name = plainName(names[at] ?? '');
    const isKnown = once.has(name) || often.has(name);
    if (!isKnown) {
      if (HELPER_FUNCTIONS.has(name)) continue;
      if (!began && at - from < MAX_SHORTENED && name.length <= 2) continue;
      break;
    }
    if (!often.has(name)) once.delete(name);
    for (const sign of missing) if (sign.has(name)) missing.splice(missing.indexOf(sign), 1);
    began = true;
    end = at + 1;
  }
  return missing.length === 0 ? end - from : 0;
}

/** "OpenAI.makeRequest" and "makeRequest2" are makeRequest, "async $do169" is $do. */
function plainName(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1).replace(/^async /u, '');
  return last.replace(/\d{1,4}$/u, '');
}
