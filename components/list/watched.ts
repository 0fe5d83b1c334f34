import { providers } from '../../lib/classifier/index.ts';

/** How many hosts are known to serve an LLM API. */
export const watchedHosts = providers.reduce((sum, { hosts }) => sum + hosts.length, 0);
