import type { Protocol } from '../model.ts';

/**
 * What Bedrock says. The name of the exception stands in a header that pages of other origins often cannot read, so the
 * words must do; the names come behind them.
 */
export default {
  id: 'aws',
  compatible: { id: 'bedrock-compatible', name: 'Bedrock-compatible API' },
  paths:
    /^\/(?:bedrock\/)?model\/[^/]{1,300}\/(?:invoke|invoke-with-response-stream|converse|converse-stream|count-tokens)$/u,
  keyHeader: 'Authorization: Bearer <key>',
  requestIdHeaders: ['x-amzn-requestid'],
  rules: [
    // Money, then rights: a marketplace “subscription” is a matter of IAM unless a payment failed.
    {
      id: 'payment',
      message: /INVALID_PAYMENT_INSTRUMENT|valid payment (?:instrument|method)/u,
      cause: 'billing/payment_required',
    },
    {
      id: 'marketplace',
      message: /aws[ -]marketplace|does not have an agreement to this model/iu,
      cause: 'permission/role',
      fixes: [
        {
          text: 'Grant the role aws-marketplace:Subscribe and ViewSubscriptions once, then enable the model in the Bedrock console.',
        },
      ],
    },
    {
      id: 'use-case',
      message: /use case details have not been submitted/iu,
      cause: 'permission/endpoint_not_open',
      title: 'The use case form for this model is missing',
      fixes: [
        {
          text: [
            'Submit the use case form for “{model}” in the Bedrock console, then wait 15 minutes.',
            'Submit the use case form in the Bedrock console, then wait 15 minutes.',
          ],
          link: 'models',
        },
      ],
    },
    { id: 'use-case-code', code: 'ftuformnotfilled', cause: 'permission/endpoint_not_open' },
    {
      id: 'unsupported-country',
      message:
        /unsupported countries|not (?:allowed|available|supported) (?:from|in) (?:your|this) (?:country|location)/iu,
      cause: 'permission/region',
    },
    {
      id: 'model-access',
      message:
        /(?:don.t|not currently) have access to (?:the|this) model|access to (?:this|the) model (?:is )?(?:not|denied)|not authorized to access this model/iu,
      cause: 'permission/model_not_allowed',
      fixes: [
        {
          text: [
            'Request access to “{model}” in the Bedrock console, in the region {region}.',
            'Request access to the model in the Bedrock console, in the same region.',
          ],
          link: 'models',
        },
      ],
    },
    { id: 'role', message: /not authorized to perform|explicit deny/iu, cause: 'permission/role' },
    {
      id: 'account-blocked',
      message: /^operation not allowed|not authorized to invoke this api operation/iu,
      cause: 'permission/not_allowed',
      why: ['The account itself may not call Bedrock: new accounts and some regions are restricted.'],
      fixes: [{ text: 'Open an AWS support case about access to Bedrock; the request itself is fine.' }],
    },

    // Keys.
    {
      id: 'expired',
      message: /security token .{0,40}expired/iu,
      cause: 'authentication/expired_key',
    },
    {
      id: 'signature',
      message: /request signature we calculated|not a valid key=value pair|credential should be scoped/iu,
      cause: 'authentication/invalid_key',
      title: 'Signature mismatch',
      why: ['The secret key is wrong, or a proxy changed the path, a header, or the body after signing.'],
      fixes: [
        { text: 'Compare secret key, region, and path with what was signed; encode “:” in the model ID exactly once.' },
      ],
    },
    { id: 'invalid-token', message: /security token .{0,40}invalid/iu, cause: 'authentication/invalid_key' },
    { id: 'no-token', message: /missing authentication token/iu, cause: 'authentication/missing_key' },
    {
      id: 'wrong-operation',
      message: /unable to determine service\/operation|operation is not recognized/iu,
      cause: 'not_found/wrong_path',
    },

    // Models.
    {
      id: 'retired',
      message: /marked by provider as legacy|end of its life/iu,
      cause: 'model_not_found/retired_model',
    },
    {
      id: 'unknown-model',
      message: /model identifier is invalid|could not resolve the foundation model/iu,
      cause: 'model_not_found/unknown_model',
      fixes: [
        {
          text: [
            'Send the exact model ID for {region} instead of “{model}”: many need a prefix such as “us.” or “global.”.',
            'Send the exact model ID for the region: many need a prefix such as “us.” or “global.”.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'inference-profile',
      message: /on-demand throughput/iu,
      cause: 'unsupported/feature',
      title: 'The model is served through inference profiles only',
      why: ['This model has no on-demand endpoint of its own in the region.'],
      fixes: [
        {
          text: [
            'Use an inference profile: put “us.”, “eu.”, “apac.” or “global.” before “{model}”.',
            'Use an inference profile: the same model ID with “us.”, “eu.”, “apac.” or “global.” before it.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'wrong-action',
      message: /(?:action|operation|api) doesn.t support the model/iu,
      cause: 'unsupported/endpoint',
    },

    // Limits: the output cap is no context window.
    {
      id: 'output-cap',
      message: /maximum tokens\s{1,3}you requested exceeds?\s{1,3}the model limit/iu,
      cause: 'invalid_request/out_of_range',
    },
    { id: 'characters', message: /expected maxLength/iu, cause: 'payload_too_large/characters' },
    { id: 'items', message: /expected maximum item count/iu, cause: 'payload_too_large/item_count' },
    {
      id: 'connections',
      message: /too many connections/iu,
      cause: 'rate_limit/concurrency',
    },
    { id: 'tokens-per-day', message: /too many tokens per day/iu, cause: 'rate_limit/tokens_per_day' },

    {
      id: 'data-retention',
      message: /data retention mode '?(?<value>\w{1,40})'? is not available/iu,
      cause: 'permission/data_policy',
      title: 'The data retention mode excludes this model',
      why: ['The account or project has the data retention mode “{value}”, which this model does not allow.'],
      fixes: [
        {
          text: 'Set a data retention mode that the model allows in the Bedrock console (or PutAccountDataRetention), or choose another model.',
          link: 'docs',
        },
      ],
    },
    // The JSON schema of the model’s body: “#/messages/0: …”.
    { id: 'extraneous-key', message: /extraneous key/iu, cause: 'invalid_request/unknown_field' },
    {
      id: 'required-key',
      message: /required key|field .{0,60}is blank|field must be defined/iu,
      cause: 'invalid_request/missing_field',
    },
    { id: 'type', message: /expected type: /iu, cause: 'invalid_request/wrong_type' },
    { id: 'number', message: /is not (?:less|greater) or equal/iu, cause: 'invalid_request/out_of_range' },
    {
      id: 'tag',
      message: /does not match any of the expected tags|not a valid enum value/iu,
      cause: 'invalid_request/enum',
    },
    {
      id: 'order',
      message: /conversation must (?:start|end|alternate)|toolResult blocks .{0,60}without/iu,
      cause: 'invalid_request/message_order',
    },
    {
      id: 'tool-results',
      message: /expected toolResult blocks|number of toolResult blocks/iu,
      cause: 'invalid_request/tool_calls_unanswered',
    },
    {
      id: 'thinking-block',
      message: /expected .?thinking.? or .?redacted_thinking/iu,
      cause: 'invalid_request/reasoning_not_returned',
    },
    {
      id: 'last-turn',
      message: /last turn in the conversation to be a user message/iu,
      cause: 'invalid_request/message_order',
    },
    {
      id: 'enum',
      message: /must satisfy enum value set/iu,
      cause: 'invalid_request/enum',
    },
    {
      id: 'unreadable-media',
      message:
        /could not be parsed as the specified format|PDF specified was not valid|does not match the specified image format/iu,
      cause: 'invalid_request/unreachable_media',
    },
    { id: 'caching', message: /did not allow prompt caching/iu, cause: 'unsupported/parameter' },
    {
      id: 'not-together',
      message: /cannot both be specified for this model/iu,
      cause: 'unsupported/parameter',
    },
    { id: 'no-tools', message: /doesn.t support tool use(?! in stream)/iu, cause: 'unsupported/tools' },
    { id: 'no-system', message: /doesn.t support system messages/iu, cause: 'unsupported/role' },
    { id: 'guardrail', message: /guardrail (?:identifier|version)/iu, cause: 'not_found/unknown_resource' },
    { id: 'unable', message: /unable to process your request/iu, status: 503, cause: 'overloaded/no_capacity' },
    { id: 'not-ready', message: /model is not ready/iu, cause: 'overloaded/model_loading' },
  ],
  fallbacks: [
    { id: 'throttled', code: ['throttlingexception', 'toomanyrequestsexception'], cause: 'rate_limit/unspecified' },
    { id: 'service-quota', code: 'servicequotaexceededexception', cause: 'rate_limit/unspecified' },
    { id: 'model-not-ready', code: 'modelnotreadyexception', cause: 'overloaded/model_loading' },
    { id: 'model-timeout', code: 'modeltimeoutexception', cause: 'timeout/provider' },
    { id: 'model-throttled', message: /model is getting throttled/iu, cause: 'rate_limit/upstream_rate_limit' },
    {
      id: 'model-error',
      code: ['modelerrorexception', 'modelstreamerrorexception'],
      cause: 'server_error/unexpected_output',
    },
    { id: 'model-error-status', status: 424, cause: 'server_error/unexpected_output' },
    { id: 'unavailable', code: 'serviceunavailableexception', cause: 'overloaded/no_capacity' },
    { id: 'internal', code: ['internalserverexception', 'internalfailure'], cause: 'server_error/internal' },
    {
      id: 'bad-token',
      code: ['unrecognizedclientexception', 'invalidclienttokenid', 'invalidsignatureexception', 'incompletesignature'],
      cause: 'authentication/invalid_key',
    },
    { id: 'expired-token', code: ['expiredtokenexception', 'requestexpired'], cause: 'authentication/expired_key' },
    { id: 'missing-token', code: 'missingauthenticationtokenexception', cause: 'authentication/missing_key' },
    { id: 'denied', code: ['accessdeniedexception', 'notauthorized', 'badccscore'], cause: 'permission/not_allowed' },
    { id: 'unknown-operation', code: ['unknownoperationexception', 'invalidaction'], cause: 'not_found/wrong_path' },
    { id: 'not-found', code: 'resourcenotfoundexception', cause: 'not_found/unknown_resource' },
    {
      id: 'invalid',
      code: ['validationexception', 'validationerror'],
      cause: 'invalid_request/unspecified',
      certainty: 'guess',
    },
  ],
} as const satisfies Protocol;
