export const authentication = {
  'Set the {innerProvider} key in the environment of the server at {ownServer}, then restart it.':
    '在 {ownServer} 的服务器环境变量中设置 {innerProvider} 的密钥，然后重启。',
  'Set the provider’s key in the environment of the server at {ownServer}, then restart it.':
    '在 {ownServer} 的服务器环境变量中设置服务商的密钥，然后重启。',
  'Check that the variable, or the “.env” that has it, is read where the server at {ownServer} starts.':
    '检查服务器 {ownServer} 启动时是否读取了该变量，或包含它的“.env”。',
  'Check the provider’s key in the environment of the server at {ownServer}; it is not part of this request.':
    '检查 {ownServer} 的服务器环境变量中的服务商密钥；该密钥不在此请求中。',
  authentication: '鉴权',
  'authentication · missing key': '鉴权 · 缺少密钥',
  'authentication · malformed header': '鉴权 · 请求头格式错误',
  'authentication · placeholder key': '鉴权 · 占位符密钥',
  'authentication · invalid key': '鉴权 · 密钥无效',
  'authentication · expired key': '鉴权 · 密钥过期',
  'authentication · revoked key': '鉴权 · 密钥停用',
  'authentication · leaked key': '鉴权 · 密钥泄露',
  'authentication · wrong key type': '鉴权 · 密钥类型不符',
  'authentication · wrong plan key': '鉴权 · 套餐密钥不符',
  'authentication · other provider key': '鉴权 · 其他服务商的密钥',
  'authentication · session': '鉴权 · 未登录',
  'The API key is missing': '缺少 API 密钥',
  'The server found no API key in the request: none was sent, or a proxy or redirect removed the header.':
    '服务器未在请求中找到 API 密钥：密钥未发送，或请求头被代理或重定向去掉。',
  'Send the key as “{keyHeader}”.': '以“{keyHeader}”的形式发送密钥。',
  'Send the key in the header {provider} documents.': '使用 {provider} 文档中规定的请求头发送密钥。',
  'Create a key in the {accountOwner} console if there is none yet.':
    '如果还没有密钥，请先在 {accountOwner} 控制台中创建。',
  'Use the key that the server at {localHost} was started with.': '使用启动 {localHost} 上的服务器时设置的密钥。',
  'Ask the operator of {host} for a key if there is none yet.': '如果还没有密钥，请向 {host} 的运营方申请。',
  'The header with the key is malformed': '携带密钥的请求头格式不正确',
  'The header holds more or less than the scheme and the key: quotes, whitespace, a second “Bearer”, or no scheme at all.':
    '密钥外带有多余内容：引号、空白、第二个“Bearer”，或者缺少认证方案。',
  'Write the header as “{keyHeader}”, with no quotes or spaces around the key.':
    '将请求头写成“{keyHeader}”，密钥两侧不要有引号或空格。',
  'Write the header as “Authorization: Bearer <key>”, with no quotes or spaces around the key.':
    '将请求头写成“Authorization: Bearer <key>”，密钥两侧不要有引号或空格。',
  'A placeholder was sent instead of a key': '发送的是占位符而不是密钥',
  'The variable that should hold the key was not set when the app was built or started.':
    '构建或启动应用时，存放密钥的变量没有设置。',
  'Set “{variable}” to the key, then restart or rebuild the app.': '将“{variable}”设为密钥，然后重启或重新构建应用。',
  'Set the variable that holds the key, then restart or rebuild the app.':
    '设置存放密钥的变量，然后重启或重新构建应用。',
  'Copy a key from the {vendor} console.': '从 {vendor} 控制台复制密钥。',
  'The API key was rejected': 'API 密钥被拒绝',
  'The key “{key}” may be mistyped, cut off, deleted, or from another platform.':
    '密钥“{key}”可能输入有误、被截断、已删除，或来自其他平台。',
  'The key may be mistyped, cut off, deleted, or from another platform.':
    '密钥可能输入有误、被截断、已删除，或来自其他平台。',
  'Grant the key or token {permission}, or create one that has it.':
    '为该密钥或令牌授予{permission}，或创建具有该权限的密钥。',
  'Check the {innerProvider} key that {provider} uses, not only the key in this request.':
    '检查 {provider} 所使用的 {innerProvider} 密钥，而不只是此请求中的密钥。',
  'Compare “{key}” with the keys in the {accountOwner} console.': '将“{key}”与 {accountOwner} 控制台中的密钥进行核对。',
  'Compare the last four characters of the key with the ones in the {accountOwner} console.':
    '核对密钥的末四位与 {accountOwner} 控制台中显示的是否一致。',
  'Compare the key with the one that the server at {localHost} was started with.':
    '将密钥与启动 {localHost} 上的服务器时设置的密钥进行核对。',
  'Compare the key with the one that the operator of {host} issued.': '将密钥与 {host} 运营方签发的密钥进行核对。',
  'Create a new key and replace the old one where the app reads it, then restart or rebuild the app.':
    '创建新密钥，在应用读取密钥的地方替换旧密钥，然后重启或重新构建应用。',
  'authentication · signature expired': '鉴权 · 签名过期',
  'The signature of the request has expired': '请求的签名已过期',
  'The time that was signed is too old or lies ahead: the clock is off, the request waited before it was sent, or a signature was used twice.':
    '签名中的时间过早或过晚：时钟不准、请求发送前等待过久，或重复使用了签名。',
  'Set the clock of the machine that signs by NTP, and sign each request afresh right before it is sent.':
    '用 NTP 校准签名所在机器的时钟，并在发送前为每个请求重新签名。',
  'Send the time in the unit and zone that the docs name, and sign exactly the headers and bytes that are sent.':
    '按文档规定的单位和时区发送时间，并对实际发送的请求头和字节签名。',
  'The API key or token has expired': 'API 密钥或令牌已过期',
  'Keys and tokens stop working at the date or after the lifetime set when they were created.':
    '密钥和令牌在创建时设定的日期或有效期之后失效。',
  'Create a new key in the {accountOwner} console, or fetch a new token before each session.':
    '在 {accountOwner} 控制台创建新密钥，或在每次会话前获取新令牌。',
  'Create a new key for {host}, or fetch a new token before each session.':
    '为 {host} 创建新密钥，或在每次会话前获取新令牌。',
  'The API key was disabled or revoked': 'API 密钥已被停用或吊销',
  'A user or the provider turned the key off; the response does not say why.':
    '密钥被用户或服务商停用；响应没有说明原因。',
  'Reactivate the key in the {accountOwner} console, or create a new one.':
    '在 {accountOwner} 控制台重新启用该密钥，或创建新密钥。',
  'Reactivate the key where it was issued, or create a new one.': '在签发处重新启用该密钥，或创建新密钥。',
  'Find out why the old key was disabled before you put a new one into the app.':
    '在应用中使用新密钥之前，先查清旧密钥为何被停用。',
  'The provider disabled the key because it was leaked': '密钥已泄露，被服务商禁用',
  'The key was found in public code, or in a page that anyone can read.':
    '在公开的代码或任何人都能打开的页面中发现了该密钥。',
  'Create a new key, and keep it on a server, where no visitor can read it.':
    '创建新密钥，并将其保存在访问者无法读取的服务器上。',
  'Delete the old key and check the account for unauthorized usage.': '删除旧密钥，并检查账号是否有未经授权的使用。',
  'This key type cannot access this endpoint': '这种密钥不能访问该接口',
  'The provider issues several kinds of keys, and this one is for another purpose.':
    '服务商有多种密钥，这一种用于其他用途。',
  'Use a key for inference.': '使用用于推理的密钥。',
  'Wrong base URL for this key’s plan': 'base URL 与密钥所属套餐不符',
  'Plan keys and pay-as-you-go keys have separate base URLs and are not interchangeable.':
    '套餐密钥与按量付费密钥各有自己的 base URL，不能混用。',
  'Use the base URL of the key’s plan, or send a key that was created for {host}.':
    '使用密钥所属套餐的 base URL，或发送为 {host} 创建的密钥。',
  'Use the base URL of the key’s plan, or send a key that was created for this URL.':
    '使用密钥所属套餐的 base URL，或发送为此 URL 创建的密钥。',
  'The key looks like another provider’s': '密钥看起来属于其他服务商',
  'The key format matches another provider.': '密钥的格式与其他服务商的相符。',
  'Send a {provider} key, or call the provider that issued this one.':
    '发送 {provider} 的密钥，或调用签发该密钥的服务商。',
  'Send a key of the provider that is called, or call the provider that issued this one.':
    '使用被调用的服务商的密钥，或调用签发该密钥的服务商。',
  'Check which variable the app reads: two may be swapped.': '检查应用读取的是哪个变量：可能有两个弄反了。',
  'The user is not signed in': '用户未登录',
  'The endpoint requires a signed-in user, and the session or its cookie is missing.':
    '该接口要求用户已登录，而会话或其 cookie 缺失。',
  'Sign in again, or send an API key if the endpoint accepts one.':
    '重新登录；如果该接口接受 API 密钥，也可以发送密钥。',
  'Check that the request sends “{doubtfulKeyHeader}”: the response does not say whether the key is missing or wrong.':
    '检查请求是否带有“{doubtfulKeyHeader}”：响应没有说明密钥是缺失还是有误。',
} as const satisfies Readonly<Record<string, string>>;
