import type { Rule } from '../../model.ts';

/** What a filter took offence at. */
export const moderationRules: readonly Rule[] = [
  {
    id: 'moderation',
    message:
      /content (?:filter|moderation|polic(?:y|ies)|management policy|exists risk)|(?:considered|deemed) (?:high risk|unsafe|sensitive)|(?:flagged|blocked|rejected) (?:by|as|due to) .{0,40}(?:safety|moderation|sensitive|polic)|safety (?:system|reasons)|inappropriate content|\bNSFW\b|sensitive (?:words|content|information)|usage polic(?:y|ies)|prompt injection|contentpolicyviolation|(?:violat\w{1,4}|blocked by|failed) .{0,20}guardrail|guardrail .{0,40}(?:fail|block|violat|denied)|敏感|违规|不合规|内容安全|涉黄|审核未通过/iu,
    cause: 'content_filter/input_blocked',
  },
];
