export const cancelled = {
  cancelled: '已取消',
  'cancelled · by page': '已取消 · 页面中止',
  'The page stopped the request': '页面停止了请求',
  'The page called abort(), its timeout fired, or the user navigated away.':
    '页面调用了 abort()、页面设置的超时已到，或用户离开了页面。',
  'No need if the user stopped it. After a timeout, retry with a longer one.':
    '如果是用户停止的，则无需重试；如果是超时，请延长超时时间后重试。',
  'Check the page’s AbortController and timeout if this was unintended; nothing to do if the user stopped it.':
    '如果不是有意停止，请检查页面的 AbortController 和超时设置；如果是用户停止的，则无需处理。',
  'cancelled · by app': '已取消 · 应用中止',
  'The app stopped the request': '应用停止了请求',
  'The app’s code called abort(), its timeout fired, or the client that it worked for disconnected.':
    '应用的代码调用了 abort()、其超时已到，或它所服务的客户端已断开。',
  'Check the AbortSignal and timeout of this call if this was unintended; nothing to do if the user left.':
    '如果不是有意停止，请检查此调用的 AbortSignal 和超时设置；如果是用户离开，则无需处理。',
  'No need if the user left. After a timeout, retry with a longer one.':
    '如果是用户离开，则无需重试；如果是超时，请延长超时时间后重试。',
} as const satisfies Readonly<Record<string, string>>;
