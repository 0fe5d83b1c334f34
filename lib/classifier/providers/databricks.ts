import type { Provider } from '../model.ts';

export default {
  id: 'databricks',
  name: 'Databricks',
  hosts: [
    '*.cloud.databricks.com/serving-endpoints',
    '*.azuredatabricks.net/serving-endpoints',
    '*.gcp.databricks.com/serving-endpoints',
  ],
  protocol: 'openai',
  links: {
    docs: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/',
    limits: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/model-serving-limits',
    status: 'https://status.databricks.com',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
