export const cors = {
  CORS: '跨域',
  'CORS · preflight rejected': '跨域 · 预检被拒',
  'CORS · header not allowed': '跨域 · 请求头不允许',
  'CORS · origin not allowed': '跨域 · 源不允许',
  'CORS · origin refused': '跨域 · 源被拒绝',
  'CORS · duplicate allow origin': '跨域 · 重复的允许源',
  'CORS · credentials not allowed': '跨域 · 不允许凭据',
  'CORS · error without CORS': '跨域 · 错误响应不可读',
  'CORS · browser access header': '跨域 · 浏览器访问头',
  'CORS · organization forbids': '跨域 · 组织禁止',
  'CORS · local network access': '跨域 · 本地网络访问',
  'The browser’s preflight was refused': '浏览器的预检请求被拒绝',
  'Before the request the browser asked with OPTIONS whether it is allowed, and the server did not allow it.':
    '发送请求之前，浏览器用 OPTIONS 询问是否允许，服务器没有允许。',
  'The API may not be meant for requests from a browser.': '该 API 可能不供浏览器直接调用。',
  'Call {provider} from a server of your own, and let the page call that server.':
    '从自己的服务器调用 {provider}，让页面调用该服务器。',
  'If you own the server, answer OPTIONS with 204 and the Access-Control-Allow-… headers.':
    '如果服务器是你自己的，请以 204 和 Access-Control-Allow-… 响应头回应 OPTIONS。',
  'CORS blocks a request header': 'CORS 拦截了请求头',
  'The preflight’s Access-Control-Allow-Headers does not list: {blockedHeaders}.':
    '预检响应的 Access-Control-Allow-Headers 没有列出：{blockedHeaders}。',
  'The preflight’s Access-Control-Allow-Headers does not list a header that the page sends.':
    '预检响应的 Access-Control-Allow-Headers 中没有页面发送的某个请求头。',
  'Call {provider} through a server of your own: it does not allow {neededHeaders} from browsers.':
    '通过自己的服务器调用 {provider}：它不允许浏览器发送 {neededHeaders}。',
  'Remove {spareHeaders} from the page’s request; an SDK may add it.':
    '从页面的请求中去掉 {spareHeaders}；它可能是 SDK 添加的。',
  'If you own the server, add {blockedHeaders} to Access-Control-Allow-Headers.':
    '如果服务器是你自己的，请将 {blockedHeaders} 加入 Access-Control-Allow-Headers。',
  'If you own the server, add the header to Access-Control-Allow-Headers.':
    '如果服务器是你自己的，请将该请求头加入 Access-Control-Allow-Headers。',
  'The page’s origin is not allowed': '页面的来源不被允许',
  'Access-Control-Allow-Origin does not match the page’s origin “{origin}”.':
    'Access-Control-Allow-Origin 与页面的来源“{origin}”不匹配。',
  'Access-Control-Allow-Origin does not match the page’s origin.': 'Access-Control-Allow-Origin 与页面的来源不匹配。',
  'Allow the origin {origin} on the server, or call through a server of your own.':
    '在服务器上允许来源 {origin}，或通过自己的服务器调用。',
  'Call {provider} through a server of your own.': '通过自己的服务器调用 {provider}。',
  'The server refuses requests from this page’s origin': '服务器拒绝来自此页面来源的请求',
  'The server accepts only the origins on its list, and this page’s origin is not on it.':
    '服务器只接受允许列表中的来源，而此页面的来源不在其中。',
  'Add {origin} to the origins that the server at {host} allows, then restart it.':
    '将 {origin} 加入 {host} 上的服务器允许的来源，然后重启服务。',
  'Add the page’s origin to those that the server at {host} allows, then restart it.':
    '将页面的来源加入 {host} 上的服务器允许的来源，然后重启服务。',
  'Add the page’s origin to those that the server allows, then restart it.':
    '将页面的来源加入服务器允许的来源，然后重启服务器。',
  'Access-Control-Allow-Origin is duplicated': 'Access-Control-Allow-Origin 重复',
  'The server and a proxy in front both add the header; browsers then refuse the response.':
    '服务器及其前面的代理都添加了该响应头，浏览器因此拒绝响应。',
  'Remove the header in one of the two places.': '在其中一处去掉该响应头。',
  'CORS does not allow credentials': 'CORS 不允许携带凭据',
  'For a request with cookies, Access-Control-Allow-Origin must name the page’s origin.':
    '对于携带 cookie 的请求，Access-Control-Allow-Origin 必须是页面的来源。',
  'Access-Control-Allow-Credentials must be “true”, too.': 'Access-Control-Allow-Credentials 也必须为“true”。',
  'Remove “credentials: include” from the page’s request: a key needs no cookies.':
    '从页面的请求中去掉“credentials: include”：使用密钥时不需要 cookie。',
  'If you own the server, answer with the page’s origin and Access-Control-Allow-Credentials: true.':
    '如果服务器是你自己的，请返回页面的来源和 Access-Control-Allow-Credentials: true。',
  'The page could not read the response': '页面无法读取响应',
  'The response has no Access-Control-Allow-Origin, so the page saw only a network error: “Failed to fetch”, in Firefox “NetworkError”.':
    '响应没有 Access-Control-Allow-Origin，因此页面只看到网络错误：“Failed to fetch”，在 Firefox 中为“NetworkError”。',
  'Look up status {status} in the {provider} docs: it is the actual error.':
    '真正的错误是 {status}：请在 {provider} 文档中查询该状态码。',
  'Look up the status of the response in the {provider} docs: it is the actual error.':
    '在 {provider} 文档中查询响应的状态码：那才是真正的错误。',
  'Call {provider} through a server of your own to read the response.':
    '通过自己的服务器调用 {provider}，以便读取响应。',
  'Browser access header required': '需要浏览器访问请求头',
  'The provider refuses requests from browsers unless a header opts in to exposing the key.':
    '服务商拒绝来自浏览器的请求，除非用请求头显式声明接受密钥暴露的风险。',
  'Call through a server of your own, so that the key is not in the page.':
    '通过自己的服务器调用，使密钥不出现在页面中。',
  'Send “anthropic-dangerous-direct-browser-access: true” only if exposing the key is acceptable.':
    '仅在可以接受密钥暴露时，发送“anthropic-dangerous-direct-browser-access: true”。',
  'The organization forbids requests from browsers': '组织禁止来自浏览器的请求',
  'A setting of the organization refuses all requests from browsers.': '组织的一项设置拒绝所有来自浏览器的请求。',
  'Call through a server of your own, or ask the organization’s owner to allow it.':
    '通过自己的服务器调用，或请组织所有者允许。',
  'The page is not allowed to access the local network': '页面不允许访问本地网络',
  'The browser asks for permission before a public page may call an address of the local network.':
    '公网页面访问本地网络的地址之前，浏览器会请求许可。',
  'Allow local network access for this site in the browser’s site settings.':
    '在浏览器的网站设置中，允许此网站访问本地网络。',
} as const satisfies Readonly<Record<string, string>>;
