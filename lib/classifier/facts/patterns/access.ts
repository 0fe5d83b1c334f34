import type { FactPattern } from '../fact-pattern.ts';

/** What is missing to be let in: scopes, permissions, plans, keys, variables; where, and for whom. */
export const accessPatterns: readonly FactPattern[] = [
  {
    id: 'missing-scopes',
    message:
      /(?:missing|required|requires|insufficient|needs?|lacks?)(?: the)?(?: following)? scopes?(?: is| are)?:? ?[[('"`]?(?<scopeList>[\w.:/-][^\n]{2,300})/iu,
  },
  {
    id: 'scope-required',
    holds: 'quote',
    message: /['"`](?<scope>[\w.:/-]{3,80})['"`] scope (?:is )?(?:required|missing|needed)/iu,
  },
  {
    id: 'permission-quoted',
    holds: 'quote',
    message:
      /(?:permission |permissions |the )['"`](?<permission>[\w.:/ -]{3,80})['"`](?: permission)? (?:is |are )?(?:denied|required|missing|needed|not granted)/iu,
  },
  {
    id: 'have-permission-quoted',
    holds: 'quote',
    message: /(?:have|lacks?|missing|requires?|needs?)(?: the)? permission ['"`](?<permission>[\w.:/ -]{3,80})['"`]/iu,
  },
  {
    id: 'quoted-permission',
    holds: 'quote',
    message: /['"`](?<permission>[\w.:/-]{3,80})['"`] permission/iu,
  },
  {
    id: 'does-not-have-permission',
    message:
      /(?:does not|doesn't|do not|don't) have (?:the )?(?:required )?['"`]?(?<permission>[A-Z][\w.:/-]{2,40}(?: [A-Z][\w.-]{2,30}){0,3}|[\w-]{2,40}[.:/][\w.:/-]{2,60})['"`]? (?:permission|role|access|scope)/u,
  },
  {
    id: 'not-authorized-to-perform',
    message: /not authorized to perform:? (?<permission>[\w-]{2,40}:\w{2,60})/iu,
  },
  {
    id: 'required-actions',
    message: /(?:actions|permissions) \((?<permission>[\w-]{2,40}:\w{2,60}(?:, [\w-]{2,40}:\w{2,60}){0,8})\)/iu,
  },
  {
    id: 'only-role',
    message:
      /(?:requires?|required|only|must be an?|needs?)(?: the)? (?<permission>owner|admin(?:istrator)?|billing|editor|viewer|writer|reader|developer) (?:role|permissions?|access|can|privileges?)/iu,
  },
  {
    id: 'admin-required',
    message: /(?<permission>admin(?:istrator)?|owner) (?:access|role|permission|privileges?) (?:is )?required/iu,
  },
  {
    id: 'variable-not-set',
    holds: 'name',
    message:
      /(?:^|[\s"'`(:])(?<variable>[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,30}){1,6})['"`]?(?: environment variable| env(?:ironment)? var)? (?:is |was |has |are )?(?:not (?:been )?(?:set|defined|found|configured|provided)|missing|undefined|empty|required|must be set)/u,
  },
  {
    id: 'set-the-variable',
    holds: 'name',
    message:
      /(?:set|setting|define|missing|provide|export|configure|check|add)(?: the| your| an?)?(?: environment variable| env(?:ironment)? var(?:iable)?)?:? ['"`]?(?<variable>[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,30}){1,6})\b/u,
  },
  {
    id: 'or-environment-variable',
    holds: 'name',
    message: /(?<variable>[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,30}){1,6})['"`]? (?:environment variable|env var)/u,
  },
  {
    id: 'key-provided',
    message:
      /(?:key provided|api key|key|token)(?: is)?(?: =|:| =>) ['"`]?(?<key>[\w-]{0,24}(?:\*\*\*[\w*-]{0,60}|\.\.\.[\w-]{0,12}))['"`]?/iu,
  },
  { id: 'key-provided-plain', message: /incorrect api key provided: (?<key>[\w*.…-]{3,60})/iu },
  { id: 'key-in-brackets', message: /(?:key\(|key \(|key（)(?<key>[\w*.…-]{3,40})[)）]/iu },
  { id: 'token-named', message: /令牌 ?(?<key>[\w-]{1,40})(?:（#\d{1,9}）)?(?:额度|已|的)/u, holds: 'han' },
  {
    id: 'current-plan-tier',
    message:
      /(?:current|your)(?: \w{1,16}){0,2} (?<plan>[A-Z]\d|free|basic|standard|pro|plus|starter|trial|developer|dev|hobby|team|enterprise|lite)(?: pricing)? (?:tier|plan|subscription|account)/iu,
  },
  {
    id: 'only-on-plan',
    message:
      /(?:upgrade to|subscribe to|available (?:on|to|for|in)|requires?|need|only for|switch to|buy|get)(?: an?| the| our| your)? (?<plan>(?:[A-Z][\w'/]{1,20} ){0,3}(?:Pro|Plus|Max|Team|Business|Enterprise|Paid|Premium|Developer|Dev|Scale|Standard|Growth|Ultra|Advanced|Production|PRO)(?: \w{1,10})? (?:plan|tier|subscription|subscribers?|members?|users?|key|account)|PRO\b|Dev Tier)/u,
  },
  {
    id: 'tier-and-required',
    message:
      /\byour tier:? (?<plan>[\w-]{2,30})\b.{0,40}\b(?:required|minimum|needed) tier:? (?<neededPlan>[\w-]{2,30})/iu,
  },
  {
    id: 'required-tier',
    message: /\b(?:required|minimum|needed) tier(?: is)?:? (?<neededPlan>(?!is\b|for\b|to\b)[\w-]{2,30})/iu,
  },
  {
    id: 'only-clients',
    message:
      /\bonly (?:(?:allows?|supports?|accepts?|serves?|available (?:for|to|in|with)) )?(?:the )?(?<allowed>[A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20}){0,2}) clients?\b/u,
  },
  {
    id: 'requires-subscription',
    message: /(?:requires?|need)(?: an?)?(?: active)? (?<plan>(?:paid |pro |plus |premium )?subscription)/iu,
  },
  {
    id: 'plan-chinese',
    holds: 'han',
    message: /(?:套餐|版本|等级)[为是：:]? ?(?<plan>[a-z][\w -]{1,20})/iu,
  },
  {
    id: 'region-code',
    message:
      /(?: in | in the |region:? |location:? )['"`]?(?<region>(?:us|eu|ap|ca|sa|me|af|cn|europe|asia|australia|northamerica|southamerica|africa)(?:-east|-west|-central|-north|-south|-northeast|-southeast|-northwest|-southwest)-?\d{1,2})\b/iu,
  },
  {
    id: 'region-name',
    message:
      /(?<region>(?:East|West|Central|North Central|South Central|West Central) US(?: \d)?|(?:West|North) Europe|(?:East|Southeast) Asia|(?:Sweden|France|Poland|Korea|Germany West|Norway) ?Central|UK South|(?:Japan|Australia|Canada|Norway) East|Switzerland North|Brazil South|South India|UAE North|westeurope|northeurope|eastus2?|westus\d?|swedencentral|francecentral|uksouth|japaneast|australiaeast|northcentralus|southcentralus)\b/u,
  },
  {
    id: 'project-not-used',
    message: /has not been used in project (?<project>[\w:.-]{2,60})/iu,
  },
  {
    id: 'project-quoted',
    holds: 'quote',
    message: /(?:project|organization|workspace) ['"`](?<project>[\w.-]{3,60})['"`]/iu,
  },
  {
    id: 'resource-project',
    message: /(?:resource project|project|workspace) ['"`]?(?<project>[a-z][\w-]{0,30}-[\w-]{2,40})['"`]?/u,
  },
  {
    id: 'group-channel',
    message: /(?:under|in|for) group (?<group>[\w\u2E80-\u9FFF.-]{1,40})/iu,
  },
  {
    id: 'group-chinese',
    holds: 'han',
    message: /(?:分组|渠道|令牌组) ?(?<group>[\w\u2E80-\u9FFF.-]{1,30}) (?:[下无不]|没有)/u,
  },
  {
    id: 'address-now',
    holds: 'digit',
    message:
      /(?:当前 ?ip|your ip(?: address)?|ip address|client ip|from ip| ip:)[:： ]{0,3}(?<address>\d{1,3}(?:\.\d{1,3}){3}|\d[\da-f]{0,3}(?::[\da-f]{0,4}){3,7})/iu,
  },
  {
    id: 'host-refused',
    message: /(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|EHOSTUNREACH) (?<address>[\w.-]{2,100}(?::\d{2,5})?)/u,
  },
  { id: 'support-code', message: /support codes?: (?<code>\d{6,12})/iu },
  {
    id: 'quota-consumer',
    message: /of service '[\w.-]{3,80}' for consumer '(?<project>project_number:\d{1,20}|projects\/[\w-]{1,60})'/iu,
  },
];
