import type { SdkCase } from '../sdk-case.ts';
import { retries } from './retries.ts';

/** The matrix: every case, in groups. */
export const groups: readonly (readonly [string, readonly SdkCase[]])[] = [['Retries', retries]];

/** Hosts, or "host:port", of all cases. */
export const HOSTS: readonly string[] = ['api.openai.com'];
