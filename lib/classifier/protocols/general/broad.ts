import type { Rule } from '../../model.ts';

/** Words so broad that only in an error without a status of its own, inside a good answer, they tell more than the status. */
export const broadRules: readonly Rule[] = [
  {
    id: 'said-forbidden',
    status: 200,
    message:
      /insufficient permissions?|permission denied|access (?:forbidden|denied|restricted)|\bforbidden\b|not (?:allowed|entitled|authorized) to (?!be\b)|missing scope|not enabled for your account|does not have permission|没有权限|无权|权限不足|禁止访问/iu,
    cause: 'permission/not_allowed',
    certainty: 'guess',
  },
  {
    id: 'said-key',
    status: 200,
    message: /\bapi[ _-]?key\b|密钥/iu,
    cause: 'authentication/invalid_key',
    certainty: 'guess',
  },
  {
    id: 'said-broken',
    status: 200,
    message:
      /internal (?:server )?error|internal_error|unexpected error|something went wrong|unknown error|disconnected|out of memory|runtime ?error|^panic: |failed to generate|server error|(?:processing|inference) failed|failed to (?:request|process)|retries exhausted|unable to load|no (?:image|audio|video)s? generated|\bNaN\b|获取.{0,8}失败|系统(?:异常|错误)|服务器?(?:异常|内部错误|错误)|内部错误|未知错误|(?:生成|处理)失败/iu,
    cause: 'server_error/internal',
    certainty: 'guess',
  },
  {
    id: 'said-not-found',
    status: 200,
    message: /\bnot[ _](?:found|exists?)\b|does not exist|不存在/iu,
    cause: 'not_found/unknown_resource',
    certainty: 'guess',
  },
  {
    id: 'said-invalid',
    status: 200,
    message:
      /bad request|unprocessable entity|validation (?:error|failed)|\binvalid\b|malformed|improperly formed|unexpected value|unable to parse|not (?:be )?(?:permitted|empty)|\bmust (?:be|contain|have|match|start|end)\b|\bis missing\b|cannot be (?:used|modified|combined)|(?:do|does) not match|格式.{0,2}错误|解析失败|校验(?:失败|错误)|参数/iu,
    cause: 'invalid_request/unspecified',
    certainty: 'guess',
  },
];
