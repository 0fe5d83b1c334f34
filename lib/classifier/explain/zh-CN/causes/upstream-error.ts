export const upstreamError = {
  'upstream error': '上游错误',
  'upstream error · provider failed': '上游错误 · 服务商出错',
  'upstream error · no channel': '上游错误 · 没有渠道',
  'The provider behind the gateway failed': '网关背后的服务商出错',
  '{innerProvider}, behind {provider}, failed or was unreachable.':
    '{provider} 背后的 {innerProvider} 出错或无法访问。',
  'The gateway passed the request on, and the server behind it failed or was unreachable.':
    '网关转发了请求，其背后的服务器出错或无法访问。',
  'Check that the server behind {proxy} runs and listens where {proxy} forwards to, and read the error log of {proxy}.':
    '检查 {proxy} 背后的服务器是否在运行、是否在 {proxy} 转发的地址上监听，并查看 {proxy} 的错误日志。',
  'Retry with exponential backoff; check that the server behind {localHost} runs, and read its log.':
    '使用指数退避重试；检查 {localHost} 背后的服务器是否在运行，并查看其日志。',
  'Choose another model or provider if it persists.': '如果问题仍然存在，请选择其他模型或服务商。',
  'The gateway has no route to a provider': '网关没有可用的渠道',
  'The channel behind the gateway is disabled, or none is free.': '网关背后的渠道已停用，或没有空闲的渠道。',
  'Retry in a few seconds, then choose another model or group.': '几秒后重试；仍然失败则选择其他模型或分组。',
  'Report “{model}” to {vendor} support: a channel has to be enabled for it.':
    '将“{model}”反馈给 {vendor} 客服：需要为其启用渠道。',
  'Report the model to {vendor} support: a channel has to be enabled for it.':
    '将该模型反馈给 {vendor} 客服：需要为其启用渠道。',
  'Enable a channel or account for “{model}” on the gateway at {localHost}: add one, or sign in again.':
    '在 {localHost} 上的网关中为“{model}”启用渠道或账号：添加一个，或重新登录。',
  'Enable a channel or account for the model on the gateway at {localHost}: add one, or sign in again.':
    '在 {localHost} 上的网关中为该模型启用渠道或账号：添加一个，或重新登录。',
  'Ask the gateway’s administrator to enable a channel for the model.': '请网关管理员为该模型启用渠道。',
  'Check from the machine of {host} that {localUpstream} responds; in a container “localhost” is the container itself.':
    '在 {host} 所在的机器上检查 {localUpstream} 是否有响应；在容器中“localhost”指容器自身。',
  'The server behind the gateway failed or was unreachable: “{message}”': '网关背后的服务器出错或无法访问：“{message}”',
  'Sign in to {innerProvider} again on the gateway at {localHost}, or add another account that serves “{model}”.':
    '在 {localHost} 的网关上重新登录 {innerProvider}，或添加另一个可提供“{model}”的账号。',
  'Sign in to {innerProvider} again on the gateway at {localHost}, or add another account.':
    '在 {localHost} 的网关上重新登录 {innerProvider}，或添加另一个账号。',
} as const satisfies Readonly<Record<string, string>>;
