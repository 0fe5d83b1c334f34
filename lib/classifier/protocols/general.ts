import type { Rule } from '../model.ts';

/**
 * What words mean whoever says them. The order is the tie-breaker: specific before general, money before overload before
 * rate, region before permission before keys, the model before the path.
 */
export const generalRules: readonly Rule[] = [
  // Limits per minute first: "too large" and "tokens" in them are no context window.
  {
    id: 'larger-than-minute',
    message: /request too large .{0,300}limit:? (?<limit>\d{1,12}),? requested:? (?<requested>\d{1,12})/isu,
    cause: 'rate_limit/tokens_per_minute',
    retry: false,
    why: ['This one request needs {requested} tokens; the limit for a whole minute is {limit}.'],
    fixes: [{ text: 'Shorten the request to fewer than {limit} tokens; waiting does not help.' }],
  },
  {
    id: 'tokens-per-minute',
    message: /tokens[ -]per[ -]min|\(TPM\)|\bTPM\b.{1,40}limit|too many tokens, please wait/iu,
    cause: 'rate_limit/tokens_per_minute',
  },
  {
    id: 'tokens-per-day',
    message: /tokens[ -]per[ -]day|\(TPD\)|\bTPD\b.{1,40}limit/iu,
    cause: 'rate_limit/tokens_per_day',
  },
  {
    id: 'requests-per-minute',
    message: /requests?[ _-]per[ _-]min|\(RPM\)|\bRPM\b.{1,40}limit/iu,
    cause: 'rate_limit/requests_per_minute',
  },
  {
    id: 'requests-per-day',
    message: /requests?[ -]per[ -]day|\(RPD\)|daily (?:request )?limit/iu,
    cause: 'rate_limit/requests_per_day',
  },
  // A plan's window of hours or days comes back by itself, whatever the message sells.
  {
    id: 'usage-window',
    message: /(?:hourly|session|daily|weekly) (?:usage )?(?:limit|quota)|free (?:limit|quota) (?:for|used)/iu,
    status: [402, 403, 429],
    cause: 'rate_limit/usage_window',
  },
  {
    id: 'concurrency',
    message:
      /(?:max(?:imum)?|too many) concurren(?:t|cy)|concurrent (?:requests?|connections?|calls?) (?:limit|exceed)|concurrency (?:limit|exceed)|并发/iu,
    cause: 'rate_limit/concurrency',
  },

  // Context window.
  {
    id: 'input-plus-output',
    message:
      /input length and .?max_tokens.? exceed|tokens.? \+ .?max_(?:new_)?tokens.? must be|\(\d{1,9} in the messages, \d{1,9} in the completion\)/iu,
    cause: 'context_length/input_plus_output_too_long',
  },
  {
    id: 'context-window',
    message:
      /maximum context length|context[ _-](?:length|window) (?:is |of |limit |was |has )?.{0,40}(?:exceed|too)|exceed\w{0,3} .{0,60}(?:context[ _-](?:length|window|limit|size)|token limit)|prompt is too long|input (?:token )?(?:length|tokens?) .{0,30}(?:too long|exceed)|(?:prompt|input) .{0,30}too (?:long|many tokens)|reduce the length of the (?:messages|prompt)|too many tokens|range of input length|max context reached|length of (?:all messages|prompt_tokens .{1,20}) (?:is too long|must be less)/iu,
    cause: 'context_length/input_too_long',
  },

  // Money.
  {
    id: 'balance',
    message:
      /insufficient (?:account )?(?:balance|credits?|funds?|quota)|balance (?:is )?(?:too low|insufficient|not enough|exhausted|empty)|(?:run|ran) out of (?:credits?|funds?)|not enough (?:balance|credits?|funds?)|(?:credit|account) balance is|no (?:remaining )?credits|credits? (?:are |is |have been |has been )?(?:exhausted|depleted|used up)|top ?up|please recharge|余额不足|欠费|额度不足|额度已用尽/iu,
    cause: 'billing/balance_empty',
  },
  {
    id: 'overdue',
    message:
      /(?:payment|account|bill|invoice) (?:is |has been )?(?:past due|overdue|in arrears|unpaid)|arrearage|overdue/iu,
    cause: 'billing/account_overdue',
  },
  {
    id: 'spending-cap',
    message:
      /(?:spend(?:ing)?|monthly|hard|budget) (?:limit|cap) (?:has been |is |was )?(?:reached|exceeded)|budget has been exceeded|reached your .{0,30}(?:spend|usage) limit/iu,
    cause: 'billing/spending_cap',
  },
  {
    id: 'payment',
    message:
      /payment (?:method|required)|billing (?:is )?not (?:active|enabled)|requires? (?:a )?paid|subscription (?:is )?(?:required|inactive|expired)/iu,
    cause: 'billing/payment_required',
  },
  {
    id: 'quota',
    message:
      /(?:exceeded|exhausted) your (?:current|monthly|free) quota|quota (?:has been |is |was )?(?:exceeded|exhausted|used up)/iu,
    status: [400, 401, 402, 403, 429],
    cause: 'billing/quota_exhausted',
  },

  // Moderation.
  {
    id: 'moderation',
    message:
      /content (?:filter|moderation|polic(?:y|ies)|management policy|exists risk)|(?:considered|deemed) (?:high risk|unsafe|sensitive)|(?:flagged|blocked|rejected) (?:by|as|due to) .{0,40}(?:safety|moderation|sensitive|polic)|safety (?:system|reasons)|inappropriate content|\bNSFW\b|sensitive (?:words|content|information)|usage polic(?:y|ies)|敏感|违规/iu,
    cause: 'content_filter/input_blocked',
  },

  // Access.
  {
    id: 'region',
    message:
      /(?:country|region|territory|location) .{0,40}(?:not supported|not available|unsupported|restricted|not served)|not (?:available|supported|served) in (?:your|the current|this) (?:country|region|location)|unsupported (?:country|region)/iu,
    cause: 'permission/region',
  },
  {
    id: 'ip-list',
    message:
      /ip (?:address )?(?:is )?not (?:allowed|authorized|in)|(?:approved|allowed) ip|ip (?:allow|white)-?list|指定网段/iu,
    cause: 'permission/ip_not_allowed',
  },
  {
    id: 'verification',
    message: /must be verified|verification (?:is )?required|verify your (?:organization|account|identity|phone)/iu,
    cause: 'permission/verification_required',
  },
  {
    id: 'model-not-allowed',
    message:
      /(?:not (?:authorized|allowed|permitted)|no (?:access|permission)|does not have (?:access|permission)) .{0,40}model|无权.{0,10}模型/iu,
    status: [401, 403],
    cause: 'permission/model_not_allowed',
  },
  {
    id: 'data-policy',
    message: /(?:matching|due to) your data policy|data policy .{0,40}(?:restrict|not allow)/iu,
    cause: 'permission/data_policy',
  },
  {
    id: 'suspended',
    message: /(?:account|user|organization) .{0,40}(?:suspended|banned|disabled|deactivated|blocked|terminated)|封禁/iu,
    cause: 'permission/account_suspended',
  },
  {
    id: 'leaked',
    message: /(?:key|token) .{0,40}(?:leaked|compromised|publicly)/iu,
    cause: 'authentication/leaked_key',
  },
  {
    id: 'expired',
    message: /(?:api[ _-]?key|token|credential)s? .{0,30}expired|expired .{0,20}(?:api[ _-]?key|token)/iu,
    status: [400, 401, 403],
    cause: 'authentication/expired_key',
  },
  {
    id: 'revoked',
    message: /(?:api[ _-]?key|token) .{0,30}(?:revoked|disabled|deactivated|deleted)/iu,
    status: [400, 401, 403],
    cause: 'authentication/revoked_key',
  },
  {
    id: 'missing-key',
    message:
      /(?:missing|no|without|provide (?:an?|your)|didn.t provide an?|need to provide) .{0,25}(?:api[ _-]?key|bearer|access token|auth(?:entication|orization)? (?:token|header|credentials?))|not authenticated|未提供/iu,
    status: [400, 401, 403],
    cause: 'authentication/missing_key',
  },
  {
    id: 'invalid-key',
    message:
      /(?:invalid|incorrect|wrong|bad|unknown|malformed|not valid|unrecognized) (?:.{0,25}(?:api[ _-]?key|credential|authentication|authorization)|(?:access |auth |bearer )?(?:token|key)\b(?! in ))|(?:api[ _-]?key|(?:access|auth|bearer) token|credential)s? .{0,30}(?:invalid|incorrect|not valid|not found|wrong)|authentication (?:fail|error)|unauthori[sz]ed|无效的令牌|令牌/iu,
    status: [400, 401, 403],
    cause: 'authentication/invalid_key',
  },

  { id: 'channel-choice', message: /指定渠道/u, cause: 'permission/channel_choice' },
  {
    id: 'session',
    message: /(?:please|not) (?:log|sign)(?:ged|ed)? in\b|session (?:has )?expired|log in again/iu,
    status: [401, 403],
    cause: 'authentication/session',
  },

  // What this one model cannot do names the model too.
  {
    id: 'not-for-this-model',
    message:
      /(?:deprecated|not (?:supported|available|allowed)) (?:for|on|with|by) this model|does not support the \w{1,40} field/iu,
    status: [400, 404, 422],
    cause: 'unsupported/parameter',
  },

  // The model, before paths and other things that may be missing.
  {
    id: 'no-channel-for-model',
    message: /no available (?:channels?|models?\/channels?)|无可用渠道/iu,
    when: 'names-a-model',
    cause: 'model_not_found/no_channel_for_model',
  },
  {
    id: 'no-channel',
    message: /no available (?:channels?|providers?)|无可用渠道/iu,
    cause: 'upstream_error/no_channel',
  },
  {
    id: 'retired-model',
    message:
      /model .{0,80}(?:deprecated|decommissioned|retired|end of (?:its )?life|no longer (?:available|supported))/iu,
    cause: 'model_not_found/retired_model',
  },
  {
    id: 'not-deployed',
    message: /deployment .{0,60}(?:does not exist|not exist|not found)|model .{0,80}not (?:been )?deployed/iu,
    cause: 'model_not_found/not_deployed',
  },
  {
    id: 'unknown-model',
    message:
      /(?:unknown|invalid|no such|unsupported|not supported|not found the|incorrect) model(?! ?(?:output|response|token))|models?[ /].{0,120}?(?:not found|does(?: not|n.t) exist|not exist|is not (?:a )?valid|not supported|is not available|unknown)|模型不存在/iu,
    status: [400, 403, 404, 422, 500, 503],
    cause: 'model_not_found/unknown_model',
  },

  // The request.
  {
    id: 'role-unsupported',
    message: /role.{0,20} does not support|does not support .{0,20}\brole\b/iu,
    cause: 'unsupported/role',
  },
  {
    id: 'no-image-input',
    message:
      /(?:support|accept) .{0,20}(?:image|vision|audio|video|multimodal|file) ?(?:input|content)?|(?:image|vision|audio|video) .{0,20}not (?:be )?supported/iu,
    status: [400, 404, 415, 422],
    cause: 'unsupported/modality',
  },
  {
    id: 'tools-unsupported',
    message: /(?:does not|doesn.t|not) support .{0,20}(?:tools?\b|function call)/iu,
    cause: 'unsupported/tools',
  },
  {
    id: 'streaming-unsupported',
    message:
      /only supports? (?:the )?stream|streaming is not supported|(?:not support|unsupported).{0,10} stream(?:ing)?\b|must be (?:set to )?false for non-streaming/iu,
    status: [400, 404, 422],
    cause: 'unsupported/streaming',
  },
  {
    id: 'parameter-unsupported',
    message: /unsupported parameter|parameter .{0,60}(?:not supported|unsupported)/iu,
    cause: 'unsupported/parameter',
  },
  {
    id: 'value-unsupported',
    message:
      /unsupported value|does not support .{0,60}(?:with this model|level)|not supported with this model|only the default .{0,20}value/iu,
    cause: 'unsupported/value',
  },
  {
    id: 'tool-calls-unanswered',
    message:
      /tool_calls?.{0,40}must be followed by|tool_call_ids? .{0,40}(?:did not have|without) response|tool_use.{0,60}without .{0,20}tool_result|unexpected .?tool_use_id|no tool output found|must be a response to .{0,40}tool_calls/iu,
    cause: 'invalid_request/tool_calls_unanswered',
  },
  {
    id: 'tool-schema',
    message:
      /(?:function|tool).{0,40}(?:schema|parameters|declaration|names?) .{0,60}(?:invalid|incorrect|must|specified)|invalid .{0,20}(?:function|tool)|schema .{0,40}(?:specified incorrect|is not valid|invalid)/iu,
    cause: 'invalid_request/tool_schema',
  },
  {
    id: 'message-order',
    message:
      /roles must alternate|must alternate between|first message must|last message must|must end with a user message/iu,
    cause: 'invalid_request/message_order',
  },
  {
    id: 'image-too-large',
    message: /images?\b.{1,60}(?:too large|exceeds? .{0,30}(?:size|limit|max|mb|bytes|pixels)|dimensions? exceed)/iu,
    status: [400, 413, 422],
    cause: 'payload_too_large/image',
  },
  {
    id: 'audio-too-large',
    message: /audio\b.{1,40}(?:too (?:large|long)|exceeds? .{0,30}(?:size|limit|mb|bytes|seconds|duration))/iu,
    status: [400, 413, 422],
    cause: 'payload_too_large/audio',
  },
  {
    id: 'item-count',
    message:
      /too many (?:files|images|messages|tools|inputs|items|documents|pages)|(?:maximum|at most|up to) (?:of )?\d{1,6} (?:files|images|messages|tools|blocks|items|documents|(?:PDF )?pages)|(?:array|list) too long/iu,
    status: [400, 413, 422],
    cause: 'payload_too_large/item_count',
  },
  {
    id: 'file-too-large',
    message:
      /(?:file|image|audio|attachment)\b.{1,40}(?:too large|exceeds? .{0,30}(?:size|limit|mb|bytes)|size .{0,20}exceed)/iu,
    cause: 'payload_too_large/file',
  },
  {
    id: 'body-too-large',
    message: /(?:request|payload|body|entity) .{0,20}(?:too (?:large|big)|size exceeds)|request_too_large/iu,
    cause: 'payload_too_large/body',
  },
  {
    id: 'characters',
    message:
      /(?:prompt|text|input|string) .{0,30}(?:exceeds? .{0,20}|longer than .{0,20}|maximum (?:of|length) .{0,20})char/iu,
    cause: 'payload_too_large/characters',
  },
  {
    id: 'media-unreachable',
    message:
      /(?:failed|unable|error|could not|cannot|timeout|while) .{0,30}(?:download|fetch|load|open|access|process|decode)(?:ing|e?d)? .{0,40}(?:image|url|file|media|audio)/iu,
    status: [400, 404, 422],
    cause: 'invalid_request/unreachable_media',
  },
  {
    id: 'malformed-json',
    message:
      /(?:could not|couldn.t|cannot|failed to|unable to|error) (?:be )?(?:pars|decod|deserializ)\w{0,4} .{0,40}json|(?:invalid|malformed|not valid) json|json (?:parse|decode|syntax)/iu,
    status: [400, 422],
    cause: 'invalid_request/malformed_json',
  },
  {
    id: 'missing-field',
    message:
      /(?:missing|required) .{0,30}(?:parameter|field|property|argument)|(?:is|are) required|field required|must (?:provide|specify|be provided|be specified)|non-empty|(?:must|can|should) ?not be empty/iu,
    status: [400, 404, 422],
    cause: 'invalid_request/missing_field',
  },
  {
    id: 'unknown-field',
    message:
      /(?:unknown|unrecognized|unexpected|extra|additional) .{0,30}(?:parameter|field|property|properties|argument|input)/iu,
    status: [400, 422],
    cause: 'invalid_request/unknown_field',
  },
  {
    id: 'wrong-type',
    message:
      /(?:expected|must be|should be) (?:an? )?(?:valid )?(?:string|number|integer|array|object|boolean|list|dict)|invalid type|wrong type/iu,
    status: [400, 422],
    cause: 'invalid_request/wrong_type',
  },
  {
    id: 'out-of-range',
    message:
      /(?:must|should) be (?:at (?:least|most)|less than|greater than|between|in the range|no more|within)|may only be set to|out of range|not within range|(?:less|greater) than or equal/iu,
    status: [400, 422],
    cause: 'invalid_request/out_of_range',
  },
  {
    id: 'enum',
    message: /(?:must|should) be one of|invalid enum|is not one of|expected one of/iu,
    status: [400, 422],
    cause: 'invalid_request/enum',
  },
  {
    id: 'wrong-method',
    message: /method not allowed|(?:invalid|unsupported) method|request method .{0,10}not supported/iu,
    status: [400, 404, 405],
    cause: 'not_found/wrong_method',
  },
  {
    id: 'wrong-path',
    message:
      /invalid url|unknown (?:url|endpoint|route|path)|(?:route|path|endpoint|page) not found|cannot (?:post|get) \//iu,
    cause: 'not_found/wrong_path',
  },
  {
    id: 'unknown-resource',
    message:
      /(?:no such|not found).{0,30}(?:file|thread|batch|assistant|run|job|response|session|conversation)|(?:file|thread|batch|assistant|run|job|session|conversation)\b.{1,60}(?:not found|does not exist)/iu,
    status: [400, 404],
    cause: 'not_found/unknown_resource',
  },

  {
    id: 'feature-unsupported',
    message: /(?:does not|doesn.t|do not) (?:currently )?support |(?:is|are) not (?:currently )?supported|不支持/iu,
    status: [400, 403, 404, 415, 422, 501],
    cause: 'unsupported/feature',
  },

  // The provider, most telling words first. A 400 that only echoes such words is none of these.
  {
    id: 'upstream-rate',
    message: /rate.?limited? (?:by|upstream|from).{0,20}(?:provider|upstream)/iu,
    cause: 'rate_limit/upstream_rate_limit',
  },
  {
    id: 'loading',
    message: /(?:model|server) .{0,60}(?:is|currently|still) (?:being )?load(?:ing|ed)|loading model/iu,
    cause: 'overloaded/model_loading',
  },
  {
    id: 'overloaded',
    message:
      /overload|at capacity|high (?:traffic|demand|load)|\bbusy\b|capacity (?:is |temporarily )?exceeded|no capacity|负载|访问量过大/iu,
    status: [200, 403, 408, 429, 500, 502, 503, 504, 529],
    cause: 'overloaded/engine_overloaded',
  },
  {
    id: 'no-capacity',
    message: /under maintenance|model is (?:currently |temporarily )?(?:unavailable|offline)|no slot available/iu,
    status: [200, 429, 500, 502, 503, 529],
    cause: 'overloaded/no_capacity',
  },
  {
    id: 'rate',
    message:
      /rate[ _-]?limit|too many requests|(?:requests?|calls?) (?:are )?too (?:frequent|fast|many)|thrott|slow down|请求.{0,6}(?:频繁|过多|频率)|限流/iu,
    status: [200, 403, 429, 500, 502, 503, 529],
    cause: 'rate_limit/unspecified',
  },
  {
    id: 'no-upstream',
    message:
      /upstream connect error|no healthy upstream|connection refused|ECONNREFUSED|ECONNRESET|ENOTFOUND|socket hang up|fetch failed/iu,
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'timeout',
    message: /timed?[ -]?out|deadline exceeded|took too long/iu,
    status: [408, 500, 502, 503, 504, 524],
    cause: 'timeout/provider',
  },
  {
    id: 'upstream',
    message: /upstream|bad gateway|provider (?:returned )?error|error from provider|no healthy/iu,
    status: [400, 500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
];
