/** Texts of what stands before an app’s own backend. */
export const appHosts = {
  'Supabase checked the JWT before the function ran: it expired, is no JWT of a session, or comes from another project.':
    'Supabase 在函数运行之前检查了 JWT：它已过期、不是会话的 JWT，或来自其他项目。',
  'Send the session’s current access token, as supabase.functions.invoke() does; sign in again if it has expired.':
    '发送会话当前的访问令牌，就像 supabase.functions.invoke() 那样；若已过期，请重新登录。',
  'Send the anon key as “apikey” and the token of supabase.auth.getSession() as “Authorization: Bearer …” with fetch().':
    '使用 fetch() 时，以“apikey”发送 anon 密钥，以“Authorization: Bearer …”发送 supabase.auth.getSession() 的令牌。',
  'Deploy the function with “--no-verify-jwt” if it checks its callers itself.':
    '若函数自行检查调用者，请以“--no-verify-jwt”部署它。',
  'The app’s Netlify plan is used up': '应用的 Netlify 套餐额度已用完',
  'The site was paused because the plan’s usage limit is reached.': '套餐用量已达上限，站点被暂停。',
  'The project is restricted because it exceeded a quota of its Supabase plan.':
    '项目超出了 Supabase 套餐的某项配额，因此受到限制。',
  // vercel
  'The app’s Vercel function timed out': '应用的 Vercel 函数超时',
  'The app’s server threw an exception': '应用的服务器抛出了异常',
  'FastAPI, Flask, and others answer so when a route raises an error that nothing catches.':
    'FastAPI、Flask 等框架在路由抛出未被捕获的错误时会这样响应。',
  'Read the traceback in the log of the server at {host}, and return its error in the response while developing.':
    '在 {host} 上的服务器日志中查看异常堆栈；开发时可在响应中返回该错误。',
  'tRPC refused the procedure: the app’s own session or its cookie is missing or expired. No API was called.':
    'tRPC 拒绝了该过程：应用自身的会话或其 cookie 缺失或已过期。没有调用任何 API。',
  "Sign in again, and check that the request carries the session cookie (“credentials: 'include'”).":
    '重新登录，并确认请求带有会话 cookie（将 fetch 的“credentials”设为“include”）。',
  'Render runs no service under this name: it was renamed or deleted, or its deploy failed.':
    'Render 上没有使用此名称的服务：已改名、已删除，或部署失败。',
  'Check the domain and the last deploy in the Render dashboard.': '在 Render 控制台检查域名和最近一次部署。',
  'Render stops a free service while it is idle, and this one did not start in time.':
    'Render 会在空闲时停止免费服务，而该服务没有及时启动。',
  'Fly’s proxy found no running machine, or none that listens on 0.0.0.0 and the port in fly.toml.':
    'Fly 的代理没有找到运行中的机器，或没有机器监听 0.0.0.0 和 fly.toml 中的端口。',
  'Read the proxy’s error in “fly logs”, and compare “internal_port” in fly.toml with the app’s port.':
    '用“fly logs”查看代理的错误，并核对 fly.toml 中的“internal_port”与应用的端口。',
  'Google Cloud refused the request before the app': 'Google Cloud 在请求到达应用之前将其拒绝',
  'Cloud Run and Cloud Functions answer so where only authenticated callers are allowed.':
    'Cloud Run 和 Cloud Functions 只允许已认证的调用者时会这样响应。',
  'Allow unauthenticated access (role “run.invoker” for allUsers), or send an identity token as “Authorization: Bearer …”.':
    '允许未认证访问（为 allUsers 授予“run.invoker”角色），或以“Authorization: Bearer …”发送身份令牌。',
  'The function ran longer than its “maxDuration”, and Vercel stopped it.':
    '函数的运行时间超过了“maxDuration”，被 Vercel 终止。',
  'Raise the route’s limit, e.g. “export const maxDuration = 300”, as far as the Vercel plan allows.':
    '提高该路由的时限，例如“export const maxDuration = 300”，上限取决于 Vercel 套餐。',
  'Stream the response, so that the first text arrives before the limit.': '改为流式响应，让首段文本在时限之前到达。',
  'The app’s Vercel function crashed': '应用的 Vercel 函数崩溃',
  'The function threw an exception or exited before it responded.': '函数在响应之前抛出异常或退出。',
  'Read the function’s log in the Vercel dashboard at the time of this request.':
    '查看 Vercel 控制台中此请求时刻的函数日志。',
  'The request exceeds Vercel’s body limit': '请求超过了 Vercel 的请求体上限',
  'Vercel functions accept request bodies up to 4.5 MB.': 'Vercel 函数最多接受 4.5 MB 的请求体。',
  'Upload files to storage and send their URL, so that the body stays below 4.5 MB.':
    '改为上传文件到存储服务并发送其 URL，使请求体小于 4.5 MB。',
  'The response exceeds Vercel’s body limit': '响应超过了 Vercel 的响应体上限',
  'Vercel functions return bodies up to 4.5 MB unless they stream.': '除流式响应外，Vercel 函数最多返回 4.5 MB。',
  'Stream the response, or return a URL instead of the file.': '改为流式响应，或返回 URL 而不是文件。',
  'More functions ran at once than the Vercel account allows.': '同时运行的函数数量超过了 Vercel 账号的上限。',
  'The app’s deployment on Vercel is paused': '应用在 Vercel 上的部署已暂停',
  'Its owner paused the project, or a usage or spending limit of the Vercel plan was reached.':
    '项目被所有者暂停，或达到了 Vercel 套餐的用量或支出上限。',
  'Check usage and billing of the team in the Vercel dashboard, then resume the project.':
    '查看 Vercel 控制台中团队的用量与账单，然后恢复项目。',
  'Vercel has no deployment or route at this address': 'Vercel 在此地址没有部署或路由',
  'Check the domain, the path, and whether the route’s file was deployed.': '检查域名、路径，以及路由文件是否已部署。',
  'Vercel could not reach the server behind a rewrite': 'Vercel 无法连接 rewrite 指向的服务器',
  'Check the “destination” of the rewrite, and whether that server is up.':
    '检查 rewrite 的“destination”，以及该服务器是否在运行。',
  // supabase
  'The app’s Edge Function could not start': '应用的 Edge Function 无法启动',
  'The function has a syntax error, or an import that cannot be resolved.': '函数存在语法错误，或有无法解析的导入。',
  'Read the function’s log in the Supabase dashboard, or run it with “supabase functions serve”.':
    '查看 Supabase 控制台中的函数日志，或用“supabase functions serve”在本地运行。',
  'The app’s Edge Function exceeded its CPU or memory limit': '应用的 Edge Function 超过了 CPU 或内存上限',
  'Edge Functions have 2 s of CPU time and 256 MB of memory.': 'Edge Function 有 2 秒的 CPU 时间和 256 MB 内存。',
  'Pass streams and files through instead of holding and parsing them in the function.':
    '改为直接转发流和文件，不要在函数中保存和解析。',
  'The app’s Edge Function did not respond in time': '应用的 Edge Function 未及时响应',
  'Supabase waits 150 s for a response.': 'Supabase 最多等待响应 150 秒。',
  'Stream the response, so that the first bytes arrive before the limit.': '改为流式响应，让首批字节在时限之前到达。',
  'The app’s Edge Function threw an exception': '应用的 Edge Function 抛出了异常',
  'Supabase has no Edge Function of this name': 'Supabase 上没有该名称的 Edge Function',
  'Check the function’s name in the URL, and deploy it with “supabase functions deploy”.':
    '检查 URL 中的函数名，并用“supabase functions deploy”部署。',
  'The Edge Function requires a Supabase token': 'Edge Function 需要 Supabase 令牌',
  'The function verifies the JWT in the Authorization header, and none was sent.':
    '函数会校验 Authorization 请求头中的 JWT，而此请求没有发送。',
  'Call it with supabase.functions.invoke(), which sends the session’s token or the anon key.':
    '使用 supabase.functions.invoke() 调用，它会发送会话令牌或 anon key。',
  'Deploy a public function with “--no-verify-jwt”.': '部署公开函数时使用“--no-verify-jwt”。',
  'The Edge Function rejected the Supabase token': 'Edge Function 拒绝了 Supabase 令牌',
  // aws-lambda, netlify
  'The app’s function timed out': '应用的函数超时',
  'The platform stopped the function after {limit} s.': '平台在 {limit} 秒后终止了函数。',
  'Raise the function’s time limit, or stream the response.': '提高函数的时限，或改为流式响应。',
  'API Gateway stopped waiting for the function': 'API Gateway 停止等待函数',
  'API Gateway waits 29 s for a response by default.': 'API Gateway 默认最多等待响应 29 秒。',
  'Raise the integration timeout, or use a Lambda function URL with response streaming.':
    '提高集成超时时间，或使用支持流式响应的 Lambda 函数 URL。',
  'API Gateway has no such route': 'API Gateway 没有此路由',
  'API Gateway answers unknown paths and methods with “Missing Authentication Token”.':
    'API Gateway 对未知的路径和方法返回“Missing Authentication Token”。',
  'Check the stage, the path, and the method against the deployed API.': '对照已部署的 API 检查 stage、路径和方法。',
  'The app’s function crashed': '应用的函数崩溃',
  'Read the function’s log at the time of this request.': '查看此请求时刻的函数日志。',
  'Netlify stopped waiting for the function': 'Netlify 停止等待函数',
  'The function sent nothing for longer than Netlify waits.': '函数长时间没有发送任何内容，超过了 Netlify 的等待时限。',
  'Stream the response, or use a background function.': '改为流式响应，或使用后台函数。',
  // cloudflare-edge
  'The Cloudflare Worker threw an exception': 'Cloudflare Worker 抛出了异常',
  'An exception in the Worker’s code was not caught.': 'Worker 代码中有未捕获的异常。',
  'Run “npx wrangler tail” if you own the Worker, repeat the request, and read the exception.':
    '运行“npx wrangler tail”（如果 Worker 是你的），重新发送请求并查看异常。',
  'The Cloudflare Worker exceeded its CPU or memory limit': 'Cloudflare Worker 超过了 CPU 或内存上限',
  'Waiting for the model uses no CPU time; parsing, tokenizing, and encoding do.':
    '等待模型不占用 CPU 时间；解析、分词和编码会占用。',
  'Pass streams through without parsing if you own the Worker, or raise “limits.cpu_ms” on a paid plan.':
    '改为不解析而直接转发流（如果 Worker 是你的），或在付费套餐中提高“limits.cpu_ms”。',
  'The Workers free plan allows 100,000 requests a day; the count resets at 00:00 UTC.':
    'Workers 免费套餐每天允许 100,000 个请求；计数在 00:00 UTC 重置。',
  'The Cloudflare Tunnel is not connected': 'Cloudflare Tunnel 未连接',
  'Start “cloudflared” on the machine that serves {host}.': '启动“cloudflared”，在提供 {host} 服务的机器上运行。',
  'Cloudflare requires a browser check': 'Cloudflare 要求浏览器验证',
  'Bot protection in front of {host} answered with a challenge page, which a fetch cannot solve.':
    '{host} 前面的机器人防护返回了验证页面，fetch 无法通过。',
  'Add a WAF rule with the action “Skip” for the API’s path if you own {host}.':
    '添加操作为“Skip”的 WAF 规则，放行 API 的路径（如果 {host} 是你的）。',
  'Call the API from a server, or turn off a VPN that shares its address with bots.':
    '改为从服务器调用 API，或关闭与机器人共用地址的 VPN。',
  'Cloudflare’s firewall blocked the request': 'Cloudflare 防火墙拦截了请求',
  'A rule in front of {host} blocks this address, client, or request.': '{host} 前面的规则拦截了此地址、客户端或请求。',
  'Find the rule under Security > Events by the Ray ID if you own {host}.':
    '查看 Security > Events，按 Ray ID 查找该规则（如果 {host} 是你的）。',
  'Cloudflare waits 100 s for a response to begin.': 'Cloudflare 最多等待 100 秒，直到响应开始。',
  // proxy
  'The request headers are too large': '请求头过大',
  'Cookies or the Authorization header exceed the limit of the web server, often 8 KB.':
    'Cookie 或 Authorization 请求头超过了 Web 服务器的上限，通常为 8 KB。',
  'Delete the cookies of {host}, or store less in them.': '删除 {host} 的 Cookie，或减少其中存储的内容。',
  'The dev server’s proxy could not reach the backend': '开发服务器的代理无法连接后端',
  'Start the backend, and compare its port with the “proxy” setting of the dev server.':
    '启动后端，并核对其端口与开发服务器的“proxy”设置。',
  'The ngrok endpoint is offline': 'ngrok 端点已离线',
  'Start ngrok, and use the address that it prints: free addresses change.':
    '启动 ngrok，并使用它输出的地址：免费地址会变化。',
  'ngrok could not reach the local server': 'ngrok 无法连接本地服务器',
  'Start the local server, and compare its port with the one that ngrok forwards to.':
    '启动本地服务器，并核对其端口与 ngrok 转发的端口。',
  'ngrok returned its warning page': 'ngrok 返回了警告页面',
  'Send the header “ngrok-skip-browser-warning: 1” with each request.':
    '加上请求头“ngrok-skip-browser-warning: 1”，每个请求都需要。',
  'The ngrok account reached its limit of requests or connections.': 'ngrok 账号达到了请求数或连接数的上限。',
  // platform
  'The app’s server did not respond': '应用的服务器没有响应',
  'The server crashed, or listens on another port than the platform expects.':
    '服务器已崩溃，或监听的端口与平台预期的不同。',
  'Listen on 0.0.0.0 and the port in $PORT, and read the log of the deployment.':
    '改为监听 0.0.0.0 和 $PORT 中的端口，并查看部署日志。',
  'Heroku waits 30 s for the first byte of a response.': 'Heroku 最多等待响应的首个字节 30 秒。',
  'The app’s server failed or timed out': '应用的服务器出错或超时',
  'The platform shows “Application error” when the server crashed (H10) or took longer than 30 s (H12).':
    '服务器崩溃（H10）或超过 30 秒（H12）时，平台显示“Application error”。',
  'Read the server’s log, on Heroku with “heroku logs --tail”.': '查看服务器日志，在 Heroku 上用“heroku logs --tail”。',
  'The platform serves no app at this address': '平台在此地址没有应用',
  'Check the domain, and whether the app is deployed.': '检查域名，以及应用是否已部署。',
  'The app’s server is starting': '应用的服务器正在启动',
  'The server was stopped while idle, and is starting now.': '服务器因空闲而停止，现在正在启动。',
  'The app’s server is stopped': '应用的服务器已停止',
  'Start it in the console of the platform, and read its log.': '启动它（在平台的控制台），并查看日志。',
  'The platform had no free instance of the app': '平台没有空闲的应用实例',
  'Cloud Run reached the maximum number of instances, or could not start one fast enough.':
    'Cloud Run 达到了实例数上限，或无法及时启动新实例。',
  'Raise the maximum number of instances or the concurrency of the service.': '提高服务的实例数上限或并发数。',
  'The app’s server did not respond in time': '应用的服务器未及时响应',
  'Raise the service’s request timeout, or stream the response.': '提高服务的请求超时时间，或改为流式响应。',
  // framework
  'The request exceeds the server’s body limit': '请求超过了服务器的请求体上限',
  'The server accepts bodies up to {limit}.': '服务器最多接受 {limit} 的请求体。',
  'Raise the server’s body limit, in Next with “bodySizeLimit” or “bodyParser.sizeLimit”.':
    '提高服务器的请求体上限，在 Next 中用“bodySizeLimit”或“bodyParser.sizeLimit”。',
  'Express accepts JSON up to 100 KB by default, Vercel functions up to 4.5 MB.':
    'Express 默认最多接受 100 KB 的 JSON，Vercel 函数最多 4.5 MB。',
  'The app has no such route': '应用没有此路由',
  'The app’s own server knows no route of this path.': '应用自己的服务器没有此路径的路由。',
  'Check the path, and in Next that “app/…/route.ts” exists there and exports {method}.':
    '检查路径；在 Next 中确认该处有“app/…/route.ts”并导出 {method}。',
  'Check path and method of the route, and where its router is mounted.':
    '检查路由的路径和方法，以及路由器的挂载位置。',
  'The CSRF token is missing or wrong': 'CSRF 令牌缺失或错误',
  'The app’s server protects its forms, and this request has no valid CSRF token.':
    '应用的服务器启用了 CSRF 防护，而此请求没有有效的 CSRF 令牌。',
  'Send the framework’s CSRF token as header, or exempt the API’s routes.':
    '发送框架的 CSRF 令牌（作为请求头），或将 API 路由排除在外。',
  'The Make scenario is not active': 'Make 场景未启用',
  'Turn the scenario on, or copy the address of the webhook again.': '启用该场景，或重新复制 webhook 的地址。',
  'The agent did not finish within its step limit': '智能体未在步数上限内完成',
  'The agent took {limit} steps without reaching an end.': '智能体执行了 {limit} 步仍未结束。',
  'Raise “recursion_limit”, or give the graph a condition that ends it.': '提高“recursion_limit”，或为图添加结束条件。',
  'Raise the “limit” of express.json(); upload larger files straight to storage and send their URL.':
    '提高 express.json() 的“limit”；更大的文件请直接上传到对象存储，再发送其 URL。',
  'Read the function’s log, correct its imports, and deploy it again; “supabase functions serve” shows the error.':
    '查看函数日志，修正其导入并重新部署；“supabase functions serve”会显示错误。',
  'The app’s Edge Function stopped without a response': '应用的 Edge Function 未返回响应就停止了',
  'The function threw an exception, or ran out of time or memory.': '函数抛出了异常，或耗尽了时间或内存。',
  'Read the log of the functions container at the time of this request, and return a response on each path.':
    '查看函数容器在此请求时的日志，并确保每条路径都返回响应。',
  'The server behind Cloudflare refused the connection': 'Cloudflare 背后的服务器拒绝了连接',
  'The server that Cloudflare stands in front of is down, or its firewall blocks Cloudflare.':
    'Cloudflare 背后的服务器已停止，或其防火墙拦截了 Cloudflare。',
  'Start the server behind {host} if it is yours, and allow Cloudflare’s addresses in its firewall.':
    '若 {host} 由你维护，启动其背后的服务器，并在防火墙中放行 Cloudflare 的地址。',
  'Cloudflare could not reach the server behind it': 'Cloudflare 无法访问其背后的服务器',
  'The connection to the server behind {host} was not made in time, or its address leads nowhere.':
    '连接 {host} 背后的服务器超时，或其地址无法到达。',
  'If {host} is yours, check that the server runs, its DNS record is right, and its firewall allows Cloudflare’s addresses.':
    '若 {host} 由你维护，检查服务器是否运行、DNS 记录是否正确、防火墙是否放行 Cloudflare 的地址。',
  'Cloudflare could not agree on TLS with the server behind it': 'Cloudflare 与其背后的服务器 TLS 握手失败',
  'The certificate of the server behind {host} expired, is self-signed, or is for another name.':
    '{host} 背后的服务器的证书已过期、为自签名，或属于其他域名。',
  'Install a valid certificate on the server behind {host} if it is yours.':
    '若 {host} 由你维护，在其背后的服务器上安装有效证书。',
  'The server behind Cloudflare gave an unreadable response': 'Cloudflare 背后的服务器返回了无法读取的响应',
  'The server behind {host} closed the connection early, or sent an empty or too large response.':
    '{host} 背后的服务器过早关闭连接，或返回了空的或过大的响应。',
  'The proxy stopped waiting for the server behind it': '代理已停止等待其后的服务器',
  'Stream the response; if {host} is yours, raise its proxy’s limit, in nginx “proxy_read_timeout” (60 s).':
    '以流式返回响应；如果 {host} 归你管理，请提高其代理的时限，nginx 中为“proxy_read_timeout”（60 秒）。',
  'The callable function failed, and Firebase hides why': '可调用函数出错，但 Firebase 隐藏了原因',
  'Read the exception in the function’s log: firebase functions:log': '在函数日志中查看异常：firebase functions:log',
  'Throw HttpsError with a message of your own, if the app shall show it.':
    '如需在应用中显示，请抛出带有自定义消息的 HttpsError。',
  'Deployment Protection blocks this Vercel deployment': 'Vercel 部署被 Deployment Protection 拦截',
  'Preview deployments open for signed-in members of the Vercel team only.':
    '预览部署只对已登录的 Vercel 团队成员开放。',
  'Send the header “x-vercel-protection-bypass” with the project’s secret, or sign in to Vercel where you call it from.':
    '发送带有项目密钥的“x-vercel-protection-bypass”请求头，或在发出调用的地方登录 Vercel。',
  'The function’s response is too large': '函数的响应过大',
  'A Lambda function returns at most 6 MB unless it streams.': '除非使用流式响应，否则 Lambda 函数最多返回 6 MB。',
  'Vercel requires a browser check': 'Vercel 要求浏览器验证',
  'Attack Challenge Mode or a firewall rule of the project answered with a page that a fetch cannot solve.':
    '项目的 Attack Challenge Mode 或防火墙规则返回了验证页面，fetch 无法通过。',
  'Add a bypass for the API’s path in the project’s Vercel Firewall, or turn off Attack Challenge Mode.':
    '在项目的 Vercel Firewall 中为该 API 的路径添加绕过规则，或关闭 Attack Challenge Mode。',
  'Call the API from the page itself, on the host whose check the visitor has passed.':
    '从页面自身调用该 API，且主机与访问者已通过验证的主机相同。',
} as const satisfies Readonly<Record<string, string>>;
