import type { Caller } from '../caller.ts';
import { openai } from './openai.ts';

/** All callers by the name of the SDK. */
export const sdks: Readonly<Record<string, Readonly<Record<string, Caller>>>> = { openai };
