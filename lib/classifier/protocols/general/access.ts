import type { Rule } from '../../model.ts';

/** Region before permission, permission before keys. */
export const accessRules: readonly Rule[] = [
  {
    id: 'region',
    message:
      /(?:country|region|territory|location) .{0,40}(?:not supported|not available|unsupported|restricted|not served)|not (?:available|supported|served) in (?:your|the current|this) (?:country|region|location)|unsupported (?:country|region)/iu,
    cause: 'permission/region',
  },
  {
    id: 'ip-list',
    message:
      /ip (?:address )?(?:is )?not (?:allowed|authorized|in)|(?:approved|allowed) ip|ip (?:allow|white)-?list|指定网段/iu,
    cause: 'permission/ip_not_allowed',
  },
  {
    id: 'verification',
    message: /must be verified|verification (?:is )?required|verify your (?:organization|account|identity|phone)/iu,
    cause: 'permission/verification_required',
  },
  {
    id: 'model-not-allowed',
    message:
      /(?:not (?:authorized|allowed|permitted)|no (?:access|permission)|does not have (?:access|permission)) .{0,40}model|无权.{0,10}模型/iu,
    status: [401, 403],
    cause: 'permission/model_not_allowed',
  },
  {
    id: 'data-policy',
    message: /(?:matching|due to) your data policy|data policy .{0,40}(?:restrict|not allow)/iu,
    cause: 'permission/data_policy',
  },
  {
    id: 'suspended',
    message: /(?:account|user|organization) .{0,40}(?:suspended|banned|disabled|deactivated|blocked|terminated)|封禁/iu,
    cause: 'permission/account_suspended',
  },
  {
    id: 'leaked',
    message: /(?:key|token) .{0,40}(?:leaked|compromised|publicly)/iu,
    cause: 'authentication/leaked_key',
  },
  {
    id: 'expired',
    message: /(?:api[ _-]?key|token|credential)s? .{0,30}expired|expired .{0,20}(?:api[ _-]?key|token)/iu,
    status: [400, 401, 403],
    cause: 'authentication/expired_key',
  },
  {
    id: 'revoked',
    message: /(?:api[ _-]?key|token) .{0,30}(?:revoked|disabled|deactivated|deleted)/iu,
    status: [400, 401, 403],
    cause: 'authentication/revoked_key',
  },
  {
    id: 'missing-key',
    message:
      /(?:missing|no|without|provide (?:an?|your)|didn.t provide an?|need to provide) .{0,25}(?:api[ _-]?key|bearer|access token|auth(?:entication|orization)? (?:token|header|credentials?))|not authenticated|未提供/iu,
    status: [400, 401, 403],
    cause: 'authentication/missing_key',
  },
  {
    id: 'invalid-key',
    message:
      /(?:invalid|incorrect|wrong|bad|unknown|malformed|not valid|unrecognized) (?:.{0,25}(?:api[ _-]?key|credential|authentication|authorization)|(?:access |auth |bearer )?(?:token|key)\b(?! in ))|(?:api[ _-]?key|(?:access|auth|bearer) token|credential)s? .{0,30}(?:invalid|incorrect|not valid|not found|wrong)|authentication (?:fail|error)|unauthori[sz]ed|无效的令牌|令牌/iu,
    status: [400, 401, 403],
    cause: 'authentication/invalid_key',
  },

  { id: 'channel-choice', message: /指定渠道/u, cause: 'permission/channel_choice' },
  {
    id: 'session',
    message: /(?:please|not) (?:log|sign)(?:ged|ed)? in\b|session (?:has )?expired|log in again/iu,
    status: [401, 403],
    cause: 'authentication/session',
  },
];
