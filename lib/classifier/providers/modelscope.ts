import type { Provider } from '../model.ts';

export default {
  id: 'modelscope',
  name: 'ModelScope',
  hosts: ['api-inference.modelscope.ai', 'api-inference.modelscope.cn'],
  protocol: 'openai',
  keys: [
    {
      shape: /^ms-[a-z]{3,6}8-(?:[a-z]{3,6}4-){3}[a-z]{3,6}12$/u,
      kind: 'inference',
      name: 'access token (ms- and a UUID)',
    },
  ],
  links: {
    docs: 'https://modelscope.cn/docs/model-service/API-Inference/intro',
    limits: 'https://modelscope.cn/docs/model-service/API-Inference/limits',
    keys: 'https://modelscope.cn/my/myaccesstoken',
    models: 'https://modelscope.cn/models',
  },
  checked: '2026-11',
  platforms: [
    { hosts: ['api-inference.modelscope.cn'], links: { keys: 'https://modelscope.cn/my/access/token' } },
    {
      hosts: ['api-inference.modelscope.ai'],
      links: {
        docs: 'https://modelscope.ai/docs/model-service/API-Inference/intro',
        limits: 'https://modelscope.ai/docs/model-service/API-Inference/limits',
        keys: 'https://modelscope.ai/my/access/token',
        models: 'https://modelscope.ai/models',
      },
    },
  ],
  rules: [
    {
      id: 'daily',
      message:
        /(?:today.s|daily) .{0,20}quota|quota .{0,20}today|try again tomorrow|(?:今日|每日|当日).{0,12}(?:限额|额度|上限|次数)/iu,
      cause: 'rate_limit/requests_per_day',
    },
    {
      id: 'bind-account',
      message: /bind .{0,20}(?:alibaba|aliyun) ?(?:cloud)? ?account|绑定.{0,6}阿里云/iu,
      cause: 'permission/verification_required',
      title: 'The account must be linked to Alibaba Cloud first',
      fixes: [{ text: 'Connect a verified Alibaba Cloud account in the account settings.', link: 'keys' }],
    },
    {
      id: 'no-provider',
      message: /has no provider supported|no provider .{0,20}(?:serves?|supports?)/iu,
      cause: 'model_not_found/not_deployed',
      why: ['The model is on ModelScope, but no provider serves it over the API.'],
      fixes: [{ text: 'Choose a model whose page offers API inference.', link: 'models' }],
    },
  ],
} as const satisfies Provider;
