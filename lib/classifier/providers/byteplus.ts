import type { Provider } from '../model.ts';
import ark from './volcengine-ark.ts';

/** The same service as Volcengine Ark, outside China, with accounts and pages of its own. */
export default {
  id: 'byteplus',
  name: 'BytePlus ModelArk',
  hosts: ['ark.ap-southeast.bytepluses.com', 'ark.eu-west.bytepluses.com'],
  protocol: 'openai',
  requestIdHeaders: ['x-request-id'],
  links: {
    docs: 'https://docs.byteplus.com/en/docs/ModelArk',
    errors: 'https://docs.byteplus.com/en/docs/ModelArk/1299023',
    keys: 'https://console.byteplus.com/ark/region:ark+ap-southeast-1/apiKey',
    billing: 'https://console.byteplus.com/finance/overview',
    models: 'https://console.byteplus.com/ark/region:ark+ap-southeast-1/openManagement',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['ark.eu-west.bytepluses.com'],
      links: {
        keys: 'https://console.byteplus.com/ark/region:ark+eu-west-1/apiKey',
        models: 'https://console.byteplus.com/ark/region:ark+eu-west-1/openManagement',
      },
    },
  ],
  rules: ark.rules,
} as const satisfies Provider;
