import type { Provider } from '../model.ts';

export default {
  id: 'dashscope',
  name: 'Alibaba Model Studio',
  hosts: [
    '*.dashscope.aliyuncs.com',
    '*.maas.aliyuncs.com',
    'chat.qwen.ai/api',
    'dashscope.aliyuncs.com',
    'dashscope-intl.aliyuncs.com',
    'dashscope-us.aliyuncs.com',
    'portal.qwen.ai',
  ],
  protocol: 'openai',
  keys: [
    {
      shape: /^sk-sp-/u,
      kind: 'plan',
      name: 'plan key (sk-sp-)',
      hosts: [
        'coding.dashscope.aliyuncs.com',
        'coding-intl.dashscope.aliyuncs.com',
        'token-plan.cn-beijing.maas.aliyuncs.com',
        'token-plan.ap-southeast-1.maas.aliyuncs.com',
      ],
      misuse: { text: 'Use the base URL of the Coding or Token Plan with an sk-sp- key.', link: 'docs' },
      distinctive: true,
    },
    { shape: /^sk-(?:hex|lower|alnum|digits)/u, kind: 'inference', name: 'API key (sk-)' },
  ],
  requestIdHeaders: ['x-dashscope-request-id', 'x-request-id'],
  links: {
    docs: 'https://www.alibabacloud.com/help/en/model-studio/',
    errors: 'https://www.alibabacloud.com/help/en/model-studio/error-code',
    limits: 'https://www.alibabacloud.com/help/en/model-studio/rate-limit',
    keys: 'https://bailian.console.aliyun.com/?tab=model#/api-key',
    billing: 'https://usercenter2.aliyun.com/home',
    models: 'https://www.alibabacloud.com/help/en/model-studio/models',
  },
  accountOwner: 'Alibaba Cloud',
  checked: '2026-11',
  platforms: [
    {
      hosts: ['coding.dashscope.aliyuncs.com'],
      links: {
        docs: 'https://help.aliyun.com/zh/model-studio/coding-plan',
        keys: 'https://bailian.console.aliyun.com/?tab=model#/efm/coding_plan',
      },
    },
    {
      hosts: ['coding-intl.dashscope.aliyuncs.com'],
      links: {
        docs: 'https://www.alibabacloud.com/help/en/model-studio/coding-plan',
        keys: 'https://modelstudio.console.alibabacloud.com/?tab=dashboard#/efm/coding_plan',
        billing: 'https://usercenter2-intl.aliyun.com/billing/#/account/overview',
      },
    },
    {
      hosts: ['dashscope-us.aliyuncs.com'],
      links: {
        keys: 'https://modelstudio.console.alibabacloud.com/us-east-1?tab=model#/api-key',
        billing: 'https://usercenter2-intl.aliyun.com/billing/#/account/overview',
      },
    },
    {
      hosts: ['dashscope-intl.aliyuncs.com', '*.ap-southeast-1.maas.aliyuncs.com'],
      links: {
        keys: 'https://modelstudio.console.alibabacloud.com/ap-southeast-1?tab=model#/api-key',
        billing: 'https://usercenter2-intl.aliyun.com/billing/#/account/overview',
      },
    },
    {
      hosts: ['dashscope.aliyuncs.com', '*.cn-beijing.maas.aliyuncs.com'],
      links: {
        docs: 'https://help.aliyun.com/zh/model-studio/',
        errors: 'https://help.aliyun.com/zh/model-studio/error-code',
        limits: 'https://help.aliyun.com/zh/model-studio/rate-limit',
        keys: 'https://bailian.console.aliyun.com/?tab=model#/api-key',
        models: 'https://help.aliyun.com/zh/model-studio/models',
      },
    },
    {
      hosts: ['chat.qwen.ai', 'portal.qwen.ai'],
      name: 'Qwen',
      links: { docs: 'https://qwenlm.github.io/qwen-code-docs/', keys: 'https://chat.qwen.ai' },
    },
  ],
  rules: [
    // 429: capacity, free quota and plan windows come under the code of the limit per minute.
    {
      id: 'capacity',
      message: /due to system capacity limits/iu,
      cause: 'overloaded/no_capacity',
      why: ['Provider capacity is exhausted; this is not an account limit.'],
    },
    {
      id: 'free-tier-only',
      code: 'allocationquota.freetieronly',
      cause: 'billing/quota_exhausted',
      fixes: [
        {
          text: 'Turn off “stop when the free quota is used up” in the console to continue on paid usage.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'free-quota',
      message: /free (?:allocated )?quota (?:has been )?(?:exceeded|exhausted)/iu,
      cause: 'billing/quota_exhausted',
      fixes: [{ text: 'Turn on paid usage of this model in the console: its free quota is used up.', link: 'keys' }],
    },
    {
      id: 'plan-window',
      message: /\b(?<window>hour|day|week) allocated quota exceeded/iu,
      cause: 'rate_limit/usage_window',
      why: ['The plan’s allowance for this {window} is used up; it resets automatically.'],
    },
    {
      id: 'plan-month',
      message: /month allocated quota exceeded/iu,
      cause: 'billing/plan_limit',
      title: 'The plan’s allowance is used up',
      why: ['The plan’s allowance for this month is used up.'],
      furtherFixes: [{ text: 'Wait until the plan’s allowance resets.' }],
    },
    { id: 'plan-concurrency', message: /concurrency allocated quota exceeded/iu, cause: 'rate_limit/concurrency' },
    {
      id: 'storage',
      message: /voice (?:storage )?limit exceeded|当前的配额|upload file (?:number|capacity) exceed/iu,
      cause: 'payload_too_large/item_count',
    },
    {
      id: 'tokens-per-minute',
      message: /allocated quota exceeded|exceeded your current quota/iu,
      cause: 'rate_limit/tokens_per_minute',
      why: ['The model’s tokens per minute are used up: this “quota” is per minute, not billing.'],
      fixes: [
        {
          text: 'Wait a minute, then send fewer or smaller requests; request a higher model quota in the console.',
          link: 'limits',
        },
      ],
    },
    {
      id: 'quota-code',
      code: ['throttling.allocationquota', 'insufficient_quota'],
      cause: 'rate_limit/tokens_per_minute',
      why: ['The model’s tokens per minute are used up: this “quota” is per minute, not billing.'],
      fixes: [
        {
          text: 'Wait a minute, then send fewer or smaller requests; request a higher model quota in the console.',
          link: 'limits',
        },
      ],
    },
    { id: 'burst', code: ['limit_burst_rate', 'throttling.burstrate'], cause: 'rate_limit/ramp_up' },
    { id: 'concurrency', code: 'throttling.concurrency', cause: 'rate_limit/concurrency' },
    {
      id: 'requests-per-minute',
      code: ['limitrequests', 'limit_requests', 'throttling.ratequota'],
      cause: 'rate_limit/requests_per_minute',
    },
    { id: 'throttling', code: /^throttling(?:\.|$)|^resourceexhausted$/u, cause: 'rate_limit/unspecified' },
    // "Access denied" for money before "access denied" for rights.
    {
      id: 'overdue',
      code: ['arrearage', 'prepaidbilloverdue', 'postpaidbilloverdue'],
      cause: 'billing/account_overdue',
      fixes: [
        {
          text: 'Pay the Alibaba Cloud account’s balance under Expenses and Costs, then wait a few minutes.',
          link: 'billing',
        },
      ],
    },
    {
      id: 'not-bought',
      code: 'commoditynotpurchased',
      cause: 'billing/payment_required',
      fixes: [{ text: 'Activate the service in the console: the account has not purchased it.', link: 'keys' }],
    },
    {
      id: 'audio-length',
      message: /audio (?:is longer than|duration exceeds)/iu,
      cause: 'payload_too_large/audio',
    },
    // "Data inspection" also names the step that downloads and decodes media.
    {
      id: 'media',
      message:
        /during the data inspection process|(?:failed to|unable to) (?:download|decode)|cannot be (?:downloaded|opened)|(?:read (?:image|video)|oss download|download image|image format) (?:error|failed)|of multimodal url|decoder audio|access the media|embedding_pipeline_error|invalid (?:video file|image format or corrupted)/iu,
      cause: 'invalid_request/unreachable_media',
      fixes: [
        {
          text: 'Make the URL public, with no login and no expiry, e.g. a fresh OSS link; check it with curl.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'media-code',
      code: /^invalidurl|^invalidfile\.(?:downloadfailed|openerror)$|^badrequest\.inputdownloadfailed$/u,
      cause: 'invalid_request/unreachable_media',
    },
    {
      id: 'output-blocked',
      message: /(?<!input or )output data may contain/iu,
      cause: 'content_filter/output_blocked',
    },
    {
      id: 'moderation',
      code: [
        'datainspectionfailed',
        'data_inspection_failed',
        'customroleblocked',
        'faqruleblocked',
        'ipinfringementsuspect',
      ],
      cause: 'content_filter/input_blocked',
    },
    { id: 'image-moderation', message: /green network|绿网/iu, cause: 'content_filter/input_blocked' },
    // "<400> InternalError.Algo.InvalidParameter" is the caller's fault in spite of its name.
    {
      id: 'context',
      message: /range of input length|token length exceed|input length .{0,40}exceed/iu,
      cause: 'context_length/input_too_long',
    },
    {
      id: 'range',
      message:
        /range of \w{1,40} should be|(?:\b(?<field>[a-z]\w{1,39}) )?should be in [[(]|not greater than|lesser than the minimum|greater than the maximum|should be greater than|be greater than or equal/iu,
      cause: 'invalid_request/out_of_range',
    },
    {
      id: 'needs-stream',
      message: /only supports? (?:with )?stream|for non-streaming calls|does not support http call/iu,
      cause: 'unsupported/streaming',
      fixes: [{ text: 'Set “stream” to true for this model, or “enable_thinking” to false.', link: 'docs' }],
    },
    {
      id: 'thinking-value',
      message: /restricted to|must be .{1,20}when \w{1,40} is|cannot be set to|not supported when/iu,
      cause: 'unsupported/value',
    },
    {
      id: 'reserved-tool-name',
      message: /tool names are not allowed to be \[(?<tool>[^\]]{1,100})\]/iu,
      cause: 'invalid_request/tool_schema',
      title: 'A tool has a reserved name',
      why: ['DashScope keeps this name for a tool of its own.'],
      fixes: [
        { text: 'Rename the tool “{tool}” in the request and in its handler, e.g. to “my_{tool}”.', link: 'docs' },
      ],
    },
    { id: 'operation', code: 'unsupportedoperation', cause: 'unsupported/feature' },
    {
      id: 'synchronous-only',
      message: /does not support asynchronous calls/iu,
      cause: 'unsupported/feature',
      title: 'This API does not support asynchronous calls',
      why: ['The header “X-DashScope-Async: enable” asks for a task, and this API only answers directly.'],
      fixes: [{ text: 'Remove the header “X-DashScope-Async”, and stream if the response takes long.', link: 'docs' }],
    },
    {
      id: 'asynchronous-only',
      message: /does not support synchronous calls/iu,
      cause: 'unsupported/feature',
      title: 'This API only supports asynchronous calls',
      why: ['This API creates a task; without the header “X-DashScope-Async: enable” it rejects the request.'],
      fixes: [
        {
          text: 'Send “X-DashScope-Async: enable”, then poll GET /api/v1/tasks/<task_id> for the result.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'not-at-this-endpoint',
      message: /not supported by the batch API|for OpenAI compatibility mode/iu,
      cause: 'unsupported/endpoint',
    },
    { id: 'no-thinking', code: 'invalidparameter.notsupportenablethinking', cause: 'unsupported/parameter' },
    { id: 'sample-rate', code: 'audio.audiorateerror', cause: 'unsupported/value' },
    {
      id: 'file-format',
      code: [
        'badrequest.unsupportedfileformat',
        'invalidfile.format',
        'invalidimage.fileformat',
        'invalidimageformat',
        'invalidparameter.datainspection',
      ],
      cause: 'unsupported/media_format',
    },
    { id: 'batch-size', message: /batch size is invalid/iu, cause: 'payload_too_large/item_count' },
    {
      id: 'file-count',
      message: /too many files/iu,
      cause: 'payload_too_large/item_count',
      title: 'Too many files',
      fixes: [
        {
          text: [
            'Send at most {limit} files per request, and split the rest over several requests.',
            'Send fewer files per request (Qwen-Long accepts up to 100), and split the rest over several requests.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'data-uri',
      message: /max bytes per data-uri|video file is too long|(?:file|multimodal file) size is (?:too large|larger)/iu,
      cause: 'payload_too_large/file',
    },
    {
      id: 'voice-size',
      code: 'audio.filesizeexceed',
      cause: 'payload_too_large/file',
      why: ['A recording for voice cloning may have at most 10 MB and 60 s.'],
      fixes: [{ text: 'Trim or compress the recording to 10 MB and 60 s or less; 10 to 20 s are best.', link: 'docs' }],
    },
    { id: 'file-size', code: 'invalidfile.size', cause: 'payload_too_large/file' },
    { id: 'image-size', code: ['invalidfile.imagesize', 'invalidimage.imagesize'], cause: 'payload_too_large/image' },
    {
      id: 'file-blank',
      message: /content blank|audio is empty|silent (?:audio|file)|audio too short/iu,
      cause: 'invalid_request/empty_file',
    },
    {
      id: 'media-demands',
      code: /^(?:invalidfile|invalidimage|audio)\.|^(?:invalidperson|invalidimageresolution|invalidgarment|invalidinputlength)$/u,
      cause: 'invalid_request/unspecified',
      title: 'The media file does not meet the model’s requirements',
      why: ['The file’s format, length, resolution, or subject does not meet this model’s requirements.'],
      fixes: [{ text: 'Send a file that meets the requirements on the model’s page.', link: 'models' }],
    },
    {
      id: 'file-id',
      message: /invalid file \[|file \[id:.{1,80}cannot be found|driven not exist/iu,
      cause: 'not_found/unknown_resource',
    },
    {
      id: 'resource',
      code: ['workspacenotfound', 'badrequest.resourcenotexist', 'badrequest.voicenotfound', 'notfound'],
      cause: 'not_found/unknown_resource',
    },
    {
      id: 'file-parsing',
      message: /file parsing in progress/iu,
      cause: 'invalid_request/conflict',
      retry: true,
      fixes: [{ text: 'Wait until the file is parsed, then retry.' }],
    },
    {
      id: 'wrong-url',
      message: /url error, please check/iu,
      cause: 'not_found/wrong_path',
      why: ['Text, multimodal, and OpenAI-compatible requests have paths of their own.'],
      fixes: [
        { text: 'Use /compatible-mode/v1/chat/completions, or the native path on the model’s page.', link: 'models' },
      ],
    },
    { id: 'model', code: 'modelnotfound', cause: 'model_not_found/unknown_model' },
    {
      id: 'empty-messages',
      message: /\[\] is too short|no messages found|elements with the role of user|must exist and cannot both/iu,
      cause: 'invalid_request/missing_field',
    },
    { id: 'body', message: /required body invalid|input json error/iu, cause: 'invalid_request/malformed_json' },
    {
      id: 'upload-policy',
      message: /policy expired/iu,
      cause: 'authentication/expired_key',
      title: 'The upload credential has expired',
      why: ['The temporary upload credential is past its expiry.'],
      fixes: [{ text: 'Get a new upload credential, then upload again.', link: 'docs' }],
    },
    {
      id: 'plan-key',
      status: 401,
      message: /invalid access token or token expired/iu,
      cause: 'authentication/wrong_plan_key',
      why: ['A pay-as-you-go key (sk-) was sent to a plan’s host, or the plan has ended.'],
      fixes: [{ text: 'Use the plan’s sk-sp- key at {host}, and check that the plan is active.', link: 'keys' }],
    },
    {
      id: 'unpurchased',
      code: 'accessdenied.unpurchased',
      cause: 'permission/endpoint_not_open',
      fixes: [
        { text: 'Activate Model Studio in the console with the main account, and accept its terms.', link: 'keys' },
      ],
    },
    {
      id: 'model-access',
      code: ['model.accessdenied', 'endpoint.accessdenied'],
      cause: 'permission/model_not_allowed',
    },
    {
      id: 'workspace',
      code: ['workspace.accessdenied', 'app.accessdenied', 'not authorized'],
      cause: 'permission/organization',
      why: ['The key is from another workspace, or its workspace may not use this model or app.'],
      fixes: [
        {
          text: 'Use a key of the workspace that has the model or app, or authorize this workspace in the console.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'access-denied',
      code: ['accessdenied', 'access_denied'],
      cause: 'permission/not_allowed',
      why: ['The model requires approval, its free quota is used up, or it is for plan keys only.'],
    },
    // 500: not all of it is the provider's fault.
    {
      id: 'broken-tool-call',
      message: /expecting .{1,40}delimiter/iu,
      cause: 'server_error/unexpected_output',
      why: ['The model wrote tool arguments that are not valid JSON.'],
    },
    { id: 'last-message', message: /list index out of range/iu, cause: 'invalid_request/message_order' },
    { id: 'role', message: /role must be in \[|developer is not one of/iu, cause: 'unsupported/role' },
    {
      id: 'timeout',
      code: ['requesttimeout', 'internalerror.timeout', 'responsetimeout'],
      cause: 'timeout/provider',
      why: ['DashScope ends non-streaming requests after 300 s.'],
      fixes: [
        {
          text: 'Turn on streaming: “stream: true” at /compatible-mode, the header “X-DashScope-SSE: enable” at /api/v1.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'idle',
      message: /request timeout after/iu,
      cause: 'timeout/request',
      why: ['No audio or text was sent for too long.'],
    },
    { id: 'unavailable', code: ['modelunavailable', 'modelservingerror'], cause: 'overloaded/no_capacity' },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Copy the key from {console}: keys of Beijing, Singapore, Virginia, and plans only work at their own host.',
          'Check the region: keys of Beijing, Singapore, Virginia, and plans only work at their own host.',
        ],
        link: 'keys',
      },
    ],
  },
} as const satisfies Provider;
