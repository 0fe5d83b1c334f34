import type { SdkCall } from '../call.ts';
import { play } from './play.ts';

/** Plays a call where it is to be made. */
async function playAt(call: SdkCall): Promise<string> {
  return play(call);
}

Object.assign(globalThis, { sdks: { play: playAt } });
