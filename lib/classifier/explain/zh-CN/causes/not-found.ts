export const notFound = {
  'not found': '未找到',
  'not found · wrong path': '未找到 · 路径错误',
  'There is no such endpoint': '没有这个接口',
  'The base URL or the path is wrong: often “/v1” is missing or stands there twice.':
    'base URL 或路径有误：常见的是缺少“/v1”或写了两遍。',
  'Compare the base URL and the path with the documentation of {provider}.':
    '对照 {provider} 的文档，检查 base URL 和路径。',
  'not found · wrong method': '未找到 · 方法错误',
  'The endpoint does not take this method': '该接口不支持此请求方法',
  'The endpoint exists, but not for {method}.': '接口存在，但不支持 {method}。',
  'Send the method that the documentation names, mostly POST.': '改用文档中指定的方法，通常是 POST。',
  'not found · unknown resource': '未找到 · 对象不存在',
  'The thing asked for does not exist': '请求的对象不存在',
  'A file, thread, batch or other id is wrong, was deleted, or belongs to another account.':
    '文件、会话、批处理或其他对象的 ID 有误、已被删除，或属于另一个账号。',
  'Check the id in the URL or body, and that the same key created it.':
    '检查 URL 或请求体中的 ID，并确认它由同一密钥创建。',
} as const satisfies Readonly<Record<string, string>>;
