import type { Protocol } from '../model.ts';

/** An API that shares its envelope with no other: only the general rules stand behind its own. */
export default {
  id: 'plain',
  compatible: { id: 'plain', name: 'LLM API' },
  paths: null,
  keyHeader: null,
  requestIdHeaders: ['x-request-id'],
  rules: [],
  fallbacks: [],
} as const satisfies Protocol;
