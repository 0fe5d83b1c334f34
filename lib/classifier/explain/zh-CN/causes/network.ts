export const network = {
  network: '网络',
  'network · DNS': '网络 · DNS',
  'The host name could not be resolved': '主机名无法解析',
  'The host is misspelt, or the name server or the VPN does not know it.':
    '主机名拼写错误，或 DNS 服务器或 VPN 不认识它。',
  'Check the host “{host}” in the base URL, then the name server and VPN.':
    '检查 base URL 中的主机“{host}”，再检查 DNS 和 VPN。',
  'network · refused': '网络 · 连接被拒',
  'The connection was refused': '连接被拒绝',
  'Nothing listens at this address and port, or a firewall turns the connection away.':
    '该地址和端口没有服务在监听，或防火墙拒绝了连接。',
  'Start the server, and check the port in the base URL.': '启动服务器，并检查 base URL 中的端口。',
  'network · refused or DNS': '网络 · 被拒或 DNS',
  'The host could not be reached': '主机无法访问',
  'The browser is offline, the host name is unknown, nothing listens there, or the page may not reach the local network.':
    '浏览器处于离线状态、主机名不存在、没有服务在监听，或页面不能访问本地网络。',
  'This browser does not tell which.': '此浏览器不区分这些情况。',
  'Check the host “{host}” and the port, and that the server runs.': '检查主机“{host}”和端口，以及服务器是否在运行。',
  'network · reset': '网络 · 连接重置',
  'The connection broke before an answer came': '收到响应前连接断开',
  'The server or a proxy closed the connection without an HTTP response.':
    '服务器或代理没有返回 HTTP 响应就关闭了连接。',
  'Try again; check the proxy or VPN if it comes back.': '重试一次；如果反复出现，检查代理或 VPN。',
  'Send a smaller body: some servers cut large uploads this way.': '减小请求体：有些服务器会这样中断大的上传。',
  'network · aborted or reset': '网络 · 中止或重置',
  'The page stopped the request, or the connection broke': '页面中止了请求，或连接断开',
  'The request went out and no answer came; this browser does not tell an abort from a broken connection.':
    '请求已发出但没有收到响应；此浏览器不区分主动中止和连接断开。',
  'Check whether the page aborts calls, e.g. by a time limit, then the network and proxies.':
    '检查页面是否中止了调用（例如超时设置），再检查网络和代理。',
  'network · TLS': '网络 · TLS',
  'The secure connection could not be made': '无法建立安全连接',
  'The certificate is not trusted or not for this host, or the port does not speak TLS.':
    '证书不受信任或与主机不符，或该端口不是 TLS。',
  'Open the address in a tab to see the certificate, and check http against https.':
    '打开新标签页访问该地址以查看证书，并检查应使用 http 还是 https。',
  'network · offline': '网络 · 离线',
  'The browser is offline': '浏览器处于离线状态',
  'There was no network at that moment, or DevTools simulates none.': '当时没有网络，或 DevTools 正在模拟离线。',
  'Check the connection, and the throttling setting of the Network panel.': '检查网络连接，以及“网络”面板的节流设置。',
  'network · timed out': '网络 · 超时',
  'The server did not answer in time': '服务器没有及时响应',
  'The connection was not made, or no byte of the answer came.': '连接没有建立，或没有收到任何响应字节。',
  'Try again; check the network, proxy and the provider’s status.': '重试一次；检查网络、代理和服务商的状态。',
  'network · broken response': '网络 · 响应损坏',
  'The response was damaged on the way': '响应在传输中损坏',
  'The answer was no HTTP, was cut, or was compressed in a way that cannot be undone.':
    '响应不是 HTTP、被截断，或压缩内容无法解开。',
  'Try again; check the proxy between the page and {provider} if it comes back.':
    '重试一次；如果反复出现，检查页面与 {provider} 之间的代理。',
  'network · blocked by client': '网络 · 被客户端拦截',
  'Something in the browser blocked the request': '请求被浏览器中的某个组件拦截',
  'An extension such as an ad blocker, or a rule in DevTools, stopped the request.':
    '广告拦截器之类的扩展，或 DevTools 中的规则拦截了请求。',
  'Switch off extensions and DevTools’ request blocking for this site, then try again.':
    '关闭此网站的扩展和 DevTools 的请求屏蔽，然后再试。',
  'network · mixed content': '网络 · 混合内容',
  'A secure page may not call an insecure address': '安全页面不能调用不安全的地址',
  'The page came over https, the API is called over http.': '页面使用 https，而 API 使用 http。',
  'Change the base URL to https, or serve the page over http while developing.':
    '改用 https 的 base URL，或在开发时用 http 打开页面。',
  'network · blocked or mixed content': '网络 · 被拦截或混合内容',
  'The browser did not send the request': '浏览器没有发送请求',
  'It was blocked in DevTools, by the page’s own policy, or is insecure content; the browser does not tell which.':
    '请求被 DevTools 或页面自身的策略拦截，或属于不安全内容；浏览器不说明是哪一种。',
  'Check the Console for the reason, and the request blocking in DevTools.':
    '查看控制台（Console）中的原因，并检查 DevTools 的请求屏蔽。',
  'network · websocket': '网络 · WebSocket',
  'The WebSocket could not be opened': '无法打开 WebSocket',
  'The server refused the upgrade; browsers do not tell why, mostly it is the key or the path.':
    '服务器拒绝了升级；浏览器不说明原因，多半是密钥或路径有误。',
  'Send the same URL and key as a plain HTTPS request to see the error.':
    '使用同样的 URL 和密钥发送普通的 HTTPS 请求，以查看错误。',
  'network · other': '网络 · 其他',
  'The request failed in the browser': '请求在浏览器中失败',
  'The browser gave an error that says little: {failure}.': '浏览器给出的错误信息很少：{failure}。',
  'The browser gave no reason.': '浏览器没有说明原因。',
  'Look in the Console and in the Network panel for what the browser says.':
    '查看控制台（Console）和“网络”面板中浏览器给出的信息。',
} as const satisfies Readonly<Record<string, string>>;
