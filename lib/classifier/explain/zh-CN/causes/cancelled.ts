export const cancelled = {
  cancelled: '已取消',
  'cancelled · by page': '已取消 · 页面中止',
  'The page stopped the request': '页面中止了请求',
  'The page called abort(), its own time limit passed, or it was left.':
    '页面调用了 abort()、触发了自身的超时，或已被离开。',
  'Check the AbortController and time limit of the page if the stop was not meant.':
    '检查页面的 AbortController 和超时设置（如果并非有意中止）。',
} as const satisfies Readonly<Record<string, string>>;
