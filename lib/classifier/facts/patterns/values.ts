import type { FactPattern } from '../fact-pattern.ts';

/** Values that are allowed, and the one that was sent. */
export const valuePatterns: readonly FactPattern[] = [
  {
    id: 'value-supplied-for',
    holds: 'quote',
    message:
      /value ['"`](?<value>[^'"`\n]{1,80})['"`] supplied for (?:argument|parameter|field) ['"`](?<field>[\w.]{1,80})['"`] is not valid(?: -- accepted values are (?<allowed>['"`][^\n]{1,300}['"`]))?/iu,
  },
  {
    id: 'received-with-type-only',
    holds: '/',
    message:
      /\bwith (?:mime ?-?type|content[- ]type) (?<mediaType>[\w.+-]{1,40}\/[\w.+-]{1,80}),? (?:but )?only (?<allowed>[\w.+-]{1,40}\/[^\n]{2,400})/iu,
  },
  {
    id: 'combination-of-modalities',
    message:
      /accepts the following combinations? of response modalities:\s{0,4}\* (?<allowed>[A-Z]{3,10}(?:, [A-Z]{3,10}){0,3})/u,
  },
  {
    id: 'unsupported-value-supported',
    holds: 'quote',
    message:
      /unsupported value: '(?<value>[^'\n]{1,100})' is not supported.{1,80}?supported values are: (?<allowed>'[^'\n]{1,60}'(?:,? (?:and |or )?'[^'\n]{1,60}'){0,30})/iu,
  },
  {
    id: 'does-not-support-value',
    holds: 'quote',
    message:
      /'(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12})' does not support '?(?<value>[\w.-]{1,60})'? with this model/iu,
  },
  {
    id: 'invalid-enum-zod',
    holds: 'quote',
    message:
      /(?:invalid enum value|invalid option|invalid input)[.:] expected (?:one of )?(?<allowed>['"][^\n]{1,600}?['"])(?:, received ['"](?<value>[^'"\n]{1,200})['"]|$|\n)/iu,
  },
  {
    id: 'unknown-variant',
    message:
      /unknown variant `?(?<value>[\w./-]{1,60})`?, expected (?:one of )?(?<allowed>`?[\w./-]{1,60}`?(?:(?:,| or) `[\w./-]{1,60}`){0,60})/iu,
  },
  {
    id: 'invalid-value-supported',
    holds: 'quote',
    message:
      /invalid value: ['"`](?<value>[^'"`\n]{1,100})['"`][.,] (?:supported|valid|allowed|possible) values are: (?<allowed>[^\n]{2,500}?)(?:\.(?:\s|$)|\n|$)/iu,
  },
  {
    id: 'value-in-brackets-allowed',
    holds: 'quote',
    message:
      /invalid (?<field>[a-z][\w.]{1,60}): ['"](?<value>[^'"\n]{1,100})['"] (?:\(allowed|\(supported|\(valid)(?: values)?: (?<allowed>[^)\n]{1,300})\)/iu,
  },
  {
    id: 'expected-tags',
    holds: 'quote',
    message:
      /(?:(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12}): )?Input tag '(?<value>[^'\n]{1,80})' found using (?:'(?<tag>[a-z_]\w{0,30})'|.{1,40}?) does not match any of the expected tags: (?<allowed>'[^'\n]{1,80}'(?:, '[^'\n]{1,80}'){0,60})/iu,
  },
  {
    id: 'input-should-be',
    holds: 'quote',
    message:
      /(?:(?:^|\n|: )(?:body\.)?(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12}): )?input should be (?<allowed>'[^'\n]{1,80}'(?:(?:,| or) '[^'\n]{1,80}'){0,60})/iu,
  },
  {
    id: 'enumeration-members',
    holds: 'quote',
    message: /(?:permitted|enumeration member; permitted): (?<allowed>'[^'\n]{1,80}'(?:, '[^'\n]{1,80}'){0,60})/iu,
  },
  {
    id: 'must-be-one-of',
    message:
      /(?:(?<field>[a-z_][\w.[\]]{0,80})['"`]? )?(?:must|should|has to|needs to|can) be (?:one of|either|any of|equal to one of)(?: the (?:following|allowed|supported)(?: (?:values|types|formats|extensions|options))?)?:? ?[[({]?(?<allowedList>[^\s.][\s\S]{2,500})/iu,
  },
  {
    id: 'must-be-the-following',
    message:
      /(?<![\w.[\]])(?<field>[a-z_][\w.[\]]{2,100}) must be one of the following: ?(?<allowed>[\w-]{1,40}(?:, ?[\w-]{1,40}){0,12})(?=[.;]?(?:\s|$))/iu,
  },
  {
    id: 'is-not-one-of',
    holds: 'quote',
    message:
      /['"](?<value>[^'"\n]{1,80})['"] (?:is not one of|is not in):?[\s[(]{1,3}(?<allowedList>\S[\s\S]{2,400})/iu,
  },
  {
    id: 'values-are',
    message:
      /(?:supported|allowed|valid|available|accepted|permitted|possible|following) (?:\w{1,16} ){0,2}?(?:values?|levels?|types?|options?|formats?|models?|roles?|sizes?|languages?|voices?|extensions?)(?: for \w{1,40})?(?: are:?| include:?| includes:?| is one of:?| is: ) ?[[({]?\s?(?<allowedList>[^\s.][\s\S]{2,500})/iu,
  },
  {
    id: 'values-colon',
    message:
      /(?:values:|levels:|types:|options:|formats:|models:|roles:|sizes:|languages:|voices:|extensions:|(?<!not )(?:supported|allowed|permitted|accepted|valid):|following:|one of:|are:) ?[[({]?\s?(?<allowedList>[^\s.][\s\S]{2,500})/iu,
  },
  {
    id: 'valid-role',
    message: /use a valid role: (?<allowed>\w{1,20}(?:, \w{1,20}){0,8})/iu,
    also: { field: 'contents.role' },
  },
  {
    id: 'only-type-allowed',
    message:
      /only ['"`]?(?:\w{1,30}=)?(?<allowed>[\w.-]{1,60})['"`]? (?:is|are) (?:allowed|accepted|supported|permitted)/iu,
  },
  {
    id: 'level-quoted',
    holds: 'quote',
    message:
      /(?<![\w.])(?<field>[a-z]\w{2,30}) (?:level|option|mode|setting) ['"`](?<value>[\w.-]{1,40})['"`](?=[.,]| (?:is|are) (?:not|un)| not )/iu,
  },
  { id: 'invalid-token', message: /invalid token in prompt: (?<value>\d{1,9})/iu },
  {
    id: 'to-use-of-type',
    holds: 'quote',
    message: /to use ['"`](?<parameter>[\w.]{2,60})['"`] of type ['"`](?<value>\w{2,40})['"`]/iu,
  },
  {
    id: 'literal-expected',
    holds: 'quote',
    message: /invalid literal value, expected ['"](?<allowed>[^'"\n]{1,60})['"]/iu,
  },
  {
    id: 'expected-one-of-got',
    message: /expected one of:? (?<allowedList>[^\n]{3,300}?),? (?:but )?got ['"`]?(?<value>[\w./-]{1,60})/iu,
  },
  {
    id: 'only-supports-set-to',
    message: /only supports? (?<field>[a-z]\w{2,40}) (?:set to|=) ?['"`]?(?<allowed>\d{1,6}|[a-z]\w{1,20})\b/iu,
  },
  {
    id: 'named-tool-auto-none',
    message:
      /(?<field>tool_choice)['"`]? must (?:either )?be a named tool, (?<allowed>['"]auto['"],? or ['"]none['"])/iu,
  },
  {
    id: 'try-again-with',
    message: /(?:try again|retry) with an? (?<allowed>pdf|png|jpe?g|gif|webp|mp3|mp4|wav|csv|docx|txt)\b/iu,
  },
  { id: 'only-accepted', holds: 'quote', message: /only ['"`](?<allowed>[^'"`\n]{1,60})['"`] accepted/iu },
  { id: 'only-default', message: /only the default \((?<allowed>[^)\n]{1,30})\) value is supported/iu },
  { id: 'restricted-to', message: /value of the (?<field>\w{1,60}) parameter is restricted to (?<allowed>\w{1,30})/iu },
  {
    id: 'must-be-this-or-that',
    holds: 'quote',
    message:
      /(?<![\w.])(?<field>[a-z]\w{1,40}(?:\.\w{1,40}|\[\d{1,5}\]){0,8})['"`]? must be (?:set to )?(?:either )?(?<allowed>['"`][\w.-]{1,40}['"`](?:, ?['"`][\w.-]{1,40}['"`]){0,10},? or ['"`][\w.-]{1,40}['"`])/iu,
  },
  {
    id: 'must-be-set-to',
    message:
      /(?<![\w.])(?:parameter\.)?(?<field>[a-z]\w{1,40}(?:\.\w{1,40}){0,4})['"`]? must be (?:explicitly )?(?:set to )?['"`]?(?<allowed>true|false|enabled|disabled)\b/iu,
  },
  { id: 'must-have-equals', message: /must have (?<field>[a-z]\w{1,40})=(?<allowed>\w{1,30})/iu },
  {
    id: 'not-allowed-to-be',
    message:
      /(?:not allowed to be|must not be|cannot be named) \[?['"`]?(?<forbidden>(?!empty|null|none|blank|(?:from|in|at|on|of|to|for|by|with|the|an?|more|less|greater|both|used|set|sent)\b)[\w.-]{1,60})['"`]?\]?/iu,
  },
  {
    id: 'does-not-match-pattern',
    message:
      /(?:does not match|must match|should match|that matches)(?: the)?(?: pattern| regex| regular expression)?:? ['"`/](?<pattern>[^\n'"`]{2,120})['"`/]/iu,
  },
  {
    id: 'mime-got',
    message:
      /(?:unsupported|invalid)(?: \w{1,10}){0,2} (?:mime ?type|media type|format|file type|content type)s?:? ['"`]?(?<mediaType>[a-z]{3,12}\/[\w.+-]{1,60})/iu,
  },
  {
    id: 'allowed-chinese',
    holds: 'han',
    message:
      /(?:取值范围|可选值|支持的?(?:值|类型|格式|模型|尺寸)|仅支持|只支持|允许的?值?)(?:[为是有]|包括)?[：: ]{0,2}[[（(]?(?<allowed>['"]?[a-z][\w./-]{0,60}['"]?(?:[,，、/|] ?['"]?[\w./-]{1,60}['"]?){0,40})/iu,
  },
];
