import { markOf, type SdkCall } from '../call.ts';
import type { Caller } from './caller.ts';

export type Callers = Readonly<Record<string, Readonly<Record<string, Caller>>>>;

/** Makes the calls of a case; returns how the last of them ended in the code's eyes. */
export async function play(callers: Callers, call: SdkCall): Promise<string> {
  const caller = callerOf(callers, call.name);
  let outcome = '';
  for (let time = 0; time < (call.times ?? 1); time += 1) outcome = await playOnce(caller, call, time);
  for (const pause of call.againAfter ?? []) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    outcome = await playOnce(caller, call, 0);
  }
  return outcome;
}

function callerOf(callers: Callers, name: string): Caller {
  const [sdk = '', method = ''] = name.split('.');
  const caller = callers[sdk]?.[method];
  if (caller === undefined) throw new Error(`There is no ${name}`);
  return caller;
}

async function playOnce(caller: Caller, { id, options }: SdkCall, time: number): Promise<string> {
  const controller = new AbortController();
  if (options.stop === 'once it is sent') void arrival(id).then(() => controller.abort());
  const prompt = `Which tea goes with rye bread? ${markOf(id, time)}`;
  return caller({ id, prompt, options, controller }).then(() => 'ok', nameOf);
}

/** The server answers this when it has the request of the case. */
async function arrival(id: string): Promise<void> {
  await fetch(`/arrived/${id}`);
}

/** The class of an error, and what it says. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.constructor.name}: ${error.message}`.slice(0, 300);
}
