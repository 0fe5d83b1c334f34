import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';

/** Words so broad that only in an error without a status of its own, inside a good answer, they tell more than the status. */
export const broadRules: readonly Rule[] = [
  {
    id: 'said-forbidden',
    status: 200,
    message: /access (?:denied|restricted)|\bforbidden\b|not enabled for your account/iu,
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
      /internal (?:server )?error|internal_error|unexpected error|something went wrong(?!\. here['’]s)|unknown error|disconnected|out of memory|runtime ?error|^panic: |failed to generate|\bgen(?:eration of)? (?:\w{1,12} )?failed|server error|system error|(?:processing|inference|generation) failed|failed to (?:request|process)|retries exhausted|unable to load|no (?:image|audio|video|output|object|content|response|transcript)s? (?:was |were )?generated|\bNaN\b|获取.{0,8}失败|系统(?:异常|错误)|服务器?(?:异常|内部错误|错误)|内部错误|未知错误|(?:生成|处理|推理)失败(?!.{0,40}\b4\d\d\b)|数据库错误|server encountered an error|error occurred while (?:answering|generating|handling|serving)|(?:engine|gpu|database|worker|backend|process) (?:error|crashed|died)|サーバーエラー|(?:error|erreur) intern[oe]|interner|внутренняя ошибка|서버 오류/iu,
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
      /bad request|unprocessable entity|validation (?:error|failed)|\binvalid\b|malformed|improperly formed|unexpected value|unable to parse|not (?:be )?(?:permitted|empty)|\bmust (?:be|contain|have|match|start|end)\b|\bis missing\b|unknown role|no file|cannot be (?:used|modified|combined)|(?:do|does) not match|格式.{0,2}错误|解析失败|校验(?:失败|错误)|参数/iu,
    cause: 'invalid_request/unspecified',
    certainty: 'guess',
  },
  // Alone it can only mean what was asked for.
  {
    id: 'said-only-not-found',
    status: 400,
    message: /^(?:(?:the )?(?:requested )?(?:resource|entity) (?:was )?)?not found\.?$/iu,
    cause: 'not_found/unknown_resource',
    certainty: 'guess',
  },
  {
    id: 'said-of-request',
    status: HIDING,
    message:
      /\b(?:invalid|malformed|bad) (?:request|argument|parameters?|params?|value|input|body|json|messages?|format|role|payload)\b|validation (?:failed|error)|(?:is|are) (?:not permitted|malformed|too short)|(?:cannot|may not|must not) be (?:null|empty)|must (?:be|contain|have|match|start|end)\b|参数.{0,2}校验|解析(?:失败|错误)|check your (?:parameters|request)|parameters? .{0,40}(?:is|are) (?:invalid|not valid)|max_tokens is invalid|invalid token in|missing request body|(?:does|do|did) not (?:match the|accept)|without its required|not allowed to be \[|error parsing (?:input|request)|unprocessable|ungültige anfrage|requête invalide|solicitud inválida|不正な|неверный запрос|잘못된 요청/iu,
    cause: 'invalid_request/unspecified',
    certainty: 'guess',
  },
];
