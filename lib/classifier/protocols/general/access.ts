import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';

/** A variable that was never set, in the place of the key, whoever shows it; some mask all but its last letters. */
export const unsetKey: Rule = {
  id: 'unset-key',
  message:
    /(?:(?:\bapi[ _-]?key|\b(?:access|auth|bearer) token|\b(?:invalid|incorrect|wrong|unknown) (?:key|token)|\bauthorization)(?: provided| is| was)? ?(?:[:=] ?['"`<(]?|['"`])(?:bearer )?|\bbearer )(?<key>undefined|null|none|nan|\[object object\]|undef\w{0,3}\*{1,20}\w{0,4}|\*{2,20}(?:ined|null|none)|your[-_]?api[-_]?\w{0,8}\*{2,30}\w{0,5}|your[-_]api[-_]key(?:[-_]here)?|\$\{[a-z]\w{2,40}\}|\$[a-z][a-z\d]{0,20}_\w{2,40})(?![\w*-])/iu,
  cause: 'authentication/placeholder_key',
  title: ['The key is not set: “{key}” was sent', 'The key is not set'],
  why: [
    [
      'What the server at {ownServer} sends as its key reads “{key}”: the variable that should hold it is not set there.',
      'What was sent as the key reads “{key}”: the variable that should hold it was not set.',
    ],
  ],
  fixes: [
    {
      text: [
        'Set the key’s environment variable, usually “{usualVariable}”, where the server at {ownServer} runs, then restart or redeploy it.',
        'Set the key’s environment variable where the server at {ownServer} runs, then restart or redeploy it.',
        'Set the key’s environment variable, usually “{usualVariable}”, where the app is built or started, then restart or rebuild it.',
        'Set the key’s environment variable where the app is built or started, then restart or rebuild it.',
      ],
    },
    {
      text: [
        'Check that the .env file or the host’s settings of {ownServer} are read before its first call.',
        'Check that the “.env” with the variable is read where the app is built or started.',
      ],
    },
  ],
};

/** Region before permission, permission before keys. */
export const accessRules: readonly Rule[] = [
  unsetKey,
  {
    id: 'region',
    message:
      /(?:blocked|restricted|unavailable|denied) in your (?:country|region)|from your (?:country|region) .{0,20}(?:blocked|denied|restricted)|(?:country|region|territory|location) .{0,40}(?:not supported|not available|unsupported|restricted|not served)|not (?:available|supported|served) in (?:your|the current|this) (?:country|region|location)|unsupported (?:country|region)|(?:地区|国家).{0,6}(?:不支持|不可用|受限)|不支持.{0,4}(?:地区|国家)/iu,
    cause: 'permission/region',
  },
  {
    id: 'ip-list',
    message:
      /\bip (?:address )?(?:[\d.a-f:]{3,45} )?(?:is )?not (?:allowed|authorized|in)|(?:approved|allowed) ip|ip (?:allow|white)-?list|指定网段|ip ?不在|白名单/iu,
    cause: 'permission/ip_not_allowed',
  },
  {
    id: 'verification',
    message:
      /must be verified|requires? a verified account|verification (?:is )?required|verify your (?:organization|account|identity|phone)|实名/iu,
    cause: 'permission/verification_required',
  },
  {
    id: 'tier',
    message:
      /\btier (?:is )?(?:not high enough|too low|insufficient)|\b(?:required|minimum) tier\b|\b(?:requires?|needs?) (?:an? |the )?(?:higher|better) tier\b|\bnot (?:available|included) (?:in|on|for) your tier\b/iu,
    status: [200, 400, 401, 402, 403, 404, ...HIDING],
    cause: 'permission/model_not_allowed',
    title: [
      '“{model}” needs the tier “{neededPlan}”',
      '“{model}” needs a higher tier',
      'The model needs a higher tier',
    ],
    why: [
      [
        'The call counts as tier “{plan}”, and the model needs “{neededPlan}”.',
        'The call counts as tier “{plan}”, which does not include this model.',
        'The account’s tier does not include this model.',
      ],
    ],
    fixes: [
      {
        text: [
          'Send the key of an account with the tier “{neededPlan}” as “{keyHeader}”; a call without a key has the lowest tier.',
          'Send the key of an account with the tier “{neededPlan}”; a call without a key has the lowest tier.',
          'Send the key of an account with a higher tier; a call without a key has the lowest.',
        ],
        link: 'keys',
      },
    ],
  },
  {
    id: 'not-with-this-login',
    message:
      /models? (?:is|are) not (?:supported|available|allowed) when using .{1,60}? with an? (?<plan>\w{1,20}(?: \w{1,20}){0,2}) (?:account|login|subscription|plan)/iu,
    cause: 'permission/model_not_allowed',
    title: ['A {plan} account has no access to “{model}”', 'This account has no access to the model'],
    why: ['Signed in with a {plan} account, a call may use the models of its plan only.'],
    fixes: [
      {
        text: 'Choose a model that a {plan} account may use, or sign in with an API key and call the API that bills it.',
      },
    ],
  },
  {
    id: 'model-not-allowed',
    message:
      /(?:not (?:authorized|(?:allowed|permitted)(?! (?:for|with|on|by) this model))|no (?:access|permission)|does not have (?:access|permission)) .{0,40}model(?! name)|无权.{0,10}模型|模型.{0,8}未开通|(?:not supported for|models configured for) current token|not entitled to .{0,30}model|套餐.{0,6}不支持|access to .{0,60}models? is not (?:allowed|enabled|granted)|models? .{0,80}not (?:allowed|enabled|permitted) (?:for|on|by) (?:this|your|the) (?:account|key|plan|project|team|token|server)/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'permission/model_not_allowed',
  },
  {
    id: 'provider-not-allowed',
    message:
      /provider (?:\S{1,40} )?(?:is )?not (?:allowed|enabled|permitted) (?:for|in|by) (?:the |this |your )?(?:organi[sz]ation|team|workspace|account)/iu,
    cause: 'permission/data_policy',
    title: 'The organization does not allow this provider',
    why: ['The settings of the organization at {provider} leave out the provider that serves this model.'],
    fixes: [
      {
        text: 'Allow the provider in the organization’s settings at {provider}, or choose a model of an allowed provider.',
      },
    ],
  },
  {
    id: 'data-policy',
    message: /(?:matching|due to) your data policy|data policy .{0,40}(?:restrict|not allow)/iu,
    cause: 'permission/data_policy',
  },
  {
    id: 'suspended',
    message:
      /(?:(?:account|user|organization) |\b(?:team|project|workspace)[ =]).{0,40}(?:suspended|banned|has been restricted|disabled|deactivated|blocked|terminated)|(?:service|access) (?:has been |is )?disabled (?:in|for) (?:this|your) account|封禁|用户已被禁用|(?:账号|账户|用户).{0,6}(?:冻结|停用|锁定|注销)/iu,
    cause: 'permission/account_suspended',
  },
  {
    id: 'terms',
    message: /terms of service/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'permission/account_suspended',
  },
  {
    id: 'not-entitled',
    message:
      /(?<!\bor (?:you |your \w{1,12} |it )?)(?:(?:do(?:es)? not|don.t|doesn.t) have|lacks?) (?:the )?(?:required |sufficient |necessary )?(?:(?:[\w-]{1,20} ){1,3}permissions?|permissions?|access)\b(?!.{1,30}\bor the model)|(?:is|are) not (?:allowed|authorized|permitted|entitled) to (?!be\b|have\b)|insufficient (?:permissions?|scopes?|privileges)|(?<!\bor )permission denied|missing scopes?|access (?:to .{1,30} )?(?:is |was )?(?:denied|restricted|forbidden|terminated)(?!.{0,60}(?:\bkey|token|credential))|^forbidden\b(?!.{1,12}channel)|not (?:yet )?available (?:for|on|in|to) (?:this|your) (?:subscription|account|organization)|(?<=permission )is required|no permission to |(?:^|\n|- )operation not allowed|gated model|accept the .{0,20}(?:terms|license)|\bapi (?:is )?not enabled|^admin (?:only|access)|service not activated/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'permission/not_allowed',
  },
  {
    id: 'not-entitled-abroad',
    message:
      /无权|没有权限|权限不足|禁止访问|访问被拒|未(?:获得)?授权使用|未开放.{0,16}权限|(?:账户|账号).{0,6}非活动|zugriff verweigert|accès refusé|acceso denegado|アクセスが拒否|доступ запрещен|접근이 거부/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'permission/not_allowed',
  },
  {
    id: 'leaked',
    message: /(?:key|token) .{0,40}(?:leaked|compromised|publicly)/iu,
    cause: 'authentication/leaked_key',
  },
  {
    id: 'expired',
    message:
      /(?:api[ _-]?key|token|credential)s? .{0,30}expired|expired .{0,20}(?:\bkey|token|credential)|expired (?:api_key|apikey)\b|jwt (?:is |has )?expired|(?:令牌|密钥|key|token|凭证).{0,4}过期/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/expired_key',
  },
  {
    id: 'signature-expired',
    message:
      /\bsignature (?:has |is |was |already )?expired|signature (?:timestamp|date) .{0,30}(?:expired|too old|skew)|(?:request|server) time(?:stamp)?\b.{1,40}(?:too (?:skewed|large|far|old)|cannot differ|has expired)|timestamp (?:is |has )?(?:expired|out of range)|(?:clock|time) (?:is )?skew|request (?:has )?expired|签名.{0,4}已?(?:过期|超时)|时间戳.{0,6}(?:过期|无效|超(?:出|过))/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/signature_expired',
  },
  {
    id: 'revoked',
    message:
      /(?:api[ _-]?key|token|credential)s? .{0,30}(?:revoked|disabled|deactivated|deleted|invalidated|inactive|not active)|(?:revoked|deactivated|disabled|inactive) (?:[\w-]{1,16} ){0,2}(?:(?:api|secret)[ _-]?key|x-api-key|token|credentials?)\b|(?:^|\n|- )deactivated key|(?:令牌|密钥|api ?key).{0,4}(?:已?被?(?:禁用|停用)|状态不可用)|token status is unavailable/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/revoked_key',
  },
  // What SDKs throw where they run without a key: in a server's own environment, whatever the page sent.
  {
    id: 'server-key-missing',
    message:
      /\bAI_LoadAPIKeyError\b|API key is missing\. Pass it using|^(?:[A-Z][\w.]{1,20} ){1,3}API key (?:is )?(?:missing|not (?:set|configured))|\b[A-Z][A-Z\d_]{2,40}_(?:KEY|TOKEN)(?: environment variable)? (?:is )?(?:missing|undefined|required|not (?:set|configured|found|defined))|Could not resolve authentication method\. Expected/u,
    cause: 'authentication/missing_key',
    title: 'The server has no API key',
    why: ['The server at {host} calls the API with a key of its own, and none is set there.'],
    fixes: [
      {
        text: [
          'Set “{variable}=…” in the environment of the server at {host}, then restart or redeploy it.',
          'Set the API key in the environment of the server at {host}, then restart or redeploy it.',
        ],
      },
    ],
  },
  {
    id: 'missing-key',
    message:
      /(?:missing|no|without|provide (?:an?|your)|didn.t provide an?|need to provide) .{0,25}(?:api[ _-]?key|bearer|access token|auth(?:entication|orization)? (?:token|header|credentials?))|(?:api|access|authentication|subscription)[ _-]?key[ _](?:is )?(?:required|missing|empty|not provided)|(?:bearer token|authorization header) (?:is )?missing|(?:failed to|could not|couldn.t|cannot|unable to) (?:get|read|find|extract|parse) (?:the |an? |your )?authorization(?: header| token)?\b|(?:未(?:获取|检测|找|读)到?|获取不到|缺少) ?(?:请求头)?(?:中的)? ?authorization|^token not provided|not authenticated|(?:missing|no|empty) (?:[\w-]{1,16} ){0,2}(?:token\b|authorization\b|apikey|secret key|credentials?\b|x-api-key)(?! count)|(?:access token|authentication token|bearer token|secret key|authorization(?: header)?|credentials?|apikey|api token|^(?:the |your )?token) (?:is |are |was |were )?(?:required|missing|empty|not provided|absent|not set)|no key provided|requires? an? (?:valid )?(?:api[ _-]?key|(?:access|bearer|auth) token)\b|(?:did not|didn.t) (?:pass|send|supply|include) an? .{0,25}(?:token|key|credentials?)\b|unregistered callers|login fail|未收到.{0,20}(?:auth|密钥|令牌)|未提供|(?:缺少|缺失|请提供|请传入|没有).{0,6}(?:密钥|令牌|api ?key|token|authorization)|(?:密钥|令牌|api ?key).{0,4}(?:缺失|为空|不能为空)/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/missing_key',
  },
  {
    id: 'app-check',
    message: /app ?check token (?:is )?(?:invalid|missing|expired)|(?:invalid|missing) app ?check/iu,
    cause: 'authentication/invalid_key',
    title: 'Firebase App Check rejected the app',
    why: [
      'The request has no valid App Check token: it proves that the call comes from your app, and is not the API key.',
    ],
    fixes: [
      {
        text: 'Call initializeAppCheck with the registered provider (reCAPTCHA) before the first request.',
        link: 'https://firebase.google.com/docs/app-check/web/recaptcha-provider',
      },
      { text: 'Register a debug token in the Firebase console for localhost, or turn off enforcement there.' },
    ],
  },
  {
    id: 'invalid-key',
    message:
      /(?:invalid|incorrect|wrong|bad|unknown|malformed|not valid|unrecognized) (?:.{0,25}(?:api[ _-]?key|credential|authentication|authorization)|(?:access |auth |bearer |subscription )?(?:token|key)\b(?! in ))|(?:api[ _-]?key|(?:access|auth|bearer) token|credential)s? .{0,30}(?:invalid|incorrect|not valid|not found|wrong)|authentication (?:fail|error)|unauthori[sz]ed(?! clients?\b)|unauthenticated|unknown client id|invalid_client\b|invalid_grant\b|令牌|(?:密钥|api ?key).{0,6}(?:无效|错误|不正确|不存在)|(?:无效|错误)的? ?(?:密钥|api ?key)|鉴权失败|认证失败|身份验证失败/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/invalid_key',
  },

  {
    id: 'key-not-accepted',
    message:
      /(?:api[ _-]?key|api token|(?:access|auth(?:entication)?|bearer|client|security|session) token|secret key|secretid|credentials?|^(?:the |your |provided )?(?:token|key)) .{0,30}(?:unknown|rejected|malformed|does(?: not|n.t) exist|not recogni[sz]ed|(?:cannot|can.t|could not|couldn.t) be (?:verified|validated|found)|not be (?:verified|validated)|is invalid|is wrong|not valid|incorrect|not found)|token (?:seems|appears)(?: to be)? invalid|credential is only authorized|^key not found|^user not found|no user found|^not logged in|(?:invalid|incorrect|wrong|bad|unknown|malformed|unrecogni[sz]ed) (?:[\w-]{1,16} ){0,2}(?:apikey|api token|client token|secret key|jwt)\b|\b(?:could not|cannot|failed to|unable to) (?:authenticate|validate credentials|verify (?:the )?(?:token|credentials|api key))|authentication (?:is )?(?:required|unsuccessful)|jwt (?:malformed|invalid)|(?:token )?signature (?:mismatch|does not match|has expired|is invalid)|re-?authenticate|(?:refresh|renew) (?:the )?(?:oauth )?token|token refresh failed|no such (?:api )?key|unknown user\b|login required/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/invalid_key',
  },
  {
    id: 'key-abroad',
    message:
      /(?:密钥|密匙|金鑰|令牌|key) ?(?:不正确|不存在|已?失效|无效|錯誤|無效)|未授权|身份(?:认证|验证)(?:失败|错误)|签名.{0,2}(?:校验|验证)(?:失败|错误)|无效的? ?api ?密钥|token 的?验证失败|未登录|请(?:先|重新)登录|登录(?:已?过期|失效)|apiキー|認証に失敗|api-schlüssel|authentifizierung fehl|clé (?:d.)?api|(?:clave|chave) (?:de )?api|(?:неверный|недействительн).{0,12}(?:ключ|токен)|api 키|인증에 실패/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/invalid_key',
  },

  // Words so exact that the status does not matter: gateways put them into a 500, or into a 200.
  {
    id: 'key-refused',
    message:
      /(?:invalid|incorrect|wrong) (?:api[ _-]?key|x-api-key|(?:authentication|access|bearer|auth) token|credentials|signature)|api ?key is not exist|signature (?:verification|validation) failed|api[ _-]?key (?:is )?(?:not valid|invalid|incorrect|无效|错误|不正确)|(?:密钥|令牌|凭证|认证信息|token|api ?key) ?(?:无效|错误|不正确|不存在|已失效|非法)|签名(?:错误|无效|不匹配|验证失败)|有效的 ?(?:api)? ?(?:key|密钥|令牌)|(?:无效|错误)的? ?(?:密钥|令牌|api ?key)|(?:鉴权|认证|授权|验签)(?:失败|不通过|错误)|身份验证失败/iu,
    cause: 'authentication/invalid_key',
  },

  // A gateway that was started without the key of the provider behind it says so with any status.
  {
    id: 'gateway-key-missing',
    message:
      /\b[a-z]\w{1,40}_(?:key|token) (?:environment variable )?(?:is )?(?:not set|not configured|missing)|no api[ _-]?key (?:set|configured|found)|api_key client option must be set|api[ _-]?key (?:is )?not (?:set|configured|found in)|could not resolve authentication method|could not load the default credentials|did not find \w{2,40}_api_key|illegal header value b?['"]bearer ?['"]|no (?:active|valid) credentials\b|missing credentials\b/iu,
    cause: 'authentication/missing_key',
    title: 'The server has no API key',
    why: ['The server at {host} calls the API with a key of its own, and none is set there.'],
    fixes: [
      {
        text: [
          'Set “{variable}=…” in the environment of the server at {host}, then restart or redeploy it.',
          'Set the API key in the environment of the server at {host}, then restart or redeploy it.',
        ],
      },
    ],
  },
  {
    id: 'client',
    message:
      /only .{0,40}clients? (?:can|may)|is required for this (?:group|channel)|not allow .{0,20}client|\bclients? .{0,30}not (?:allowed|supported|permitted)|unauthori[sz]ed client\b|only (?:allows?|supports?|accepts?|available (?:for|to|in|with)) .{1,40}(?:\bclients?\b|coding agents?)|仅.{0,20}客户端|客户端.{0,10}(?:不支持|不允许|限制)/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'permission/client_not_allowed',
  },
  {
    id: 'channel-choice',
    message: /指定渠道|\b(?:non-admin|ordinary|normal|regular) users? .{0,40}\bspecify(?:ing)? (?:a |the )?channel/iu,
    cause: 'permission/channel_choice',
  },
  {
    id: 'session',
    message: /(?:please|not) (?:log|sign)(?:ged|ed)? in\b|session (?:has )?expired|log in again/iu,
    status: [200, 400, 401, 403, ...HIDING],
    cause: 'authentication/session',
  },
];
