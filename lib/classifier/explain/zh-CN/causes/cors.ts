export const cors = {
  CORS: '跨域',
  'CORS · preflight rejected': '跨域 · 预检被拒',
  'The browser’s preflight was refused': '浏览器的预检请求被拒绝',
  'Before the call the browser asked with OPTIONS whether it is allowed, and the answer was no.':
    '调用前浏览器用 OPTIONS 询问是否允许，得到的答复是不允许。',
  'The API may not be meant for calls from a browser.': '该 API 可能不支持从浏览器调用。',
  'Call {provider} from a server of your own, and let the page call that server.':
    '改由自己的服务器调用 {provider}，页面只调用该服务器。',
  'Answer OPTIONS with 204 and the Access-Control-Allow-… headers if the server is yours.':
    '返回 204 和 Access-Control-Allow-… 响应头来应答 OPTIONS（如果服务器是自己的）。',
  'CORS · header not allowed': '跨域 · 请求头不允许',
  'A request header is not allowed from browsers': '某个请求头不允许从浏览器发送',
  'The preflight’s Access-Control-Allow-Headers does not list: {blockedHeaders}.':
    '预检响应的 Access-Control-Allow-Headers 没有列出：{blockedHeaders}。',
  'Call {provider} through a server of your own: it lets no browser send {neededHeaders}.':
    '改由自己的服务器调用 {provider}：它不允许浏览器发送 {neededHeaders}。',
  'Remove {spareHeaders} from the page’s request; an SDK may add it.':
    '删除页面请求中的 {spareHeaders}；它可能是 SDK 加上的。',
  'Add the header to Access-Control-Allow-Headers if the server is yours.':
    '添加该请求头到 Access-Control-Allow-Headers（如果服务器是自己的）。',
  'CORS · origin not allowed': '跨域 · 源不允许',
  'The page’s origin is not allowed': '页面的源不被允许',
  'Access-Control-Allow-Origin names another origin than that of the page.':
    'Access-Control-Allow-Origin 指定的源与页面的源不同。',
  'Allow the origin {origin} on the server, or call through a server of your own.':
    '允许服务器接受源 {origin}，或改由自己的服务器转发调用。',
  'Call {provider} through a server of your own.': '改由自己的服务器调用 {provider}。',
  'CORS · origin refused': '跨域 · 源被拒绝',
  'The server refuses pages of this origin': '服务器拒绝来自此源的页面',
  'The server has a list of origins that may call it, and the page’s is not on it.':
    '服务器设有允许调用的源列表，页面的源不在其中。',
  'Add the origin of the page to those that the server allows, then start it again.':
    '添加页面的源到服务器的允许列表，然后重启服务器。',
  'CORS · duplicate allow origin': '跨域 · 重复的允许源',
  'Access-Control-Allow-Origin is there twice': '重复的 Access-Control-Allow-Origin',
  'The server and a proxy before it both add the header; browsers then refuse the response.':
    '服务器和它前面的代理都添加了该响应头；浏览器因此拒绝响应。',
  'Remove the header in one of the two places.': '删除其中一处的该响应头。',
  'CORS · credentials not allowed': '跨域 · 不允许凭据',
  'The answer allows no call with cookies': '响应不允许携带 Cookie 的调用',
  'For a call with cookies Access-Control-Allow-Origin must name the page’s origin.':
    '对携带 Cookie 的调用，Access-Control-Allow-Origin 必须写明页面的源。',
  'Access-Control-Allow-Credentials must be there too, as “true”.':
    '还必须有 Access-Control-Allow-Credentials，且值为“true”。',
  'Remove credentials: “include” from the page’s call: a key needs no cookies.':
    '删除页面调用中的“credentials: include”：使用密钥不需要 Cookie。',
  'Answer with the page’s origin and Access-Control-Allow-Credentials: true if the server is yours.':
    '返回页面的源和 Access-Control-Allow-Credentials: true（如果服务器是自己的）。',
  'CORS · error without CORS': '跨域 · 错误响应不可读',
  'The page could not read the provider’s answer': '页面无法读取服务商的响应',
  'The response has no Access-Control-Allow-Origin, so the page saw only “Failed to fetch”.':
    '响应没有 Access-Control-Allow-Origin，页面只看到“Failed to fetch”。',
  'Look up status {status} in the documentation of {provider}: that is the real error.':
    '查阅 {provider} 文档中的状态码 {status}：那才是真正的错误。',
  'Call {provider} through a server of your own to read the answer.': '改由自己的服务器调用 {provider}，以便读取响应。',
  'CORS · browser access header': '跨域 · 浏览器访问头',
  'The API wants a header for calls from browsers': '从浏览器调用该 API 需要额外的请求头',
  'The provider refuses browser calls unless the page says that it knows the risk of a key in the page.':
    '除非页面声明知道把密钥放在页面里的风险，否则服务商拒绝浏览器的调用。',
  'Call through a server of your own, so that the key is not in the page.':
    '改由自己的服务器转发调用，这样密钥就不在页面里。',
  'Send “anthropic-dangerous-direct-browser-access: true” if the key may be seen.':
    '发送“anthropic-dangerous-direct-browser-access: true”（如果密钥可以被人看到）。',
  'CORS · organization forbids': '跨域 · 组织禁止',
  'The organization forbids calls from browsers': '组织禁止从浏览器调用',
  'A setting of the organization refuses all calls that a browser makes.': '组织的某项设置拒绝浏览器发起的所有调用。',
  'Call through a server of your own, or ask the organization’s owner to allow it.':
    '改由自己的服务器转发调用，或请组织所有者放开限制。',
  'CORS · local network access': '跨域 · 本地网络访问',
  'The page may not reach the local network': '页面不能访问本地网络',
  'The browser asks for leave before a public page may call an address of the local network.':
    '公网页面访问本地网络的地址前，浏览器会请求许可。',
  'Allow local network access for this site in the browser’s site settings.':
    '允许此网站访问本地网络（在浏览器的网站设置中）。',
} as const satisfies Readonly<Record<string, string>>;
