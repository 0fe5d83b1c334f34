import type { FactPattern } from '../fact-pattern.ts';

/** Models and deployments by name: the one that was refused, the ones that are there, the one to use. */
export const modelPatterns: readonly FactPattern[] = [
  {
    id: 'is-not-a-valid-model',
    message:
      /(?:^|[\s"'`])(?<model>[a-z\d][\w.@-]{1,60}(?:[/:][\w.@-]{1,60}){0,4})['"`]? is not a (?:valid|known|supported) model(?: id| name)?\b/iu,
  },
  {
    id: 'no-kind-loaded',
    message: /\bno (?<modality>image|audio|embedding) model (?:is )?(?:loaded|available|running)/iu,
  },
  {
    id: 'publisher-model',
    holds: '/',
    message:
      /model [`'"]?(?:projects\/[^/\s]{1,60}\/locations\/[\w-]{1,30}\/)?publishers\/\w{1,30}\/models\/(?<model>[\w.@-]{2,80})/iu,
  },
  {
    id: 'models-slash-not-found',
    message:
      /(?:^|\s)models\/(?<model>[\w.@-]{2,100}) (?:is not found|is no longer|not found|was not found|does not)/iu,
  },
  {
    id: 'enabled-for-models-slash',
    message: /(?:for|model) models\/(?<model>[\w.@-]{2,100})/iu,
  },
  {
    id: 'model-quoted-verb',
    holds: 'quote',
    message: /model(?: or endpoint| id| name| identifier| version)?:? ['"`](?<model>[^'"`\s]{1,150})['"`]/iu,
  },
  {
    id: 'quoted-model',
    holds: 'quote',
    message: /with the ['"`](?<model>[^'"`\s]{1,150})['"`] model/iu,
  },
  {
    id: 'model-verb',
    message:
      /model (?:or endpoint )?(?<model>(?!(?:id|name|is|was|does|or|and|not|in|on|to|for|with|the|you|has|can|that|which|service|not_found|requested|could|named|provided)\b)[\w.@:/-]{2,150}) (?:does not exist|doesn't exist|is not (?:found|supported|available|a valid|deployed|active|running|loaded|enabled)|was (?:not found|removed)|not found|not supported|has been (?:deprecated|retired|removed|decommissioned)|is (?:deprecated|retired|only|too|currently|no longer|temporarily)|not loaded|requires)/iu,
  },
  {
    id: 'model-colon',
    message:
      /(?:unknown|invalid|unsupported|not supported|unrecognized|requested|missing|no access to|access denied to|access to|no such|find|load|non-serverless|incorrect|nonexistent)(?: the)? model(?: id| name)?:? ['"`]?(?<model>(?!(?:is|was|id|name|not|or|and|with|identifier|provided)\b)[\w.@:/-]{2,150})/iu,
  },
  {
    id: 'model-not-found-colon',
    message: /model (?:not found|does not exist|unavailable)(?:: |, uid: )['"`]?(?<model>[\w.@:/-]{2,150})/iu,
  },
  {
    id: 'the-model-dot',
    message:
      /(?:activated|to use|access to|use|using|invoke|not open|not support|enabled?) the model ['"`]?(?<model>(?!(?:is|was|id|name|has|and|with|in|on|to|or|you|that|which|from|service)\b)[\w.@:/-]{2,150})/iu,
  },
  {
    id: 'endpoint-for-model',
    holds: '/',
    message: /endpoint for (?<model>[\w.-]{1,60}\/[\w.:-]{2,100}) is/iu,
  },
  {
    id: 'model-open-chinese',
    holds: 'han',
    message: /(?:开放|开通|使用|调用) ?(?<model>[a-z][\w.-]{1,60}) ?(?:权限|模型)/iu,
  },
  {
    id: 'leading-model-colon',
    message: /(?:^|\n)model: (?<model>[\w.@:/-]{2,150})(?:$|\n)/iu,
  },
  {
    id: 'not-found-the-model',
    message: /not found the model (?<model>(?!or\b)[\w.@:/-]{2,150})/iu,
  },
  {
    id: 'model-equals',
    message: /(?:in model=|model=|, model: |model_name=|model_id=)['"`]?(?<model>[\w.@:/-]{2,150})/iu,
  },
  {
    id: 'for-model',
    message:
      /(?:for model|for the model|for this model|of model|of the model|on model|to model|to this model|to the model):? ['"`]?(?<model>(?!(?:is|was|id|name|has|and|with|in|not|on|to)\b)[\w.@:/-]{0,100}[\d/:.-][\w.@:/-]{0,60})/iu,
  },
  {
    id: 'named-model-too',
    holds: 'digit',
    message: /(?:the|your) ['"`]?(?<model>[\w.@:/-]{0,80}\d[\w.@:/-]{0,60})['"`]? model\b/iu,
  },
  {
    id: 'requests-to',
    message: /requests to (?<model>[\w.-]{2,60}) for (?<deployment>[\w.-]{2,60}) in /iu,
  },
  {
    id: 'rate-limit-for',
    message:
      /(?:rate limit reached|request too large) for (?:model )?[`'"]?(?<model>[a-z][\w.@/-]{0,80}[\d/-][\w.@/-]{0,60})[`'"]?(?: in|,)/iu,
  },
  {
    id: 'is-temporarily',
    holds: '/',
    message:
      /(?:^|\n)(?<model>[\w.-]{2,40}\/[\w.:-]{2,80}) (?:is temporarily|requires moderation|is not a valid|is currently)/iu,
  },
  {
    id: 'operation-with-model',
    message: /with the specified model, (?<model>[\w.@:/-]{2,80}?)\.(?:\s|$)/iu,
  },
  {
    id: 'invalid-deployment',
    message:
      /deployment ['"`]?(?<deployment>(?!(?:for|is|does|was|name|with|not|of)\b)[\w.-]{2,80})['"`]? (?:does not|is not|was not|not found)/iu,
  },
  {
    id: 'model-not-exist-chinese',
    holds: 'han',
    message: /模型[：: ]{0,2}['"“`]?(?<model>[a-z][\w.@:/-]{1,100})['"”`]? ?(?:不存在|无可用|不支持|未|已下线|没有)/iu,
  },
  {
    id: 'model-chinese',
    holds: 'han',
    message: /(?:使用模型|对于模型|调用模型|请求的模型)[：: ]{0,2}(?<model>[a-z][\w.@:/-]{1,100})/iu,
  },
  { id: 'model-offline-chinese', holds: 'han', message: /API (?<model>[a-z][\w.-]{2,60}) 已下线/iu },
  {
    id: 'models-listed',
    message:
      /(?:available|supported|valid|known|following|permitted|allowed) models(?: are| include)?:?\s(?<modelsList>\S[\s\S]{2,600})/iu,
  },
  {
    id: 'providers-serving',
    message: /\bproviders serving [^:\n]{1,120}: (?<allowed>[^\n]{2,800}?)(?:, but |\.(?:\s|$)|$)/iu,
  },
  // The one to use.
  {
    id: 'did-you-mean-model',
    message: /did you mean:? ['"`]?(?<suggestedModel>(?!to\b)[\w.@:-]{2,100}\d[\w.@:/-]{0,60})['"`]?/iu,
  },
  {
    id: 'use-model-instead',
    message:
      /(?:[.,;:!] use |please use |migrate to |switch to |upgrade to |replaced by |replaced with |successor is |[.,;:!] try |please try |recommend using )(?:the )?(?:model )?['"`]?(?<suggestedModel>[a-z][a-z._@:/-]{0,60}\d[\w.@:/-]{0,60})['"`]?(?= instead|\.(?:\s|$)|$|,|\n| as a replacement)/iu,
  },
];
