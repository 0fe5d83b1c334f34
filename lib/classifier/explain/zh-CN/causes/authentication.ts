export const authentication = {
  authentication: '鉴权',
  'authentication · missing key': '鉴权 · 缺少密钥',
  'No API key was sent': '没有发送 API 密钥',
  'The request has no header or parameter that holds a key.': '请求中没有任何携带密钥的请求头或参数。',
  'A proxy or a redirect may have removed the header.': '代理或重定向可能删除了该请求头。',
  'Send the key in the header that {provider} expects.': '发送密钥时使用 {provider} 要求的请求头。',
  'Create a key if there is none yet.': '创建一个密钥（如果还没有）。',
  'authentication · malformed header': '鉴权 · 请求头格式错误',
  'The header with the key is malformed': '携带密钥的请求头格式错误',
  'The key is wrapped in something that is not part of it: quotes, white space, a second “Bearer”, or no scheme.':
    '密钥带有多余的内容：引号、空白字符、重复的“Bearer”，或缺少认证方案。',
  'Write the header as “Authorization: Bearer <key>”, with nothing else around the key.':
    '改为“Authorization: Bearer <密钥>”的格式，密钥前后不要有其他内容。',
  'authentication · placeholder key': '鉴权 · 占位符密钥',
  'A placeholder was sent instead of a key': '发送的是占位符而不是密钥',
  'The variable that should hold the key was not set when the app was built or started.':
    '构建或启动应用时，没有设置存放密钥的变量。',
  'Set the variable that holds the key, then restart or rebuild the app.':
    '设置存放密钥的变量，然后重启或重新构建应用。',
  'Copy a key from the console of {provider}.': '复制 {provider} 控制台中的密钥。',
  'authentication · invalid key': '鉴权 · 密钥无效',
  'The API key is not valid': '密钥无效',
  'The key was mistyped or cut, was deleted, or belongs to another account or platform.':
    '密钥输错、不完整、已被删除，或属于另一个账号或平台。',
  'Compare the last four characters of the key with those in the console of {provider}.':
    '核对密钥的最后四位与 {provider} 控制台中的是否一致。',
  'Create a new key and replace the old one where the app reads it.': '创建新密钥，并替换应用读取的旧密钥。',
  'authentication · expired key': '鉴权 · 密钥过期',
  'The API key or token has expired': '密钥或令牌已过期',
  'The key had an end date, or the token is older than its life time.': '密钥设置了到期日，或令牌已超过有效期。',
  'Create a new key, or fetch a new token before each session.': '创建新密钥，或在每次会话前获取新令牌。',
  'authentication · revoked key': '鉴权 · 密钥停用',
  'The API key was switched off': '密钥已被停用',
  'Somebody deactivated the key in the console, or the provider did.': '有人在控制台停用了该密钥，或服务商停用了它。',
  'Switch the key on again in the console, or create a new one.': '重新启用控制台中的该密钥，或创建新密钥。',
  'Find out who switched it off before the new key goes into the app.': '查清是谁停用的，再把新密钥放进应用。',
  'authentication · leaked key': '鉴权 · 密钥泄露',
  'The provider disabled the key because it was leaked': '密钥已泄露，被服务商停用',
  'The key was found in public code, or in a page that anyone can read.':
    '在公开的代码或任何人都能查看的页面中发现了该密钥。',
  'Create a new key, and keep it on a server instead of in the page.': '创建新密钥，并保存在服务器上，不要放在页面里。',
  'Delete the old key and check the account for use that is not yours.':
    '删除旧密钥，并检查账号是否有不属于自己的用量。',
  'authentication · wrong key type': '鉴权 · 密钥类型不符',
  'This kind of key is for another purpose': '这种密钥用于其他用途',
  'The provider hands out several kinds of keys; the one that was sent does not open this endpoint.':
    '服务商有多种密钥；发送的这种不能用于该接口。',
  'Use a key that is meant for inference.': '使用用于推理的密钥。',
  'authentication · wrong plan key': '鉴权 · 套餐密钥不符',
  'The key belongs to another plan than this address': '密钥所属的套餐与该地址不符',
  'Keys of a plan and keys for pay-as-you-go have base URLs of their own and are not interchangeable.':
    '套餐密钥和按量付费密钥各有自己的 base URL，不能混用。',
  'Use the base URL that belongs to the plan of the key.': '使用与密钥所属套餐对应的 base URL。',
  'authentication · other provider key': '鉴权 · 其他服务商的密钥',
  'The key belongs to another provider': '密钥属于另一家服务商',
  'The form of the key is that of another provider.': '密钥的格式是另一家服务商的。',
  'Send a key of {provider}, or call the provider that the key belongs to.':
    '改用 {provider} 的密钥，或改为调用该密钥所属的服务商。',
  'Check which variable the app reads: two of them may be mixed up.':
    '检查应用读取的是哪个变量：可能有两个变量弄混了。',
  'authentication · session': '鉴权 · 未登录',
  'The user is not signed in': '用户未登录',
  'The endpoint wants a signed-in user, and the session or its cookie is missing.':
    '该接口要求用户已登录，但会话或其 Cookie 不存在。',
  'Sign in again, or send an API key if the endpoint takes one.': '重新登录；如果该接口支持，也可以发送 API 密钥。',
} as const satisfies Readonly<Record<string, string>>;
