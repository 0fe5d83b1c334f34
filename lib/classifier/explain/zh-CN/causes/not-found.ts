export const notFound = {
  'not found': '未找到',
  'not found · wrong path': '未找到 · 路径错误',
  'not found · wrong method': '未找到 · 方法错误',
  'not found · unknown resource': '未找到 · 对象不存在',
  'No endpoint at {path}': '{path} 没有对应的接口',
  'No such endpoint': '接口不存在',
  '{host} has nothing at {path} for {method}: “/v1” is often missing or duplicated.':
    '{host} 的 {path} 没有对应 {method} 的接口：经常是“/v1”缺失或重复。',
  'The base URL or path is wrong: “/v1” is often missing or duplicated.':
    'base URL 或路径有误：经常是“/v1”缺失或重复。',
  'Call {meantUrl} instead of {path}.': '将 {path} 改为 {meantUrl}。',
  'Call {suggestedPath} instead of {path}.': '将 {path} 改为 {suggestedPath}。',
  'Compare {path} with the {vendor} docs: version, endpoint, and the API that this model is served at.':
    '将 {path} 与 {vendor} 文档对照：版本、接口，以及该模型所在的 API。',
  'Check that the server at {localHost} offers {path}: its version, its options, and whether the route is active.':
    '检查 {localHost} 上的服务器是否提供 {path}：其版本、启动选项，以及该路由是否已启用。',
  'Check that {host} offers {path}, and that the route is active there.':
    '检查 {host} 是否提供 {path}，以及该路由是否已启用。',
  'Compare the base URL and path with the {provider} docs.': '将 base URL 和路径与 {provider} 文档对照。',
  'Set the SDK’s base URL to {meantBaseURL}: it appends the endpoint itself.':
    '将 SDK 的 base URL 设为 {meantBaseURL}：SDK 会自行附加接口路径。',
  'Check the base URL: an SDK appends the endpoint, so it usually ends in “/v1”, without the endpoint.':
    '检查 base URL：SDK 会附加接口路径，因此它通常以“/v1”结尾，不含接口路径。',
  '{method} is not allowed at {path}': '{path} 不允许使用 {method}',
  'Method not allowed': '不允许使用该方法',
  'The endpoint exists, but not for {method}.': '接口存在，但不支持 {method}。',
  'The endpoint exists, but not for this method.': '接口存在，但不支持该方法。',
  'Send {allowedMethods} instead of {method}.': '将 {method} 改为{allowedMethods}。',
  'Send the method that the {provider} docs name, usually POST, instead of {method}.':
    '将 {method} 改为 {provider} 文档规定的方法，通常是 POST。',
  'Send the method that the {provider} docs name, usually POST.': '使用 {provider} 文档中规定的方法，通常为 POST。',
  'Check for a redirect: a 301 or 302 turns a POST into a GET.': '检查是否有重定向：301 或 302 会将 POST 变为 GET。',
  'Resource not found': '资源不存在',
  '“{file}” is wrong, was deleted, has expired, or belongs to another account.':
    '“{file}”有误、已删除、已过期，或属于其他账号。',
  '“{value}” is wrong, was deleted, has expired, or belongs to another account.':
    '“{value}”有误、已删除、已过期，或属于其他账号。',
  'The ID of a file, thread, batch, or other resource is wrong, was deleted, has expired, or belongs to another account.':
    '文件、thread、批处理或其他资源的 ID 有误、已删除、已过期，或属于其他账号。',
  'Check “{file}” in the URL or body: its spelling, that it has not expired, and that the same key and project created it.':
    '检查 URL 或请求体中的“{file}”：拼写是否正确、是否已过期，以及是否由同一密钥和项目创建。',
  'Check “{value}” in the URL or body: its spelling, that it has not expired, and that the same key and project created it.':
    '检查 URL 或请求体中的“{value}”：拼写是否正确、是否已过期，以及是否由同一密钥和项目创建。',
  'Check the ID in the URL or body, and that the same key and project created it.':
    '检查 URL 或请求体中的 ID，以及它是否由同一密钥和项目创建。',
  'List the existing resources with GET, or create it again.': '用 GET 列出已有的资源，或重新创建。',
  'Check the ID in “{field}”: its spelling, that it has not expired, and that the same key and project created it.':
    '检查“{field}”中的 ID：拼写是否正确、是否已过期，以及是否由同一密钥和项目创建。',
} as const satisfies Readonly<Record<string, string>>;
