import type { Provider } from '../model.ts';

export default {
  id: 'xinference',
  name: 'Xinference',
  hosts: ['localhost:9997'],
  protocol: 'openai',
  links: {
    docs: 'https://inference.readthedocs.io/en/latest/',
    models: 'https://inference.readthedocs.io/en/latest/models/builtin/index.html',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'not-launched',
      message: /model not found in the model list/iu,
      cause: 'model_not_found/not_deployed',
      fixes: [
        {
          text: [
            'Launch the model: xinference launch --model-name {model}',
            'Launch the model with “xinference launch”.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'key-models',
      message: /api key does not have access to model/iu,
      cause: 'permission/model_not_allowed',
    },
    { id: 'request-limit', message: /current serve request limit/iu, cause: 'rate_limit/concurrency' },
  ],
} as const satisfies Provider;
