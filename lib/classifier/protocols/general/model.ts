import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';

/** What a model cannot do, then whether it is there at all; before paths and other things that may be missing. */
export const modelRules: readonly Rule[] = [
  {
    id: 'model-elsewhere',
    message:
      /\bmodel [\w./:@-]{2,80} does not support (?:this api|content generation|this (?:endpoint|interface|operation))/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'unsupported/endpoint',
    why: ['This endpoint is for models of another kind.'],
    fixes: [
      {
        text: [
          'Choose a model that this endpoint serves instead of “{model}”, or call the endpoint that the docs name for “{model}”.',
          'Choose a model that this endpoint serves, or call the endpoint that the docs name for the model.',
        ],
        link: 'models',
      },
    ],
  },
  {
    id: 'not-for-this-model',
    message:
      /(?<!streaming is |tools are |calling is |calls are |input is |inputs are )(?:deprecated|not (?:supported|available|allowed|enabled)) (?:for|on|with|by) (?:this|the (?:current|selected|requested|given)) model|does not support the \w{1,40} field|did not allow prompt caching/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'unsupported/parameter',
  },
  // OpenRouter's words, which other gateways pass on: what was asked for narrows the providers down to none.
  { id: 'no-endpoint-with-tools', message: /no endpoints found that .{0,40}tool/iu, cause: 'unsupported/tools' },
  {
    id: 'no-endpoint-with-input',
    message: /no endpoints found that .{0,20}(?:image|audio|video|file|modalit)/iu,
    cause: 'unsupported/modality',
  },
  {
    id: 'no-endpoint-with-feature',
    message: /no endpoints found that (?:support|can)/iu,
    cause: 'unsupported/parameter',
  },
  // The request itself narrows the providers down to none.
  {
    id: 'routing-preference',
    message:
      /\byour request.s ['"`]?(?<field>provider\.\w{2,30})['"`]?[^:\n]{0,40}: ?(?<value>[^\n]{1,100}?)\.?(?:$|\n)/iu,
    cause: 'invalid_request/field_combination',
    title: '“{field}” leaves no provider for this model',
    why: ['“{field}” in the request names only “{value}”, and none of these serves the model.'],
    fixes: [
      {
        text: [
          'Remove “{field}”, or name a provider that serves the model: {allowed}.',
          'Remove “{field}”, or name a provider that serves the model.',
          'Remove the routing preference, or name a provider that serves the model.',
        ],
        link: 'models',
      },
      { text: ['Choose a model that “{value}” serves if the request must go there.'], link: 'models' },
    ],
  },
  {
    id: 'routing-of-request',
    message: /\bno allowed providers\b|\ball providers have been ignored\b/iu,
    when: 'chooses-providers',
    cause: 'invalid_request/field_combination',
    title: 'The routing preferences leave no provider for this model',
    why: ['“provider” in the request allows or ignores providers, and none that serves the model is left.'],
    fixes: [
      {
        text: 'Remove “only”, “ignore”, or “order” from “provider” in the request, or name a provider that serves the model.',
        link: 'models',
      },
      { text: 'Check the allowed and ignored providers in the account’s settings, too.' },
    ],
  },
  {
    id: 'no-allowed-provider',
    message: /\bno allowed providers\b|\ball providers have been ignored\b/iu,
    cause: 'permission/data_policy',
    title: 'No allowed provider serves this model',
    why: [
      'The account’s settings, or “provider” in the request, allow or ignore providers, and none that is left serves it.',
    ],
    fixes: [
      {
        text: 'Allow more providers in the account’s settings, and remove “only”, “ignore”, and “order” from “provider” in the request.',
        link: 'models',
      },
    ],
  },
  {
    id: 'no-endpoint-allowed',
    message: /no endpoints .{0,60}(?:your (?:guardrail|data|privacy|account)|available for the selected)/iu,
    cause: 'permission/data_policy',
  },
  {
    id: 'all-failed',
    message:
      /all (?:\w{1,12} )?(?:providers|channels|upstreams|backends) (?:have )?failed|渠道异常|(?:所有|均).{0,8}(?:渠道|供应商|货源|账号).{0,6}(?:失败|不可用|异常)|(?:供应商|货源|渠道|账号)均.{0,6}(?:失败|不可用|冷却)/iu,
    cause: 'upstream_error/no_channel',
  },
  {
    id: 'no-deployment',
    message: /no (?:healthy )?deployments? available|no healthy deployments?/iu,
    cause: 'upstream_error/no_channel',
  },
  {
    id: 'channel-misconfigured',
    message: /^get request url failed/iu,
    cause: 'upstream_error/no_channel',
    retry: false,
    title: 'A channel of the relay is set up wrongly',
    why: ['The relay could not build its request to the provider: key, type, or base URL of its channel are wrong.'],
    fixes: [
      {
        text: [
          'Check type, key, and base URL of the relay’s channel for “{model}”, or report request ID {requestId} to its operator.',
          'Check type, key, and base URL of the relay’s channel, or report request ID {requestId} to its operator.',
          'Check type, key, and base URL of the relay’s channel, or report the request to its operator.',
        ],
      },
    ],
  },
  {
    id: 'empty-model-name',
    message:
      /\bmodel (?:\[\]|''|""|``|“”|<empty>) |\bmodel (?:name|id) is (?:empty|blank)|(?:^|[对于的])模型 {2}(?:无|没有|不)/iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'model_not_found/unknown_model',
    title: 'The server received an empty model name',
    why: [
      '“model” is missing or empty in what reached {host}; a body cut off or sent as another type has the same effect.',
    ],
    fixes: [
      {
        text: [
          'Check why “{model}” did not arrive: send JSON with “Content-Type: application/json” and the right content length.',
          'Send “model” in the JSON body, with “Content-Type: application/json” and the right content length.',
        ],
      },
    ],
  },
  {
    id: 'no-channel-for-model',
    message: /no available (?:channels?|models?\/channels?)|no channels? available|(?:无|没有)可用的?渠道/iu,
    when: 'names-a-model',
    cause: 'model_not_found/no_channel_for_model',
  },
  {
    id: 'no-channel',
    message:
      /no available (?:channels?|.{0,10}providers?|accounts?)|no (?:accounts?|providers?|instances?|server) (?:is |are )?(?:currently )?available|no available (?:keys?|credentials?|models (?:currently|now))|no_(?:valid|available)_channel|no auth available|accounts? (?:are |is )?exhausted|cannot be routed|冷却中|(?:无|没有)可用的?(?:渠道|账号|账户|凭证|凭据|密钥)|渠道已被禁用|channel (?:has been |is )?disabled|(?:未|没有|尚未)(?:配置|设置|启用|绑定)(?:任何|可用的?)?(?:供应商|服务商|渠道|上游)|\bno (?:\w{1,12} )?(?:providers?|upstreams?|channels?|backends?) (?:is |are |has been |have been )?(?:currently )?(?:configured|enabled|set up)/iu,
    cause: 'upstream_error/no_channel',
  },
  {
    id: 'other-kind',
    message:
      /\bnot an? (?:\w{1,12} )?(?:chat|embeddings?|completion|transcription|rerank(?:er|ing)?|vision|speech) model|not supported in the v1\/|only supported in (?:the )?\/?v1\//iu,
    status: [200, 400, 404, 422, ...HIDING],
    cause: 'unsupported/endpoint',
  },
  {
    id: 'retired-model',
    message:
      /model .{0,80}(?:deprecated|decommissioned|retired|archived|end of (?:its )?life|no longer (?:available|supported))/iu,
    cause: 'model_not_found/retired_model',
  },
  {
    id: 'not-deployed',
    message:
      /deployment .{0,60}(?:does not exist|not exist|not found)|model .{0,80}not (?:been )?deployed|endpoint for .{1,80} is not running/iu,
    cause: 'model_not_found/not_deployed',
  },
  // Local servers: somebody has to load one first.
  {
    id: 'none-loaded',
    message:
      /\bno (?:\w{1,16} ){0,2}models? (?:is |are |was |has been |have been )?(?:currently )?loaded|\bload (?:a|the|an?other) (?:\w{1,12} )?model (?:first|via|in|using|before)|(?:未|没有)加载.{0,6}模型/iu,
    cause: 'model_not_found/not_deployed',
  },
  {
    id: 'unavailable-model',
    message:
      /^(?:the |this )?(?:requested )?model (?:.{1,60} )?is unavailable(?!.{0,20}(?:again|later|retry))|模型不可用/iu,
    status: [200, 400, 404],
    cause: 'model_not_found/unknown_model',
  },
  {
    id: 'unknown-model',
    message:
      /(?:unknown|invalid|no such|unsupported|not supported|not found the|incorrect|not a valid) model(?! ?(?:output|response|token))|models?[ /](?!input\b|parameter\b|field\b).{0,120}?(?:not found|does(?: not|n.t) exist|not exist|is not (?:a )?valid|not supported|is not available|(?<!code = )unknown)|unknown provider for model|^provider \S{1,40} not found|there is no .{0,3}model_name|^only .{1,120} allowed now, your model|no endpoints found for|模型.{0,60}?(?:不存在|未找到|已下线|未开通|无效|已停用|已下架|未配置)|模型(?:名称?|ID)?.{0,2}(?:错误|有误|不正确)|(?:不存在|无效|未知|不支持)的?模型(?!的|参数)|未找到.{0,6}模型|无此模型|unrecogni[sz]ed model|no model named|(?:unable to|could not|cannot) find (?:the )?model|models? .{0,60}(?:is not (?:recogni[sz]ed|loaded)|not registered|has no price|can ?not be found)/iu,
    status: [200, 400, 403, 404, 406, 422, ...HIDING],
    cause: 'model_not_found/unknown_model',
  },
  {
    id: 'no-such-model',
    message:
      /\b(?:model|engine|deployment)s?[ :](?!parameter\b|field\b).{0,60}?(?:is invalid|is unknown|not recogni[sz]ed|is incorrect|could not be found|was removed|(?:is|been) (?:discontinued|shut down)|is not (?:currently )?(?:served|deployed|a supported|loaded|available)|isn.t (?:available|supported)|(?:been|is) deprecated|doesn.t exist|not in (?:the )?(?:allowed|supported)|not found|not exist)|(?:unknown|unsupported|invalid|no such|nonexistent|non-existent|unrecogni[sz]ed|incorrect|wrong) (?:model|engine|deployment)(?: (?:name|id))?\b(?! (?:output|response|parameter))|no model (?:found|matches|matching|available|with)|failed to find (?:the )?model|(?:^|\n|- )model (?:is )?disabled|unable to access (?:\S{1,20} )?model|is not a (?:valid|supported|known) model|model_not_found/iu,
    status: [200, 400, 403, 404, 406, 422, ...HIDING],
    cause: 'model_not_found/unknown_model',
  },
  {
    id: 'nobody-has-model',
    message:
      /\bno (?:\w{1,12} ){0,2}(?:providers?|endpoints?|routes?|deployments?|upstreams?|backends?|accounts?|channels?) .{0,30}(?:for|supports?|serves?|matching) (?:this |the |requested ){0,2}model/iu,
    status: [200, 400, 403, 404, 422, ...HIDING],
    cause: 'model_not_found/no_channel_for_model',
  },
  {
    id: 'model-abroad',
    message:
      /不支持(?:该|此|这个|当前|所选)?模型(?!的|参数)|(?:找不到|没有找到|未找到|查无).{0,6}模型|模型.{0,40}?(?:已废弃|未部署|暂未开放|无法使用|已弃用)|modell nicht gefunden|modèle (?:introuvable|inconnu)|modelo no (?:existe|encontrado)|モデルが(?:見つかり|存在し)|модель не найдена|모델을 찾을/iu,
    status: [200, 400, 403, 404, 422, ...HIDING],
    cause: 'model_not_found/unknown_model',
  },
  {
    id: 'not-opened',
    message: /未开通|请先开通|尚未开通|product is not activated|has not activated the (?:model|service)/iu,
    cause: 'permission/endpoint_not_open',
  },
];
