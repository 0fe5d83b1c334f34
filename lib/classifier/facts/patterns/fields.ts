import type { FactPattern } from '../fact-pattern.ts';

/** Which field, which one is missing, which one is unknown, which ones exclude each other. */
export const fieldPatterns: readonly FactPattern[] = [
  {
    id: 'header-required',
    message:
      /(?:^|[\s'"`])(?<header>(?:x|anthropic|openai|api)-[a-z]{2,20}(?:-[a-z]{2,20}){0,4})['"`]? (?:header )?is (?:required|missing)/iu,
  },
  {
    id: 'missing-serde',
    message: /missing field `(?<missing>\w{1,60})`/iu,
    every: true,
  },
  {
    id: 'missing-properties',
    message: /missing propert(?:ies|y):? (?<missing>'\w{1,60}'(?:, '\w{1,60}'){0,8})/iu,
  },
  {
    id: 'missing-parameter',
    holds: 'quote',
    message:
      /(?:missing|required|lacks?|must provide)(?: the)?(?: a)?(?: required| mandatory| input){0,2}(?: request| body| query)? ?(?:parameter|field|argument|property|properties|key|input|header)?(?:\(s\)|s)?(?: is missing)?:? ['"`](?<missing>[\w.[\]-]{1,100})['"`]/iu,
    every: true,
  },
  {
    id: 'parameter-missing',
    holds: 'quote',
    message:
      /(?:parameter|field|property|argument) ['"`](?<missing>[\w.[\]-]{1,100})['"`] (?:is )?(?:missing|required|not provided|must be)/iu,
    every: true,
  },
  {
    id: 'word-is-required',
    message:
      /(?:^|\n|: |- |\. |[Ff]ield |[Pp]arameter )['"`]?(?<missing>(?!(?:field|value|this|it|input|parameter|subscription|payment|you|token|cookie|authentication|credential|credentials|authorization|header|key|body)\b)[a-z]\w{1,40}(?:\.\w{1,40}){0,4})['"`]? (?:is a required|is required|is missing|required|are required|cannot be (?:empty|null|blank)|must not be (?:empty|null)|is empty|is not specified)(?: (?:field|property|parameter))?\b/u,
    every: true,
  },
  {
    id: 'is-a-required-property',
    holds: 'quote',
    message: /['"`](?<missing>[\w.-]{1,60})['"`] is a required (?:property|field|parameter)/iu,
    every: true,
  },
  {
    id: 'provide-a-parameter',
    message:
      /must (?:provide|specify|supply|include|pass|set) an? (?:value for )?['"`]?(?<missing>[a-z]\w{1,40})['"`]? (?:parameter|field|argument|property)/iu,
  },
  {
    id: 'include-at-least-one',
    message:
      /must (?:include|have|contain) at least one ['"`]?(?<missing>[a-z]\w{1,40})['"`]? (?:field|element|entry|item|part)/u,
  },
  {
    id: 'path-field-required',
    message:
      /(?:^|[\n`'"]|: )(?:body\.)?(?<missing>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12})[`'"]?: (?:field required|required|missing|this field is required|cannot be blank)/iu,
    every: true,
  },
  {
    id: 'unknown-name-at',
    message: /Unknown name "(?<unknown>\w{1,60})"(?: at '(?<field>[\w.[\]]{1,100})')?/u,
    every: true,
  },
  {
    id: 'proto-field-at',
    message: /Unknown name "\w{1,60}" at '(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,40})'/u,
  },
  {
    id: 'proto-request-path',
    message:
      /\b[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,3}Request\.(?<field>[a-z]\w{0,40}(?:\[\d{1,5}\]|\.\w{1,40}){1,20}): /u,
  },
  {
    id: 'property-is-unsupported',
    holds: 'quote',
    message:
      /propert(?:y|ies) ['"`](?<unknown>[\w.[\]]{1,100})['"`] (?:is|are) (?:unsupported|not supported|unknown)/iu,
    every: true,
  },
  {
    id: 'unknown-parameter',

    message:
      /(?:unknown|unrecognized|unrecognised|unexpected|extraneous|additional|extra)(?: request)? (?:parameter|argument|field|key|keyword argument|property|properties|option|input)(?:\(s\)|s)?(?: supplied)?:? [['"`]{1,2}(?<unknown>[\w.[\]-]{1,100}?)['"`\]]{1,2}/iu,
    every: true,
  },
  {
    id: 'unknown-field-serde',
    message:
      /unknown field `(?<unknown>\w{1,60})`(?:, expected (?:one of )?(?<allowed>`\w{1,60}`(?:(?:,| or) `\w{1,60}`){0,40}))?/iu,
  },
  {
    id: 'unknown-field-jackson',
    message: /Unrecognized field "(?<unknown>\w{1,60})"/iu,
  },
  {
    id: 'extra-inputs',
    message:
      /(?:^|\n|: |\.)(?:body\.)?(?<unknown>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12}): (?:extra inputs are not permitted|extra fields not permitted|unexpected (?:field|property)|property '[\w.[\]]{1,100}' is unsupported)/iu,
    every: true,
  },
  {
    id: 'extra-inputs-below',
    message: /body -> (?<unknown>[a-z_]\w{0,60})\s{1,6}extra inputs are not permitted/iu,
    every: true,
  },
  {
    id: 'extra-inputs-field',
    message:
      /extra inputs are not permitted, field: '(?<unknown>[\w.[\]]{1,100})'(?:, value: (?<value>[^\n]{1,60}))?/iu,
    every: true,
  },
  {
    id: 'additional-property',
    message:
      /additional propert(?:y|ies) [('"`]{0,2}(?<unknown>\w{1,60})['"`)]{0,2} (?:is|are|was|were|not|unexpected)/iu,
    every: true,
  },
  {
    id: 'unsupported-schema-keywords',
    holds: 'quote',
    message:
      /(?:unsupported|unknown|invalid|disallowed) (?:json ?)?schema (?:fields?|keywords?|keys?):? [{[(]?(?<unknown>['"`]\$?\w{1,40}['"`](?:, ?['"`]\$?\w{1,40}['"`]){0,20})/iu,
  },
  {
    id: 'additional-properties-quoted',
    message: /additionalProperties '(?<unknown>\w{1,60})' not allowed/iu,
    every: true,
  },
  {
    id: 'either-or-not-both',
    message:
      /(?:both |only one of |exactly one of |either )(?<conflicting>['"`]?[\w.-]{1,60}['"`]?(?:,? (?:or|and) |, |\/)['"`]?[\w.-]{1,60}['"`]?(?:,? (?:or|and) ['"`]?[\w.-]{1,60}['"`]?)?) (?:can(?:not)? (?:both )?be (?:specified|set|used|provided|sent|both)|but not both|may be|are (?:set|specified|mutually)|is allowed)/iu,
  },
  {
    id: 'validator-dash-field',
    holds: 'quote',
    message: /(?:is too (?:long|short)|is not of type '(?<expectedType>\w{2,20})') - '(?<field>[\w.[\]]{1,100})'/iu,
  },
  {
    id: 'cannot-specify-both',
    message:
      /(?:cannot|can't|can not|do not|don't|must not|may not|not allowed to) (?:specify|set|use|provide|send|pass|include|combine|supply|have) (?:both )?(?<conflicting>['"`]?[a-z][\w.-]{1,60}['"`]? and ['"`]?[a-z][\w.-]{1,60}['"`]?)(?= (?:in|at|together|with)\b|[.,;]|$|\n)/iu,
  },
  {
    id: 'elements-must-have',
    message:
      /(?:all|each|every) (?:elements?|items?|entr(?:y|ies)|objects?) (?:in|of) ['"`]?(?<field>[a-z]\w{1,60})['"`]? (?:must|should|needs? to) (?:have|contain|include) (?:an? )?['"`]?(?<missing>[a-z]\w{1,60})/iu,
  },
  {
    id: 'not-supported-together',
    message: /not supported: (?<conflicting>[a-z]\w{1,40} and [a-z]\w{1,40}) together/iu,
  },
  {
    id: 'is-required-in-form',
    message: /(?<missing>[a-z]\w{1,60}) is required in (?:the )?input form/iu,
    also: { field: 'inputs' },
  },
  {
    id: 'cannot-both',
    holds: 'quote',
    message:
      /(?<conflicting>['"`][\w.-]{1,60}['"`] and ['"`][\w.-]{1,60}['"`]) (?:cannot|can't|can not|may not|must not|are mutually|should not)/iu,
  },
  {
    id: 'conflicts-with',
    message:
      /(?<conflicting>(?<!\w)['"`]?(?!tools?\b)[a-z]\w{1,40}['"`]? (?:cannot be (?:used|combined|set|specified)(?: together)?|is (?:incompatible|mutually exclusive|not compatible)|conflicts) with ['"`]?[a-z]\w{1,40})['"`]?/iu,
  },
  {
    id: 'combination-of',
    message:
      /(?:invalid|unsupported|illegal|forbidden|conflicting) combination of (?<conflicting>['"`]?[a-z][\w.]{1,60}['"`]? and ['"`]?[a-z][\w.]{1,60}['"`]?)/iu,
  },
  {
    id: 'must-be-more-than-other',
    holds: 'quote',
    message:
      /(?<conflicting>['"`][\w.]{1,60}['"`] must be (?:greater|less|larger|smaller) than (?:or equal to )?['"`][a-z][\w.]{1,60}['"`])/iu,
  },
  {
    id: 'argument-supplied',
    message: /unrecognized request arguments? supplied: (?<unknown>\w{1,60}(?:, \w{1,60}){0,10})/iu,
  },
  {
    id: 'message-index',
    holds: 'quote',
    message:
      /['"`](?<missing>\w{1,40})['"`] (?:field )?(?:in|from|on) the (?:\w{1,12} )?message at (?:message )?index (?<messageIndex>\d{1,5})/iu,
  },
  {
    id: 'content-position',
    message: /content position (?<messageIndex>\d{1,5}), part position (?<partIndex>\d{1,5})/iu,
  },
  {
    id: 'missing-a-field',
    message: /(?:is|are) missing an? (?<missing>[a-z]{1,20}_\w{1,40})\b/iu,
  },
  {
    id: 'must-be-passed-back',
    message:
      /['"`]?(?<missing>(?:content\[\]\.)?[a-z_]{3,40})['"`]? in the (?:thinking|reasoning) mode must be passed back/iu,
  },
  {
    id: 'messages-at-index',
    message: /messages?(?: at)?(?: index| number| position| #) ?(?<messageIndex>\d{1,4})\b/iu,
  },
  {
    id: 'must-be-specified-for',
    message:
      /(?:^|[\n:] )(?:the )?['"`]?(?<missing>[a-z][a-z_]{1,40})['"`]? (?:must|has to|needs to|should) be (?:specified|provided|set|given)\b/iu,
  },
  {
    id: 'either-is-required',
    message:
      /either ['"`]?(?<missing>[a-z][\w-]{2,60}['"`]? or ['"`]?[a-z][\w-]{2,60})['"`]? (?:header |parameter |field )?(?:is required|must be|must exist|are required)/iu,
  },
  {
    id: 'quoted-must-be',
    holds: 'quote',
    message:
      /['"`](?<field>[a-z_]\w{0,40}(?:\.\w{1,60}|\[\d{1,5}\]){0,12})['"`] (?:parameter |field |value )?(?:must|should|has to|cannot|can't) (?:be|have|contain|not|support|only)\b/iu,
  },
  {
    id: 'word-must-be',
    message:
      /(?:^|[\n:] )(?<field>temperature|seed|stop|size|quality|voice|prompt|messages?|tools|stream|dimensions|inputs?(?! should be\b)|instructions|[a-z]{1,20}_\w{1,40})(?: parameter| field| value)? (?:must|should|has to|cannot) (?:be|have|contain|not)\b/iu,
  },
  {
    id: 'word-is-invalid',
    message:
      /(?:^|[\n:] )(?<field>temperature|seed|stop|size|quality|voice|prompt|messages|tools|stream|dimensions|instructions|[a-z]{1,20}_(?!error)[a-z_]{1,30}) (?:is|are) (?:invalid|not valid|wrong|incorrect|malformed|too (?:large|small|long|short|high|low))\b/iu,
  },
  {
    id: 'invalid-word-colon',
    message:
      /(?:^|[\n:] )invalid (?<field>thinking|temperature|seed|stop|size|quality|voice|prompt|messages|tools|reasoning|dimensions|[a-z]{1,20}_(?!error)[a-z_]{1,30})(?: value| parameter)?: /iu,
  },
  {
    id: 'zod-path',
    message: /\bpath: (?<field>[a-z]\w{0,40}(?:,\w{1,40}){0,8}), message:/iu,
  },
  {
    id: 'missing-chinese',
    holds: 'han',
    message:
      /(?:缺少|未传入?|没有传入?|未提供|缺失)(?:必要的?|必填的?|必需的?)?(?:参数|字段|请求头)?[：: ]{0,2}['"`“]?(?<missing>[a-z]\w{1,40})/iu,
  },
  {
    id: 'parameter-invalid-chinese',
    holds: 'han',
    message: /(?<field>[a-z][\w.]{1,60}) ?(?:参数|字段)(?:非法|错误|无效|不合法|不能为空|有误|缺失)/iu,
  },
];
