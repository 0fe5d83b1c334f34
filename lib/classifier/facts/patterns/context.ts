import type { FactPattern } from '../fact-pattern.ts';

/** The context window, the input, and what is asked of the answer; all in tokens. */
export const contextPatterns: readonly FactPattern[] = [
  {
    id: 'n-keep',
    message: /n_keep ?\(?(?<asked>\d{1,9})\)? ?>=? ?n_ctx ?\(?(?<limit>\d{1,9})/iu,
    unit: 'tokens',
  },
  {
    id: 'negative-output',
    message:
      /max_(?:\w{1,12}_)?tokens must be (?:at least 1|positive|greater than 0),? (?:but )?got -(?<excess>\d{1,8})/iu,
    unit: 'tokens',
  },
  // The parts before the whole: with them it can be told what the answer could still have.
  {
    id: 'window-asked-parts',
    message:
      /max(?:imum)? (?:context|model|prompt|sequence|input) (?:length|window|size) (?:is|of) (?<limit>\d[\d,]{0,12}) tokens.{1,40}?(?:requested|resulted in) (?:about |a total of )?(?<asked>\d[\d,]{0,12}) tokens ?(?:\(|: )(?<prompt>\d[\d,]{0,12}) (?:tokens )?(?:in|of|from) (?:the |your )?(?:messages|prompt|input|text input)[^)\n]{0,60}?[,;] (?:and )?(?<output>\d[\d,]{0,12}) (?:tokens )?(?:in|for|of) the (?:completion|output)/isu,
    unit: 'tokens',
  },
  {
    id: 'window-output-and-prompt',
    message:
      /context (?:length|window) is (?<limit>\d[\d,]{0,12}) tokens.{1,40}requested (?<output>\d[\d,]{0,12}) output tokens.{1,40}(?:contains|has) (?:at least )?(?<prompt>\d[\d,]{0,12}) (?:input )?(?:tokens|characters)/isu,
    unit: 'tokens',
  },
  {
    id: 'output-too-large-for-prompt',
    message:
      /too large: (?<output>\d[\d,]{0,12})\. .{1,20}maximum context length is (?<limit>\d[\d,]{0,12}) tokens.{1,30}request has (?<prompt>\d[\d,]{0,12}) input tokens/isu,
    unit: 'tokens',
  },
  {
    id: 'input-plus-output',
    message:
      /exceeds? (?:the )?(?:model.{0,12})?context (?:limit|window|length): (?<prompt>\d[\d,]{0,12}) \+ (?<output>\d[\d,]{0,12}) > (?<limit>\d[\d,]{0,12})/iu,
    unit: 'tokens',
  },
  {
    id: 'sum-greater',
    message:
      /(?:tokens?|context|length)[^\n]{1,40}?(?<prompt>\d[\d,]{0,9}) \+ (?<output>\d[\d,]{0,9}) (?:>|is (?:greater|larger|longer|more) than(?: the)?(?: [a-z_]{2,20}){0,2}) (?<limit>\d[\d,]{0,9})/iu,
    unit: 'tokens',
  },
  {
    id: 'contains-too-large-for',
    message: /contains (?<asked>\d[\d,]{0,9}) tokens[^\n]{1,40}too large for[^\n\d]{1,30}(?<limit>\d[\d,]{0,9})/iu,
    unit: 'tokens',
  },
  {
    id: 'batch-tokens',
    message:
      /tokens per (?:submitted )?(?:batch|request) is (?<limit>\d[\d,]{0,9})\. [^\n\d]{1,30}(?<asked>\d[\d,]{0,9}) tokens/iu,
    unit: 'tokens',
  },
  {
    id: 'batch-max-got',
    message:
      /tokens in (?:\w{1,6} )?batch\.? max(?:imum)? (?:is|of) (?<limit>\d[\d,]{0,9}),?(?: but)? (?:got|has|given) (?<asked>\d[\d,]{0,9})/iu,
    unit: 'tokens',
  },
  {
    id: 'inputs-plus-new-tokens',
    message:
      /must be <= ?(?<limit>\d[\d,]{0,12})\. Given: (?<prompt>\d[\d,]{0,12}) `?inputs`? tokens and (?<output>\d[\d,]{0,12}) `?max_new_tokens/iu,
    unit: 'tokens',
  },
  {
    id: 'window-asked',
    message:
      /max(?:imum)? (?:context|model|prompt|sequence|input) (?:length|window|size) (?:is|of) (?<limit>\d[\d,]{0,12})(?: tokens)?\b.{1,80}?(?:requested|resulted in|contains?|has|have|used) (?:about |at least |a total of )?(?<asked>\d[\d,]{0,12}) (?:input )?tokens/isu,
    unit: 'tokens',
  },
  {
    id: 'asked-window',
    message:
      /(?<asked>\d[\d,]{0,9})\)? ?(?:input |prompt |total )?(?:tokens?\)? )?(?:is |are )?(?:exceed|longer than|larger than|greater than|more than|over the|surpass|too large for|but the model |but model )[^\n]{0,50}?(?:of |than |is |only |limit |length |window |size |allowed |tokens |with |to |context |max_seq_len |max_model_len |: |= |\()\(?(?<limit>\d[\d,]{1,9})\b(?! ?(?:%|seconds|minutes|hours|ms|mb|kb|bytes|characters|images|pages))/iu,
    unit: 'tokens',
  },
  {
    id: 'prompt-too-long',
    message: /\b(?<asked>\d[\d,]{0,12}) tokens > (?<limit>\d[\d,]{0,12}) maximum/iu,
    unit: 'tokens',
  },
  {
    id: 'token-limit-requested',
    message: /(?:token|context|length) limit ?: ?(?<limit>\d[\d,]{0,12})(?: ?\(requested: ?(?<asked>\d[\d,]{0,12}))?/iu,
    unit: 'tokens',
  },
  {
    id: 'counted-must-be-less',
    message:
      /(?:tokens|length|input|prompt)\b.{0,20}\((?<asked>\d[\d,]{0,12})\) (?:must be|should be|has to be) (?:less|smaller|fewer) than .{0,30}\((?<limit>\d[\d,]{0,12})\)/iu,
    unit: 'tokens',
  },
  {
    id: 'tokens-cannot-exceed',
    message:
      /tokens\b.{1,40}\b(?:can ?not|must not|may not|should not) exceed (?<limit>\d[\d,]{0,12})\b(?:.{1,6}(?:received|got|given|found) (?<asked>\d[\d,]{0,12}))?/iu,
    unit: 'tokens',
  },
  {
    id: 'exceeded-by',
    message: /(?:exceed(?:s|ed|ing)?|over)\b.{0,40}? by (?<excess>\d[\d,]{0,12}) tokens/iu,
    unit: 'tokens',
  },
  {
    id: 'limit-for-model',
    message:
      /(?:limit|maximum|max(?:imum)? (?:length|size|context|number of tokens))(?: (?:for|of) this (?:model|endpoint))? (?:is|of|was) (?<limit>\d[\d,]{0,12}k?) (?:input )?tokens\b(?! (?:per|a|each|every|\/))/iu,
    unit: 'tokens',
  },
  {
    id: 'model-limit-of',
    message:
      /tokens\b.{1,40}exceeds? the (?:model|maximum|context|output|input)?.{0,20}?(?:limit|length|size) of (?<limit>\d[\d,]{0,12})/iu,
    unit: 'tokens',
  },
  {
    id: 'limit-in-brackets',
    message:
      /(?:token|context|input|prompt|sequence)(?: .{0,40})?[ _-](?:limit|length|window|size|allowed) ?\((?:is |max(?:imum)?:? )?(?<limit>\d[\d,]{4,12}|\d[\d,]{1,12}(?= tokens))(?: tokens)?\)/iu,
    unit: 'tokens',
  },
  {
    id: 'max-size-tokens',
    message: /max(?:imum)?(?: \w{1,12})? size ?: ?(?<limit>\d[\d,]{0,12}) tokens/iu,
    unit: 'tokens',
  },
  {
    id: 'input-range',
    message: /range of input length should be \[(?<min>\d{1,12}), ?(?<limit>\d{1,12})\]/iu,
    unit: 'tokens',
  },
  {
    id: 'input-output-estimate',
    message: /max(?:imum)? input tokens: ?(?<limit>\d[\d,]{0,12})\b.{1,30}(?:count|tokens): ?(?<asked>\d[\d,]{0,12})/iu,
    unit: 'tokens',
  },
  {
    id: 'current-while-limit',
    message: /current length is (?<asked>\d[\d,]{0,12}) while limit is (?<limit>\d[\d,]{0,12})/iu,
    unit: 'tokens',
  },
  {
    id: 'requested-max',
    message: /requested (?<asked>\d[\d,]{0,12}) tokens, max(?:imum)? (?<limit>\d[\d,]{0,12}) tokens/iu,
    unit: 'tokens',
  },
  {
    id: 'loaded-with-context',
    message:
      /(?:first|keep) (?<asked>\d[\d,]{0,12}) tokens.{1,80}context length of (?:only )?(?<limit>\d[\d,]{0,12})/isu,
    unit: 'tokens',
  },
  // The prompt and the answer in brackets, behind whatever was said of the window.
  {
    id: 'parts-in-brackets',
    message:
      /\((?<prompt>\d[\d,]{0,12}) (?:tokens )?(?:in|of) (?:the |your )?(?:messages|prompt|input|text input)[^)\n]{0,60}?[,;] (?<output>\d[\d,]{0,12}) (?:in|for) the (?:completion|output)/iu,
    unit: 'tokens',
  },
  {
    id: 'parts-from-and-for',
    message:
      /: (?<prompt>\d[\d,]{0,9}) tokens from the (?:input )?(?:messages|prompt|input) and (?<output>\d[\d,]{0,9}) tokens for the (?:completion|output)/iu,
    unit: 'tokens',
  },
  {
    id: 'context-chinese-asked',
    holds: 'han',
    message:
      /(?:输入|提示词|上下文|prompt|tokens?|内容)[^\n\d]{0,14}(?<asked>\d[\d,]{0,9})[^\n\d]{0,8}(?:超过|超出|大于)[^\n\d]{0,14}(?<limit>\d[\d,]{1,9})/iu,
    unit: 'tokens',
  },
  {
    id: 'context-chinese',
    holds: 'han',
    message:
      /(?:输入|提示词|上下文|token|tokens|长度|内容).{0,14}(?:不能超过|不得超过|不超过|超过|超出|超限|最大(?:长度|限制|值)?(?:为|是)?|上限(?:为|是)?|限制(?:为|是)?).{0,8}?[:：（( ]{0,2}(?<limit>\d[\d,]{1,12}) ?[)）]?(?<limitUnit>tokens?|个?字符|字)?/iu,
  },
];
