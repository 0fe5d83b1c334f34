/** What a field of an error object is for; all fields that are not here are ignored, echoed input among them. */
export type FieldUse = TextUse | 'identifier' | 'container' | 'delay' | 'detail';

/** Uses of a field that holds a text. */
export type TextUse = 'message' | 'param' | 'request-id' | 'inner-name';

const USES: Readonly<Record<FieldUse, readonly string[]>> = {
  message: [
    'message',
    'Message',
    'msg',
    'Msg',
    'detail',
    'details',
    'title',
    'error_description',
    'errorDescription',
    'error_msg',
    'err_msg',
    'errorMsg',
    'errorMessage',
    'ErrorMessage',
    'error_message',
    'ErrMsg',
    'errmsg',
    'retmsg',
    'ret_msg',
    // What a user may be shown, beside what the server says.
    'display_message',
    // Parts of the AI SDK's streams.
    'errorText',
    'status_msg',
    'task_status_msg',
    'status_message',
    'message_cn',
    'html-message',
    // Google: QuotaFailure among the details.
    'description',
    // Tasks that make videos and images: Luma, Runway, Midjourney's proxies.
    'failure_reason',
    'failureReason',
    'fail_reason',
    'failReason',
    'failure',
    // n8n: what to do about it.
    'hint',
    'rawErrorMessage',
  ],
  identifier: [
    'code',
    'Code',
    'type',
    '__type',
    'status',
    'reason',
    'error_type',
    'errorType',
    'error_code',
    'errorCode',
    'err_code',
    'ErrCode',
    'errcode',
    'errno',
    'retcode',
    'ret_code',
    'status_code',
    'statusCode',
    'statusText',
    'category',
    'code_name',
    'internalCode',
    'failureCode',
    'failure_code',
    'lc_error_code',
    'task_status',
    'state',
    'quotaId',
    'limit_source',
  ],
  param: ['param', 'field'],
  'request-id': ['request_id', 'requestId', 'RequestId', 'requestID', 'req_id', 'trace_id'],
  container: [
    'error',
    'errors',
    'Error',
    // new-api, and what one-api passes on
    'err',
    // Tencent Cloud, in a stream.
    'ErrorMsg',
    'Response',
    'response',
    'base_resp',
    'ResponseMetadata',
    'innererror',
    'inner_error',
    'header',
    'metadata',
    // Google: QuotaFailure and BadRequest among the details.
    'violations',
    'fieldViolations',
    // OpenRouter repeats the limits' headers in the body; what the provider behind it said is JSON text or plain words.
    'headers',
    'raw',
    // OpenAI’s runs, and what copies them.
    'last_error',
    // Meshy, and Chinese makers of videos.
    'task_error',
    // Routers that tried several providers, claude-code-router among them.
    'attempts',
    // GraphQL, tRPC behind superjson, Zod.
    'extensions',
    'json',
    'issues',
    // Why an error of JavaScript came about.
    'cause',
    'exception',
    'errorDetails',
  ],
  delay: [
    'retryDelay',
    'X-RateLimit-Reset',
    'retry_after',
    'retry_after_seconds',
    'retryAfter',
    'resets_in_seconds',
    'estimated_time',
  ],
  // Facts beside the words; what they mean facts/details.ts knows.
  detail: [
    // FastAPI and Pydantic, Zod.
    'loc',
    'ctx',
    'input',
    'path',
    'expected',
    'received',
    'options',
    'minimum',
    'maximum',
    'keys',
    // Google: QuotaFailure, ErrorInfo and Help.
    'quotaValue',
    'quotaMetric',
    'quotaDimensions',
    'quota_limit_value',
    'quota_metric',
    'quota_location',
    'permission',
    'consumer',
    'activationUrl',
    'links',
    // llama.cpp; ElevenLabs; others.
    'n_prompt_tokens',
    'n_ctx',
    'character_used',
    'character_limit',
    'limit',
    'used',
    'remaining',
    'requested',
    'reset_seconds',
    'reset_time',
    // Moderation.
    'content_filter_result',
    'content_filter_results',
    'moderation_details',
    'categories',
    'reasons',
    // What to do.
    'remedy_hint',
    'suggestion',
    'resolution',
    'recommended_model',
    'suggested_model',
    'available_models',
    'supported_models',
    'supported_values',
    'allowed_values',
    'valid_values',
    'allowed',
    'docs',
    'doc_url',
    'docs_url',
    'documentation_url',
    'help_url',
    'signin_url',
    'upgrade_url',
    'billing_url',
    'missing_scopes',
    'required_scopes',
    'required_permissions',
    'missing_permissions',
    'model',
    'requestedModel',
  ],
  // OpenRouter; Portkey and TrueFoundry; llmgateway.
  'inner-name': ['provider_name', 'provider', 'usedProvider'],
};

/** Only within an error: elsewhere they hold answers and echoed input. */
const USES_WITHIN: Readonly<Record<string, FieldUse>> = {
  // tRPC, and the answers that axios keeps with its errors.
  data: 'container',
  httpStatus: 'identifier',
  name: 'identifier',
};

const uses: ReadonlyMap<string, FieldUse> = new Map(
  Object.entries(USES).flatMap(([use, fields]) => fields.map((field) => [field, use as FieldUse])),
);
const usesWithin: ReadonlyMap<string, FieldUse> = new Map([...uses, ...Object.entries(USES_WITHIN)]);

/** What a field is for; `within` is true below the root of the body. */
export function fieldUse(field: string, within: boolean): FieldUse | undefined {
  return (within ? usesWithin : uses).get(field);
}
