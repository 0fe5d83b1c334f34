import type { FactPattern } from '../fact-pattern.ts';

/** Between which numbers a value must lie. */
export const rangePatterns: readonly FactPattern[] = [
  {
    id: 'greater-than-maximum-tokens',
    message:
      /(?<field>max_(?:[a-z]{1,12}_)?tokens): (?<asked>\d[\d,]{0,12}) > (?<limit>\d[\d,]{0,12}), which is the maximum[^\n]{1,40} for (?<model>[\w.@:/-]{2,100})/iu,
    unit: 'tokens',
  },
  {
    id: 'too-large-supports',
    message:
      /\b(?<field>[a-z]\w{1,40})['`"]? is too large: (?<asked>\d[\d,]{0,12})\. .{0,40}?(?:supports? )?at most (?<limit>\d[\d,]{0,12})/iu,
    unit: 'tokens',
  },
  {
    id: 'field-range-interval',
    message:
      /\b(?<field>[a-z]{1,30}_[a-z_]{1,60})['"`]? (?:range|value)s? (?:is|are|must be|should be)(?: in| within| between)? ?(?<open>[[(])(?<min>-?\d[\d.]{0,12}), ?(?<max>-?\d[\d.]{0,12})(?<close>[\])])/iu,
  },
  {
    id: 'field-valid-range-of',
    message:
      /invalid (?<field>[a-z]{1,30}_[a-z_]{1,60})(?: value)?, (?:the )?(?:valid|allowed) range(?: of \w{1,60})? is (?<open>[[(])(?<min>-?\d[\d.]{0,12}), ?(?<max>-?\d[\d.]{0,12})(?<close>[\])])/iu,
  },
  {
    id: 'positive-at-most',
    message:
      /(?<![\w.])(?<field>[a-z]\w{1,60})['"`]?(?: parameter)? must be a positive (?:integer|number) (?:and )?(?:not greater than|no more than|at most|up to|<=) (?<max>\d{1,12})/iu,
    also: { min: '1' },
  },
  {
    id: 'field-at-least',
    message:
      /(?:^|: |[\n'"`])(?<field>[a-z][a-z\d]{0,30}(?:_[a-z\d]{1,30}){1,6}|[a-z]\w{0,40}(?:\.\w{1,40}|\[\d{1,5}\]){1,6})['"`]? (?:must|should|has to|needs to) be (?:at least|>=|no less than|not less than|a minimum of) (?<min>-?\d[\d,]{0,12}(?:\.\d{1,6})?)/u,
  },
  {
    id: 'interval',
    message:
      /(?:range|between|within|interval|should be(?: in)?|must be(?: in)?)(?: of \w{1,30})?(?: (?:is|are|from|should be|in|of|must be))?[ :]{1,2}(?<open>[[(])(?<min>-?\d[\d.]{0,12}), ?(?<max>-?\d[\d.]{0,12})(?<close>[\])])/iu,
  },
  {
    id: 'between',
    message:
      /\bbetween[ `'"]{1,2}(?<min>-?\d[\d.,]{0,12})[ `'"]{1,2}and[ `'"]{1,2}(?<max>-?\d[\d,]{0,12}(?:\.\d{1,6})?)/iu,
  },
  {
    id: 'range-from-to',
    message:
      /(?:range|values?|from)[^\n\d]{0,14} (?<min>-?\d[\d.]{0,7})(?: \((?:inclusive|(?<open>exclusive))\))? ?(?:to|[\-–~]|through|\.\.) ?(?<max>-?\d[\d.]{0,9})(?: \((?:inclusive|(?<close>exclusive))\))?(?![\d\-:])/iu,
  },
  {
    id: 'minimum-maximum',
    message: /minimum value is (?<min>-?\d[\d.]{0,12}), maximum value is (?<max>-?\d[\d.]{0,12})/iu,
  },
  {
    id: 'at-least-at-most-value',
    message:
      /(?:at least|>=|minimum(?: of)?) (?<min>-?\d[\d.]{0,12}) and (?:at most|<=|maximum(?: of)?) (?<max>-?\d[\d.]{0,12})/iu,
  },
  {
    id: 'expected-at-least',
    message:
      /Expected a value (?<open>>=?|greater than(?: or equal to)?) (?<min>-?\d[\d.]{0,12})(?:, but got (?<value>-?[\w.]{1,30}))?/iu,
  },
  {
    id: 'expected-at-most',
    message:
      /Expected a value (?<close><=?|less than(?: or equal to)?) (?<max>-?\d[\d.]{0,12})(?:, but got (?<value>-?[\w.]{1,30}))?/iu,
  },
  {
    id: 'integer-above-maximum',
    message:
      /(?:above|exceeds|greater than) (?:the )?maximum value. Expected a value <= (?<max>-?\d[\d.]{0,12}), but got (?<value>-?[\w.]{1,30})/iu,
  },
  {
    id: 'lesser-than-minimum',
    message:
      /(?<value>-?\d[\d.]{0,12}) is (?:lesser|less|smaller|lower) than the minimum of (?<min>-?\d[\d.]{0,12})(?: - '(?<field>[\w.]{1,60})')?/iu,
  },
  {
    id: 'greater-than-maximum',
    message:
      /(?<value>-?\d[\d.]{0,12}) is (?:greater|larger|more|higher) than the maximum of (?<max>-?\d[\d.]{0,12})(?: - '(?<field>[\w.]{1,60})')?/iu,
  },
  {
    id: 'less-or-equal',
    message:
      /(?:less|smaller|lower) than or equal to[ `'"]{1,2}(?<max>-?\d[\d,]{0,12}(?:\.\d{1,6})?)[`'"]?(?:[ ,].{0,60}(?:received|got|given|provided|but) (?<value>-?\d[\d.]{0,12}))?/iu,
  },
  {
    id: 'greater-or-equal',
    message: /(?:greater|larger|higher|more) than or equal to[ `'"]{1,2}(?<min>-?\d[\d,]{0,12}(?:\.\d{1,6})?)/iu,
  },
  {
    id: 'not-greater',
    message:
      /\bnot (?:be )?(?:greater|larger|more|higher) than (?<max>-?\d[\d,]{0,12}(?:\.\d{1,6})?)(?! (?:tokens|[kmg]b))/iu,
  },
  {
    id: 'must-be-less',
    message:
      /(?:must|should|has to|needs to|expected number to) be (?:<=|at most|no more than|<= to|(?<close><|less than|smaller than|below)) ?(?<max>-?\d[\d,]{0,12}(?:\.\d{1,6})?)(?! ?(?:[kmg]i?b|bytes|tokens|char))/iu,
  },
  {
    id: 'must-be-greater',
    message:
      /(?:must|should|has to|needs to|expected number to) be (?:>=|at least|no less than|(?<open>>|greater than|larger than|bigger than|more than|above|strictly greater than)) ?(?<min>-?\d[\d,]{0,12}(?:\.\d{1,6})?)(?<!,)(?:, (?:but )?(?:got|received) (?<value>-?[\w.]{1,20}))?/iu,
  },
  {
    id: 'strictly-positive',
    message: /must be (?:a )?(?:strictly )?positive(?! integer and not)/iu,
    also: { min: '0', open: '(' },
  },
  { id: 'only-n', message: /\bonly (?<allowed>-?\d[\d.]{0,6}) is (?:allowed|supported)/iu },
  {
    id: 'value-of-field',
    message: /\bhas an? (?<field>[a-z]\w{1,40}) value of (?<value>-?[\w.]{1,30})/iu,
  },
  {
    id: 'interval-chinese',
    holds: 'han',
    message:
      /(?:范围|区间|取值|之间)[ :：为是在]{0,3}(?<open>[[(（])(?<min>-?\d[\d.]{0,9}) ?[,，] ?(?<max>-?\d[\d.]{0,9})(?<close>[\])）])/u,
  },
  {
    id: 'between-chinese',
    holds: 'han',
    message:
      /(?:在|介于|范围[为是在]?|取值(?:为|是)?)[ :：]{0,2}(?<min>-?\d[\d.]{0,12}) ?[到至~～\-和与—] ?(?<max>-?\d[\d.]{0,12}) ?(?:之间|以内|内)?/u,
  },
  {
    id: 'greater-chinese',
    holds: 'han',
    message: /(?:必须|应该?|需要?|要求).{0,6}(?<open>大于) ?(?<min>-?\d[\d.]{0,12})/u,
  },
];
