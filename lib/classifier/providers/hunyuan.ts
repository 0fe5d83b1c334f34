import type { Provider } from '../model.ts';

export default {
  id: 'hunyuan',
  name: 'Tencent Hunyuan',
  hosts: [
    '*.hunyuan.tencentcloudapi.com',
    'api.hunyuan.cloud.tencent.com',
    'hunyuan.ai.tencentcloudapi.com',
    'hunyuan.intl.tencentcloudapi.com',
    'hunyuan.tencentcloudapi.com',
  ],
  protocol: 'openai',
  keys: [{ shape: /^AKID/u, kind: 'inference', name: 'SecretId (AKID…)', distinctive: true }],
  links: {
    docs: 'https://cloud.tencent.com/document/product/1729',
    errors: 'https://www.tencentcloud.com/document/product/1284/75543',
    keys: 'https://console.cloud.tencent.com/hunyuan/api-key',
    billing: 'https://console.cloud.tencent.com/expense/overview',
    models: 'https://cloud.tencent.com/document/product/1729/104753',
  },
  accountOwner: 'Tencent Cloud',
  checked: '2026-11',
  platforms: [
    {
      hosts: ['hunyuan.intl.tencentcloudapi.com'],
      links: {
        docs: 'https://www.tencentcloud.com/document/product/1284',
        keys: 'https://console.tencentcloud.com/cam/capi',
        billing: 'https://console.tencentcloud.com/expense/overview',
      },
    },
    {
      hosts: ['*.hunyuan.tencentcloudapi.com', 'hunyuan.ai.tencentcloudapi.com', 'hunyuan.tencentcloudapi.com'],
      links: { keys: 'https://console.cloud.tencent.com/cam/capi' },
    },
  ],
  // The API of Tencent Cloud answers 200 and puts a dotted code into Response.Error: no status helps.
  rules: [
    {
      id: 'packs',
      code: [
        'failedoperation.freeresourcepackexhausted',
        'failedoperation.nofreeamount',
        'failedoperation.resourcepackexhausted',
        'resourceinsufficient.chargeresourceexhaust',
      ],
      cause: 'billing/quota_exhausted',
      fixes: [{ text: 'Buy a resource pack, or turn on pay-as-you-go billing in the console.', link: 'billing' }],
    },
    { id: 'low-balance', code: 'resourceunavailable.lowbalance', cause: 'billing/balance_empty' },
    {
      id: 'overdue',
      code: ['failedoperation.servicestoparrears', 'resourceunavailable.inarrears'],
      cause: 'billing/account_overdue',
    },
    {
      id: 'stopped',
      code: 'resourceunavailable.stopusing',
      cause: 'billing/account_overdue',
      why: ['The account’s service was stopped, usually for billing reasons.'],
    },
    { id: 'real-name', code: 'failedoperation.userunautherror', cause: 'permission/verification_required' },
    {
      id: 'not-open',
      code: [
        'failedoperation.servicenotactivated',
        'failedoperation.servicestop',
        'failedoperation.partneraccountunsupport',
        'resourceunavailable.notexist',
      ],
      cause: 'permission/endpoint_not_open',
      fixes: [
        {
          text: 'Activate the service or apply for a trial in the Hunyuan console.',
          link: 'https://console.cloud.tencent.com/hunyuan/start',
        },
      ],
    },
    { id: 'ip', code: ['ipinblacklist', 'ipnotinwhitelist'], cause: 'permission/ip_not_allowed' },
    {
      id: 'unauthorized',
      code: /unauthorizedoperation/u,
      cause: 'permission/role',
      fixes: [{ text: 'Give this key’s user a CAM policy that allows Hunyuan.', link: 'docs' }],
    },
    {
      id: 'signature',
      code: 'authfailure.signaturefailure',
      cause: 'authentication/invalid_key',
      title: 'Signature mismatch',
      why: ['The SecretKey is wrong, the signed text differs from the request, or the clock is off by minutes.'],
      fixes: [{ text: 'Sync the system clock, and sign exactly the headers and bytes that are sent.', link: 'docs' }],
    },
    { id: 'signature-expired', code: 'authfailure.signatureexpire', cause: 'authentication/signature_expired' },
    { id: 'authentication', code: /^authfailure/u, cause: 'authentication/invalid_key' },
    { id: 'sensitive', code: /illegaldetected$/u, cause: 'content_filter/input_blocked' },
    { id: 'sensitive-words', message: /敏感|违法违规/u, cause: 'content_filter/input_blocked' },
    {
      id: 'image',
      code: [
        'failedoperation.downloaderror',
        'failedoperation.imagedownloaderror',
        'failedoperation.imagedecodefailed',
        'invalidparameter.imageprocessingfailureerror',
        'invalidparametervalue.imagerequesterror',
      ],
      cause: 'invalid_request/unreachable_media',
    },
    { id: 'image-count', code: /imagecountlimitexceeded/u, cause: 'payload_too_large/item_count' },
    {
      id: 'body-size',
      code: ['requestsizelimitexceeded', 'responsesizelimitexceeded'],
      cause: 'payload_too_large/body',
    },
    {
      id: 'setting-limit',
      code: 'failedoperation.setpaymodeexceed',
      cause: 'rate_limit/unspecified',
      retry: false,
      why: ['The billing mode can be changed a limited number of times a month.'],
    },
    {
      id: 'context',
      message: /(?:上下文|输入|token).{0,16}(?:超长|过长|超过|超出)/iu,
      cause: 'context_length/input_too_long',
    },
    { id: 'message-order', message: /角色.{0,8}交替/u, cause: 'invalid_request/message_order' },
    { id: 'concurrency', message: /并发/u, cause: 'rate_limit/concurrency' },
    { id: 'rate', code: /^requestlimitexceeded|^limitexceeded|serverlimitexceeded$/u, cause: 'rate_limit/unspecified' },
    { id: 'timeout', code: /timeout$/u, cause: 'timeout/provider' },
    { id: 'unavailable', code: 'serviceunavailable', cause: 'server_error/unavailable' },
    { id: 'model', code: 'invalidparametervalue.model', cause: 'model_not_found/unknown_model' },
    {
      id: 'action',
      code: ['actionoffline', 'invalidaction', 'nosuchproduct', 'nosuchversion'],
      cause: 'not_found/wrong_path',
      why: ['X-TC-Action or X-TC-Version names an action that does not exist or no longer exists.'],
      fixes: [{ text: 'Check X-TC-Action and X-TC-Version against the API reference.', link: 'docs' }],
    },
    {
      id: 'resource',
      code: /^resourcenotfound/u,
      cause: 'not_found/unknown_resource',
      fixes: [
        {
          text: 'Check the model or file ID, X-TC-Action, and region, and that the service is activated.',
          link: 'docs',
        },
      ],
    },
    { id: 'in-use', code: /^resourceinuse/u, cause: 'invalid_request/conflict' },
    { id: 'no-capacity', code: /^resource(?:insufficient|unavailable|ssoldout)/u, cause: 'overloaded/no_capacity' },
    { id: 'unsupported', code: /^unsupported(?:operation|protocol|region)/u, cause: 'unsupported/feature' },
    { id: 'missing', code: /^missingparameter/u, cause: 'invalid_request/missing_field' },
    { id: 'unknown-field', code: /^unknownparameter/u, cause: 'invalid_request/unknown_field' },
    {
      id: 'parameter',
      code: /^invalidparameter|^invalidrequest/u,
      cause: 'invalid_request/unspecified',
      fixes: [
        {
          text: 'Compare X-TC-Action, X-TC-Version, and each field with the API reference: names are capitalized (Model, Messages).',
          link: 'docs',
        },
      ],
    },
    { id: 'failed', code: /^(?:failedoperation|internalerror)/u, cause: 'server_error/internal' },
    { id: 'denied', code: /^operationdenied/u, cause: 'permission/not_allowed' },
  ],
} as const satisfies Provider;
