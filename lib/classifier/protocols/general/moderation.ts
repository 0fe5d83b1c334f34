import type { Rule } from '../../model.ts';

/** What a filter took offence at. */
export const moderationRules: readonly Rule[] = [
  // A door that was closed for a breach of rules is no answer to this one prompt.
  {
    id: 'suspended-for-conduct',
    message:
      /(?:account|access|organization|project|workspace|team|user|api key) (?:was |has been |is )?(?:terminated|suspended|banned|disabled|deactivated|restricted|blocked)\b.{1,60}(?:violat|abus|polic|terms)/iu,
    cause: 'permission/account_suspended',
  },
  {
    id: 'moderation',
    message:
      /content (?:filter|moderation|polic(?:y|ies)|management policy|exists risk)|(?:considered|deemed) (?:high risk|unsafe|sensitive)|(?:flagged|blocked|rejected) (?:by|as|due to) .{0,40}(?:safety|moderation|sensitive|polic)|safety (?:system|reasons)|inappropriate content|\bNSFW\b|sensitive (?:words|content|information|check|(?:\w{1,12} )?messages?)\b|usage polic(?:y|ies)|prompt injection|contentpolicyviolation|(?:violat\w{1,4}|blocked by|failed) .{0,20}guardrail|guardrail .{0,40}(?:fail|block|violat|denied)|content (?:was |has been |is )?blocked|(?:content|output)\b.{0,40} is blocked|(?:request|prompt|input|content|message|text|image|question) (?:was |has been |is )?flagged|prompt pattern is blocked|match any allowed pattern|harmful content|prohibited content|violat\w{1,4} (?:\w{1,12} ){0,3}(?:polic|guideline)|contains? (?:\w{1,12} ){0,2}(?:unsafe|prohibited|inappropriate|harmful|disallowed|sensitive)|against (?:our|the) (?:\w{1,12} )?(?:polic|guideline)|(?:failed|pass(?:ed)?) (?:the |our )?moderation|moderation (?:failed|blocked)|(?:polic(?:y|ies)|safety) violation|(?:prompt|input|content|output|message|image|text|response) (?:was |has been |is )?(?:filtered|moderated|blocked)\b|for safety|safety (?:filter|guideline|check)|unsafe (?:prompt|content|input)|jailbreak|content risk|risk control system|(?:does|do) not comply with (?:our|the|content|safety|usage|green)|may contain .{1,20} information|new_sensitive|inhalt (?:wurde )?blockiert|conten(?:u|ido) bl?oqu|不適切な|контент заблокирован|부적절|违禁|风控|不当内容|内容存在风险|涉嫌|敏感|违规(?!行为.{0,3}账)|不安全|安全风险|安全策略|法律法规|违反.{0,24}政策|内容.{0,12}拦截|审核.{0,3}(?:不通过|失败)|未通过.{0,6}审核|不合规|内容安全|涉黄|审核未通过/iu,
    cause: 'content_filter/input_blocked',
  },
];
