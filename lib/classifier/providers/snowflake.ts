import type { Provider } from '../model.ts';

export default {
  id: 'snowflake',
  name: 'Snowflake Cortex',
  hosts: ['*.snowflakecomputing.com/api/v2/cortex'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-rest-api',
    status: 'https://status.snowflake.com',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
