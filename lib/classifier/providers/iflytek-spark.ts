import type { Provider } from '../model.ts';

export default {
  id: 'iflytek-spark',
  name: 'iFlytek Spark',
  hosts: [
    'maas-api.cn-huabei-1.xf-yun.com',
    'maas-coding-api.cn-huabei-1.xf-yun.com',
    'maas-token-api.cn-huabei-1.xf-yun.com',
    'spark-api-open.xf-yun.com',
    'spark-api.xf-yun.com',
  ],
  protocol: 'openai',
  links: {
    docs: 'https://www.xfyun.cn/doc/spark/HTTP%E8%B0%83%E7%94%A8%E6%96%87%E6%A1%A3.html',
    errors: 'https://www.xfyun.cn/document/error-code',
    keys: 'https://console.xfyun.cn/services/bm4',
    billing: 'https://console.xfyun.cn/services/bm4',
    models: 'https://www.xfyun.cn/doc/spark/Web.html',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: [
        'maas-api.cn-huabei-1.xf-yun.com',
        'maas-coding-api.cn-huabei-1.xf-yun.com',
        'maas-token-api.cn-huabei-1.xf-yun.com',
      ],
      name: 'iFlytek Xingchen MaaS',
      links: {
        docs: 'https://maas.xfyun.cn/doc/',
        keys: 'https://maas.xfyun.cn/modelService',
        billing: 'https://maas.xfyun.cn/packageSubscription',
        models: 'https://maas.xfyun.cn/modelSquare',
      },
    },
  ],
  rules: [
    // The words of a model behind the platform come under the platform's code for a failed engine.
    { id: 'context-words', message: /range of input length/iu, cause: 'context_length/input_too_long' },
    { id: 'busy-words', message: /(?:engine|system is) busy|服务忙/iu, cause: 'overloaded/engine_overloaded' },
    {
      id: 'no-license',
      code: '11200',
      cause: 'permission/endpoint_not_open',
      title: 'The app has no license for this model',
      why: ['The APPID has not activated this model or version, its volume is used up, or the key is of another app.'],
      fixes: [{ text: 'Activate the model for the app in the console, and copy its APIPassword.', link: 'keys' }],
    },
    { id: 'app-rights', code: '10016', cause: 'permission/endpoint_not_open' },
    { id: 'tokens-spent', code: '11210', cause: 'billing/quota_exhausted', why: ['The app’s token pack is used up.'] },
    { id: 'daily', code: '11201', cause: 'rate_limit/requests_per_day' },
    {
      id: 'per-second',
      code: '11202',
      cause: 'rate_limit/unspecified',
      why: ['The app exceeded the requests per second of its license.'],
    },
    {
      id: 'concurrency',
      code: ['10006', '10007', '11203'],
      cause: 'rate_limit/concurrency',
      fixes: [{ text: 'Wait for the whole response before the same user sends another request.' }],
    },
    { id: 'input-blocked', code: ['10013', '10019', '10021'], cause: 'content_filter/input_blocked' },
    { id: 'output-blocked', code: ['10014', '10022'], cause: 'content_filter/output_blocked' },
    { id: 'blacklisted', code: '10015', cause: 'permission/account_suspended' },
    { id: 'context', code: ['10907', '10910'], cause: 'context_length/input_too_long' },
    { id: 'model', code: '10404', cause: 'model_not_found/unknown_model' },
    { id: 'no-capacity', code: ['10008', '10110'], cause: 'overloaded/no_capacity' },
    {
      id: 'signature',
      message: /HMAC (?:signature|secret)|fail to retrieve credential|apikey not found/iu,
      cause: 'authentication/invalid_key',
    },
    { id: 'parameters', code: ['10003', '10004', '10005', '10163'], cause: 'invalid_request/unspecified' },
    // Not on a 4xx: there the words of the model tell what is wrong with the request.
    {
      id: 'engine',
      code: ['10000', '10001', '10002', '10009', '10010', '10011', '10012', '10050', '10222', '10223'],
      status: [200, 500, 502, 503],
      cause: 'server_error/internal',
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      { text: 'Copy the APIPassword of this model from the console: each model version has its own.', link: 'keys' },
    ],
  },
} as const satisfies Provider;
