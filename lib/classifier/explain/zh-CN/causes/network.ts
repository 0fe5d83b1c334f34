export const network = {
  network: '网络',
  'network · DNS': '网络 · DNS',
  'network · refused': '网络 · 连接被拒',
  'network · refused or DNS': '网络 · 被拒或 DNS',
  'network · reset': '网络 · 连接重置',
  'network · aborted or reset': '网络 · 中止或重置',
  'network · TLS': '网络 · TLS',
  'network · offline': '网络 · 离线',
  'network · timed out': '网络 · 超时',
  'network · broken response': '网络 · 响应损坏',
  'network · blocked by client': '网络 · 被客户端拦截',
  'network · mixed content': '网络 · 混合内容',
  'network · blocked or mixed content': '网络 · 被拦截或混合内容',
  'network · websocket': '网络 · WebSocket',
  'network · other': '网络 · 其他',
  'The host name could not be resolved': '无法解析主机名',
  'The host “{host}” is misspelled, or DNS or VPN cannot resolve it.': '主机“{host}”拼写有误，或 DNS 或 VPN 无法解析。',
  'The host name is misspelled, or DNS or VPN cannot resolve it.': '主机名拼写有误，或 DNS 或 VPN 无法解析。',
  'Not until the name resolves.': '不建议重试：需等到主机名可以解析。',
  'Check the host “{host}” in the base URL, then DNS and VPN.': '检查 base URL 中的主机“{host}”，再检查 DNS 和 VPN。',
  'Check the host name in the base URL, then DNS and VPN.': '检查 base URL 中的主机名，再检查 DNS 和 VPN。',
  'The connection was refused': '连接被拒绝',
  'Nothing listens at {host}, or a firewall blocks it.': '{host} 没有服务在监听，或被防火墙拦截。',
  'Nothing listens at this host and port, or a firewall blocks it.': '该主机和端口没有服务在监听，或被防火墙拦截。',
  'Yes, once the server listens at {host}.': '可以重试：等 {host} 上的服务器启动之后。',
  'Yes, once the server is running.': '可以重试：等服务启动之后。',
  'Start the server at {localHost}, and check the port in the base URL.':
    '启动 {localHost} 上的服务器，并检查 base URL 中的端口。',
  'Check host and port of “{host}” in the base URL, and that no firewall blocks it.':
    '检查 base URL 中“{host}”的主机和端口，以及是否被防火墙拦截。',
  'Check host and port in the base URL, and that no firewall blocks them.':
    '检查 base URL 中的主机和端口，以及是否被防火墙拦截。',
  'The host could not be reached': '无法访问主机',
  'The browser is offline, the host name is unknown, nothing listens there, or the page may not access the local network.':
    '浏览器离线、主机名无法解析、没有服务在监听，或页面不能访问本地网络。',
  'This browser does not say which.': '此浏览器不区分是哪一种。',
  'Check that the server at {localHost} runs, and the port in the base URL.':
    '检查 {localHost} 上的服务器是否在运行，以及 base URL 中的端口。',
  'Check the host “{host}” and the port in the base URL, then the network.':
    '检查 base URL 中的主机“{host}”和端口，再检查网络。',
  'Check host and port in the base URL, then the network.': '检查 base URL 中的主机和端口，再检查网络。',
  'Connection closed before a response': '响应之前连接已关闭',
  'The server or a proxy closed the connection without an HTTP response.':
    '服务器或代理在没有返回 HTTP 响应的情况下关闭了连接。',
  'Retry; check the proxy or VPN, and the log of {host}, if it recurs.':
    '重试；如果再次出现，请检查代理或 VPN，以及 {host} 的日志。',
  'Retry; check the proxy or VPN, and the server’s log, if it recurs.':
    '重试；如果再次出现，请检查代理或 VPN，以及服务器日志。',
  'Send a smaller body: some servers cut large uploads this way.': '减小请求体：有些服务器会以这种方式中断大的上传。',
  'The page stopped the request, or the connection broke': '页面停止了请求，或连接中断',
  'No response came; this browser doesn’t distinguish an abort from a broken connection.':
    '没有收到响应；此浏览器不区分主动停止和连接中断。',
  'Yes, if the page did not stop it on purpose.': '可以重试：如果不是页面有意停止的。',
  'Check whether the page aborts requests, e.g. by a timeout, then the network and proxies.':
    '检查页面是否会停止请求（例如超时），再检查网络和代理。',
  'The secure connection failed': '安全连接失败',
  'The certificate is not trusted or not for this host, or the port does not speak TLS.':
    '证书不受信任或与主机不符，或该端口不支持 TLS。',
  'Open https://{host} in a tab to see the certificate, and check whether the URL should be http or https.':
    '在标签页中打开 https://{host} 查看证书，并检查 URL 应为 http 还是 https。',
  'Open the host in a tab to see the certificate, and check whether the URL should be http or https.':
    '在标签页中打开该主机查看证书，并检查 URL 应为 http 还是 https。',
  'The browser is offline': '浏览器处于离线状态',
  'There was no network, or DevTools is set to Offline.': '没有网络，或 DevTools 设置为离线。',
  'Yes, once the browser is online.': '可以重试：等浏览器恢复联网之后。',
  'Check the connection, and the throttling setting of the Network panel.': '检查网络连接，以及“网络”面板的节流设置。',
  'The server did not respond in time': '服务器没有及时响应',
  'The connection was not made, or no byte of the response came.': '没有建立连接，或没有收到响应的任何字节。',
  'Retry; check network and proxy, and the {statusOwner} status page.':
    '重试；检查网络和代理，以及 {statusOwner} 的状态页。',
  'Retry; check the network, the proxy, and that {host} runs.': '重试；检查网络、代理，以及 {host} 是否在运行。',
  'The response was damaged on the way': '响应在传输中损坏',
  'The response was not HTTP, was truncated, or could not be decompressed.': '响应不是 HTTP、被截断，或无法解压。',
  'Retry; check the proxy between the app and {provider} if it recurs.':
    '重试；如果再次出现，请检查应用与 {provider} 之间的代理。',
  'Something in the browser blocked the request': '浏览器中的某项功能拦截了请求',
  'An extension such as an ad blocker, or a rule in DevTools, stopped the request.':
    '广告拦截等扩展程序，或 DevTools 中的规则，拦截了请求。',
  'Turn off extensions and DevTools’ request blocking for this site, then retry.':
    '为此网站关闭扩展程序和 DevTools 的请求屏蔽，然后重试。',
  'Mixed content: HTTPS page, HTTP API': '混合内容：HTTPS 页面调用 HTTP API',
  'The page uses https, and the base URL http.': '页面使用 https，base URL 使用 http。',
  'Change the base URL to https, or serve the page over http during development.':
    '将 base URL 改为 https，或在开发时通过 http 提供页面。',
  'The browser did not send the request': '浏览器没有发送请求',
  'It was blocked in DevTools, by the page’s own policy, or is mixed content; the browser doesn’t say which.':
    '请求被 DevTools 或页面自身的策略拦截，或属于混合内容；浏览器没有说明是哪一种。',
  'Check the Console for the reason, and the request blocking in DevTools.':
    '在控制台查看原因，并检查 DevTools 的请求屏蔽。',
  'The WebSocket could not be opened': '无法打开 WebSocket',
  'The server refused the upgrade; browsers do not say why, usually it is the key or path.':
    '服务器拒绝了升级；浏览器不说明原因，通常是密钥或路径的问题。',
  'Send the same URL and key as a plain HTTPS request to see the error.':
    '用同样的 URL 和密钥发送普通的 HTTPS 请求，以查看错误。',
  'The request failed in the browser': '请求在浏览器中失败',
  'The browser gave a generic error: {failure}.': '浏览器给出了笼统的错误：{failure}。',
  'The browser gave no reason.': '浏览器没有给出原因。',
  'Check the Console and the Network panel for a browser message.': '在控制台和“网络”面板中查看浏览器的消息。',
  'network · proxy': '网络 · 代理',
  'Check the host “{host}” in the base URL, then the DNS of the machine or container where the app runs.':
    '检查 base URL 中的主机“{host}”，再检查应用所在机器或容器的 DNS。',
  'Check the host name in the base URL, then the DNS of the machine or container where the app runs.':
    '检查 base URL 中的主机名，再检查应用所在机器或容器的 DNS。',
  'Start the server at {localHost}, and check the port; in a container, “localhost” is the container itself.':
    '启动 {localHost} 上的服务，并检查端口；在容器中，“localhost”指容器自身。',
  'Retry: the server may have closed a kept connection; check the proxy and the log of {host}, if it recurs.':
    '重试：服务器可能关闭了保持的连接；如果再次出现，请检查代理和 {host} 的日志。',
  'Retry: the server may have closed a kept connection; check the proxy and the server’s log, if it recurs.':
    '重试：服务器可能关闭了保持的连接；如果再次出现，请检查代理和服务器日志。',
  'Look at the certificate of {host} with “openssl s_client”, and check whether the URL should be http or https.':
    '用“openssl s_client”查看 {host} 的证书，并检查 URL 应为 http 还是 https。',
  'Look at the certificate with “openssl s_client”, and check whether the URL should be http or https.':
    '用“openssl s_client”查看证书，并检查 URL 应为 http 还是 https。',
  'The proxy did not connect': '代理未能建立连接',
  'The proxy is not reachable, requires a sign-in, or does not allow {host}.':
    '代理无法访问、需要登录，或不允许访问 {host}。',
  'The proxy is not reachable, requires a sign-in, or does not allow the host.':
    '代理无法访问、需要登录，或不允许访问该主机。',
  'Check the proxy’s address and sign-in, and that it allows {host}.':
    '检查代理的地址和登录信息，以及是否允许访问 {host}。',
  'Check the proxy’s address and sign-in, and that it allows the host.':
    '检查代理的地址和登录信息，以及是否允许访问该主机。',
  'Check HTTPS_PROXY and its sign-in, and that the proxy allows {host}; or list it in NO_PROXY.':
    '检查 HTTPS_PROXY 及其登录信息，以及代理是否允许访问 {host}；或将其列入 NO_PROXY。',
  'Check HTTPS_PROXY and its sign-in, and that the proxy allows the host; or list it in NO_PROXY.':
    '检查 HTTPS_PROXY 及其登录信息，以及代理是否允许访问该主机；或将其列入 NO_PROXY。',
  'The machine is offline': '机器处于离线状态',
  'The machine or container where the app runs had no network.': '应用所在的机器或容器没有网络。',
  'Check the network of the machine or container where the app runs.': '检查应用所在机器或容器的网络。',
  'Yes, once the machine is online.': '可以重试：等机器恢复联网之后。',
  'The request failed without a response': '请求失败，没有收到响应',
  'The HTTP client gave a generic error: {failure}.': 'HTTP 客户端给出了笼统的错误：{failure}。',
  'The HTTP client gave no reason.': 'HTTP 客户端没有给出原因。',
  'Log the error with its “cause”, which holds the system’s or the TLS library’s code.':
    '将错误连同其“cause”写入日志：其中有系统或 TLS 库的错误码。',
} as const satisfies Readonly<Record<string, string>>;
