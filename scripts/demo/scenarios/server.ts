import { post } from '../call.ts';
import { failed, type Scenario } from '../scenario.ts';

/** Calls that the shop's own server makes. */
export const server: readonly Scenario[] = [
  {
    id: 'server-quota',
    button: 'No quota left behind it; it says “Something went wrong”',
    call: post('https://shop-api.test:8443/api/tea', { bread: 'rye' }, {}),
    answer: { kind: 'app-server' },
    expected: failed('openai', 'billing/balance_empty'),
  },
];
