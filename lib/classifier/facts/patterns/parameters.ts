import type { FactPattern } from '../fact-pattern.ts';

/** Parameters and features that are not supported, what takes their place, headers and options that are missing. */
export const parameterPatterns: readonly FactPattern[] = [
  {
    id: 'unsupported-parameters',
    holds: 'quote',
    message: /not support parameters?: \[['"](?<parameter>[\w.]{2,60})['"]/iu,
  },
  {
    id: 'unsupported-use-instead',
    holds: 'quote',
    message:
      /['"`](?<parameter>[\w.[\]-]{1,80})['"`] is not supported.{0,60}?\. (?:please )?(?:try )?us(?:e|ing) ['"`](?<replacement>[\w.-]{1,80})['"`]/iu,
  },
  {
    id: 'use-instead',
    holds: 'quote',
    message:
      /\b(?:please )?use ['"`](?<replacement>[\w.-]{1,80})['"`] instead(?: of ['"`](?<parameter>[\w.-]{1,80})['"`])?/iu,
  },
  {
    id: 'deprecated-in-favor',
    message:
      /['"`]?(?<parameter>[a-z]\w{1,60})['"`]? (?:is|has been) (?:deprecated|removed|replaced|renamed),? (?:in favou?r of|by|to|with|please use|use) ['"`]?(?<replacement>[a-z][\w.]{1,60})/iu,
  },
  {
    id: 'parameter-value-not-supported',
    holds: 'quote',
    message:
      /(?<parameter>[a-z]{1,20}_[a-z_]{1,40}) ['"`](?<value>[\w.-]{1,60})['"`] (?:is )?(?:not supported|unsupported|not allowed|not available)/u,
  },
  {
    id: 'only-while-providing',
    holds: 'quote',
    message:
      /['"`](?<parameter>\w{1,40})['"`] may only be (?:specified|used|set) (?:while|when|if) (?:providing )?['"`](?<missing>\w{1,40})['"`]/iu,
  },
  {
    id: 'equals-not-supported',
    message:
      /(?:^|: |\s)(?<parameter>[a-z]\w{0,40})=['"]?(?<value>[\w.-]{1,40})['"]? is (?:not supported|unsupported|not allowed)/u,
  },
  {
    id: 'quoted-not-supported',
    holds: 'quote',
    message:
      /(?<=^|: |\n|arameter |ield |aram |option |argument |and |, )(?<!alue: )['"`](?<parameter>[a-z][\w.[\]]{1,80})['"`] (?:is )?(?:not supported|unsupported|is deprecated|cannot be used)/u,
  },
  {
    id: 'unsupported-parameter-colon',
    holds: 'quote',
    message: /unsupported (?:parameter|argument|field|option)s?:? ['"`](?<parameter>[a-z][\w.[\]]{1,80})['"`]/iu,
  },
  {
    id: 'unsupported-parameter-bare',
    message:
      /(?:unsupport(?:ed)? (?:parameter|argument|option)(?:\(s\)|s)?:? |(?:parameter|argument) not supported(?: on this model)?: (?!\w{1,40} and \w{1,40} together))(?<parameter>[a-z][\w.[\]]{1,80})(?=[.,;]? |[.,;]?$|[.,;]?\n)/iu,
  },
  {
    id: 'compared-not-supported',
    holds: 'quote',
    message:
      /['"`](?<parameter>[a-z]\w{1,60})['"`] (?:[!=]= \w{1,10} )?is not (?:supported|allowed) (?:when|for|with|in)\b/u,
  },
  {
    id: 'option-not-supported',
    message:
      /(?:^|[\n:] )(?<parameter>size|resolution|quality|style|voice|seed|background|aspect[ _]ratio|temperature|logprobs|stop|dimensions)(?: is)? (?:not supported|unsupported)\b/iu,
  },
  {
    id: 'deprecated-for-model',
    holds: 'quote',
    message: /`(?<parameter>\w{1,60})` is deprecated/iu,
  },
  {
    id: 'unsupported-parameters-quoted',
    holds: 'quote',
    message: /unsupported parameter(?:\(s\)|s)?:? ['"`](?<parameter>[a-z]\w{1,60})['"`]/iu,
  },
  {
    id: 'word-not-supported',
    holds: 'name',
    message:
      /(?:^|: |\n|unsupported parameter:? )(?<parameter>[a-z]{1,40}_\w{1,40}) (?:is |are )?(?:not supported|unsupported|not allowed|not permitted)/iu,
  },
  {
    id: 'does-not-support-parameter',
    message:
      /(?:does not|doesn't|not) support (?:the )?(?:parameter )?['"`]?(?<parameter>[a-z]{1,30}_\w{1,40}|[a-z][a-z\d]{0,20}[A-Z]\w{1,30})\b/u,
  },
  {
    id: 'does-not-support-feature',
    message:
      /(?:^|[\s"'`])(?<model>(?!(?:model|server|api|endpoint|provider|it|this|that|and|which|router|mode|we|you|tool|service|account|format|region)\b)[\w./:@-]{2,80})['"`]? (?:does not|doesn't) support (?<feature>(?!the\b|this\b|effort)[a-z][a-z -]{2,40}?)(?=[.,]|$|\n| in | with | for )/iu,
  },
  {
    id: 'feature-unsupported',
    message:
      /(?:this )?(?:model|endpoint|api|provider) (?:does not|doesn't) (?:currently )?support (?:the )?(?<feature>[a-z][\w -]{2,40}?)(?=[.,]|$|\n| in | with | for | that )/iu,
  },
  {
    id: 'only-some-api',
    message:
      /only (?:supports?|available (?:in|via|through|on)|works? (?:with|in)) (?:the )?(?<feature>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20})? API)\b/u,
  },
  {
    id: 'endpoints-support',
    message: /no endpoints found that support (?<feature>[a-z][\w -]{2,30})(?:\.|$|\n)/iu,
  },
  { id: 'blocks-with', message: /blocks? with ['"`]?(?<parameter>[a-z]{2,30}_\w{2,40})/iu },
  { id: 'with-more-than', message: /with ['"`]?(?<parameter>[a-z]{2,30}_\w{2,40})['"`]? > (?<limit>\d[\d,]{0,12})/iu },
  { id: 'remove-and-try', message: /\bremove (?<parameter>[a-zA-Z]\w{1,40}) and try again/u },
  {
    id: 'requires-flags',
    message:
      /(?:requires|start(?:ed)?(?: it| the server)?|relaunch|launch|run|enable|set|pass)(?: \w{1,12}){0,2}(?<flags>(?: --| `--| '--| "--)[a-z][\w-]{2,50}[`'"]?(?:(?:,| and| or) [`'"]?--[a-z][\w-]{2,50}[`'"]?){0,4})/iu,
  },
  {
    id: 'must-set-header',
    holds: 'quote',
    message: /must (?:set|include|have|send)(?: the)? ['"`](?<header>[a-z][\w-]{2,60})['"`] header/iu,
  },
  {
    id: 'header-is-required',
    message:
      /(?:^|\n|: |missing (?:the )?|the |required )['"`]?(?<header>[A-Za-z]\w{1,30}(?:-\w{1,30}){1,6}|Authorization)['"`]?(?: header)?(?: is)? (?:is required|required|header|is missing|missing)\b/u,
  },
  {
    id: 'missing-header',
    message:
      /missing (?:or invalid |the )?['"`]?(?<header>Authorization|Authentication|[A-Z]{1,20}(?:-\w{1,30}){1,6})['"`]? header/iu,
  },
  {
    id: 'in-the-header-field',
    holds: 'quote',
    message: /in the ['"`](?<header>Authorization|[A-Z]\w{1,20}(?:-\w{1,30}){1,6})['"`] (?:field|header)/iu,
  },
  { id: 'header-chinese', holds: 'han', message: /Header 中未收到 (?<header>\w{2,30}) 参数/iu },
];
