export const providersCToD = {
  'The runner of “{model}” did not start': '“{model}”的运行器未能启动',
  'Docker Model Runner could not start the engine of the model: “{message}”':
    'Docker Model Runner 无法启动模型的引擎：“{message}”',
  'Docker Model Runner could not start the engine of the model.': 'Docker Model Runner 无法启动模型的引擎。',
  'Read “docker model logs”, and choose a smaller model or context: it may need more memory than the machine has.':
    '查看“docker model logs”，并改用更小的模型或上下文：它需要的内存可能超过机器所有。',
  'Update Docker Desktop and the GPU driver, or turn GPU support off, if the engine itself crashed.':
    '若引擎自身崩溃，请更新 Docker Desktop 和显卡驱动，或关闭 GPU 支持。',
  // cerebras
  'API key (csk-)': 'API 密钥（csk-）',
  // cloudflare
  'The free neurons of this day are used up; they reset at 00:00 UTC.': '当日的免费 neurons 已用完，00:00 UTC 重置。',
  'Wait until 00:00 UTC, or move the account to the Workers Paid plan.':
    '等到 00:00 UTC，或将账号升级到 Workers Paid 套餐。',
  'The rate limit set for this AI gateway was reached; it is not the provider’s.':
    '达到了为此 AI 网关设置的速率限制；这不是服务商的限制。',
  'Raise or turn off rate limiting in the gateway’s settings, or retry after its window.':
    '在网关设置中提高或关闭速率限制，或在其窗口结束后重试。',
  'The model’s terms are not accepted yet': '尚未接受该模型的条款',
  'Send the prompt “agree” to the model once to accept its terms.': '向该模型发送一次提示词“agree”，即可接受其条款。',
  'Unknown AI gateway': 'AI 网关不存在',
  'Check the gateway name and account ID in the URL, or create the gateway in the dashboard.':
    '检查 URL 中的网关名称和账号 ID，或在控制台创建该网关。',
  'Create an API token with the permission “Workers AI: Read”, and check the account ID in the URL.':
    '创建具有“Workers AI: Read”权限的 API 令牌，并检查 URL 中的账号 ID。',
  'The gateway requires a token, and “cf-aig-authorization” holds no valid one.':
    '网关需要令牌，而“cf-aig-authorization”中没有有效的令牌。',
  'Send a token with the permission “AI Gateway: Run” as “cf-aig-authorization: Bearer <token>”.':
    '以“cf-aig-authorization: Bearer <token>”发送具有“AI Gateway: Run”权限的令牌。',
  'Check the account ID and the model in the URL: /accounts/<id>/ai/run/@cf/….':
    '检查 URL 中的账号 ID 和模型：/accounts/<id>/ai/run/@cf/…。',
  // cohere
  'A trial key has {limit} requests per month, and they are used up.': '试用密钥每月有 {limit} 次请求，现已用完。',
  'Upgrade to a production key, or wait for the next month.': '升级为生产密钥，或等到下个月。',
  'A trial key may send {limit} requests per minute.': '试用密钥每分钟可发送 {limit} 次请求。',
  'Send at most {limit} requests per minute, or upgrade to a production key.':
    '每分钟最多发送 {limit} 次请求，或升级为生产密钥。',
  'Send at most {limit} tokens per minute, or upgrade the trial key to a production key.':
    '每分钟最多发送 {limit} 个 token，或将试用密钥升级为生产密钥。',
  'Send fewer tokens per minute, or upgrade the trial key to a production key.':
    '减少每分钟的 token 数，或将试用密钥升级为生产密钥。',
  'Wait up to a minute, then space requests out; production keys have higher limits than trial keys.':
    '最多等待一分钟，然后降低请求频率；生产密钥的限额高于试用密钥。',
  'Add a payment method in the dashboard, and raise the billing limit if there is one.':
    '在控制台添加付款方式；如果设有消费上限，将其提高。',
  'Replace {path}: Cohere’s endpoints are /v2/chat, /v2/embed, and /v2/rerank.':
    '更换 {path}：Cohere 的端点是 /v2/chat、/v2/embed 和 /v2/rerank。',
  'Use Cohere’s endpoints /v2/chat, /v2/embed, and /v2/rerank.':
    '使用 Cohere 的端点 /v2/chat、/v2/embed 和 /v2/rerank。',
  'API key (40 characters)': 'API 密钥（40 个字符）',
  // dashscope
  'Provider capacity is exhausted; this is not an account limit.': '服务端算力不足，并非此账号触发限流。',
  'Turn off “stop when the free quota is used up” in the console to continue on paid usage.':
    '在控制台关闭“免费额度用完即停”，转为付费使用。',
  'Turn on paid usage of this model in the console: its free quota is used up.':
    '在控制台为该模型开启付费使用：其免费额度已用完。',
  'The plan’s allowance for this {window} is used up; it resets automatically.':
    '套餐的{window}额度已用完，会自动重置。',
  'The model’s tokens per minute are used up: this “quota” is per minute, not billing.':
    '该模型的每分钟 token 数已用完：此“quota”按分钟计，与费用无关。',
  'Wait a minute, then send fewer or smaller requests; request a higher model quota in the console.':
    '等待一分钟，然后减少请求或缩短内容；可在控制台申请提高模型限额。',
  'Pay the Alibaba Cloud account’s balance under Expenses and Costs, then wait a few minutes.':
    '在阿里云“费用与成本”中结清欠费，然后等待几分钟。',
  'Activate the service in the console: the account has not purchased it.': '在控制台开通该服务：账号尚未购买。',
  'Make the URL public, with no login and no expiry, e.g. a fresh OSS link; check it with curl.':
    '使用无需登录、未过期的公开 URL，例如新生成的 OSS 链接；可用 curl 验证。',
  'Set “stream” to true for this model, or “enable_thinking” to false.':
    '对此模型将“stream”设为 true，或将“enable_thinking”设为 false。',
  'A tool has a reserved name': '工具使用了保留名称',
  'DashScope keeps this name for a tool of its own.': 'DashScope 保留此名称供自己的工具使用。',
  'Rename the tool “{tool}” in the request and in its handler, e.g. to “my_{tool}”.':
    '在请求和处理代码中重命名工具“{tool}”，例如改为“my_{tool}”。',
  'This API does not support asynchronous calls': '此 API 不支持异步调用',
  'The header “X-DashScope-Async: enable” asks for a task, and this API only answers directly.':
    '请求头“X-DashScope-Async: enable”要求创建异步任务，而此 API 只能直接返回结果。',
  'Remove the header “X-DashScope-Async”, and stream if the response takes long.':
    '去掉请求头“X-DashScope-Async”；如果响应较慢，改用流式。',
  'This API only supports asynchronous calls': '此 API 只支持异步调用',
  'This API creates a task; without the header “X-DashScope-Async: enable” it rejects the request.':
    '此 API 会创建异步任务；没有请求头“X-DashScope-Async: enable”就会拒绝请求。',
  'Send “X-DashScope-Async: enable”, then poll GET /api/v1/tasks/<task_id> for the result.':
    '发送“X-DashScope-Async: enable”，然后轮询 GET /api/v1/tasks/<task_id> 获取结果。',
  'Too many files': '文件过多',
  'Send at most {limit} files per request, and split the rest over several requests.':
    '每次请求最多发送 {limit} 个文件，其余分多次请求。',
  'Send fewer files per request (Qwen-Long accepts up to 100), and split the rest over several requests.':
    '每次请求引用更少的文件（Qwen-Long 最多 100 个），其余分多次请求。',
  'A recording for voice cloning may have at most 10 MB and 60 s.': '用于声音复刻的录音最大 10 MB、最长 60 秒。',
  'Trim or compress the recording to 10 MB and 60 s or less; 10 to 20 s are best.':
    '将录音裁剪或压缩到 10 MB、60 秒以内；10 到 20 秒效果最好。',
  'The media file does not meet the model’s requirements': '媒体文件不符合模型的要求',
  'The file’s format, length, resolution, or subject does not meet this model’s requirements.':
    '文件的格式、时长、分辨率或主体不符合该模型的要求。',
  'Send a file that meets the requirements on the model’s page.': '发送符合模型页面所列要求的文件。',
  'Wait until the file is parsed, then retry.': '等文件解析完成后重试。',
  'Text, multimodal, and OpenAI-compatible requests have paths of their own.':
    '文本、多模态和 OpenAI 兼容请求各有自己的路径。',
  'Use /compatible-mode/v1/chat/completions, or the native path on the model’s page.':
    '使用 /compatible-mode/v1/chat/completions，或模型页面上的原生路径。',
  'The upload credential has expired': '上传凭证已过期',
  'The temporary upload credential is past its expiry.': '临时上传凭证已超过有效期。',
  'Get a new upload credential, then upload again.': '获取新的上传凭证，然后重新上传。',
  'A pay-as-you-go key (sk-) was sent to a plan’s host, or the plan has ended.':
    '按量付费密钥（sk-）发送到了套餐的主机，或套餐已结束。',
  'Use the plan’s sk-sp- key at {host}, and check that the plan is active.':
    '在 {host} 使用套餐的 sk-sp- 密钥，并检查套餐是否有效。',
  'Activate Model Studio in the console with the main account, and accept its terms.':
    '用主账号在控制台开通百炼，并接受其条款。',
  'The key is from another workspace, or its workspace may not use this model or app.':
    '密钥来自其他业务空间，或其业务空间无权使用该模型或应用。',
  'Use a key of the workspace that has the model or app, or authorize this workspace in the console.':
    '使用有该模型或应用的业务空间的密钥，或在控制台为此业务空间授权。',
  'The model requires approval, its free quota is used up, or it is for plan keys only.':
    '该模型需要申请，或其免费额度已用完，或仅限套餐密钥使用。',
  'The model wrote tool arguments that are not valid JSON.': '模型生成的工具参数不是有效的 JSON。',
  'DashScope ends non-streaming requests after 300 s.': 'DashScope 会在 300 秒后终止非流式请求。',
  'No audio or text was sent for too long.': '太久没有发送音频或文本。',
  'Copy the key from {console}: keys of Beijing, Singapore, Virginia, and plans only work at their own host.':
    '从 {console} 复制密钥：北京、新加坡、弗吉尼亚以及套餐的密钥只能用于各自的主机。',
  'Check the region: keys of Beijing, Singapore, Virginia, and plans only work at their own host.':
    '检查地域：北京、新加坡、弗吉尼亚以及套餐的密钥只能用于各自的主机。',
  'plan key (sk-sp-)': '套餐密钥（sk-sp-）',
  'Use the base URL of the Coding or Token Plan with an sk-sp- key.':
    '使用 Coding Plan 或 Token Plan 的 base URL，配合 sk-sp- 密钥。',
  'API key (sk-)': 'API 密钥（sk-）',
  // deepgram
  'Send the key as “Authorization: Token <key>”; “Bearer” is for access tokens only.':
    '以“Authorization: Token <key>”发送密钥；“Bearer”只用于访问令牌。',
  'Create a key with the role that this endpoint needs.': '创建具有该接口所需角色的密钥。',
  'Check that the project ID in the URL is a project of this key.': '检查 URL 中的项目 ID 是否属于此密钥。',
  'The body is not audio that Deepgram can decode, or it is a JSON body sent as audio.':
    '请求体不是 Deepgram 能解码的音频，或是把 JSON 当作音频发送。',
  'Set Content-Type to application/json for a body with a URL, and to audio/… for the audio itself.':
    '请求体包含 URL 时将 Content-Type 设为 application/json，直接发送音频时设为 audio/…。',
  'Send an undamaged file; for raw audio, add “encoding” and “sample_rate” to the URL.':
    '发送完好的文件；对于裸音频，在 URL 中添加“encoding”和“sample_rate”。',
  'Choose an encoding, container, and sample rate that are compatible.': '选择相互兼容的编码、容器和采样率。',
  'A query parameter is invalid': '查询参数无效',
  'API key (40 hex digits)': 'API 密钥（40 位十六进制）',
  // deepinfra
  'API key (32 letters and digits)': 'API 密钥（32 位字母和数字）',
  // deepseek
  'The model accepts text only; a message has a part of another type.': '模型只接受文本；某条消息包含其他类型的内容。',
  'Send instructions with the role “system”: DeepSeek does not accept “developer”.':
    '用“system”角色发送指令：DeepSeek 不接受“developer”。',
  '“{value}” is not an allowed value of this field.': '“{value}”不是此字段允许的取值。',
  'Use response_format “json_object”, and describe the schema in the prompt.':
    '将 response_format 设为“json_object”，并在提示词中描述结构。',
  'Top up on the DeepSeek platform; the balance is prepaid.': '在 DeepSeek 平台充值；余额为预付费。',
  'Retry the request: the response was cut off because capacity ran out.': '重试：响应因算力不足而中断。',
  // cliproxyapi
  'The proxy has no signed-in account for this model': '代理没有可用于此模型的已登录账号',
  'Accounts of the proxy are signed out, spent, or cooling down; the key that was sent is not to blame.':
    '代理的账号已退出登录、额度用尽或正在冷却；与所发送的密钥无关。',
  'Sign in again on the machine of the proxy, or add another account.':
    '在运行代理的机器上重新登录，或添加另一个账号。',
  'All accounts of the proxy for this model wait after a rate limit of the provider.':
    '代理用于此模型的所有账号都因服务商的速率限制而处于等待中。',
  // docker-model-runner
  'Pull the model: docker model pull {model}': '拉取模型 {model}：运行“docker model pull”',
  'Pull the model with “docker model pull”.': '用“docker model pull”拉取模型。',
  'The model’s backend is not installed': '模型的后端未安装',
  'Run “docker model install-runner” with the backend named in the message.':
    '用消息中的后端名运行“docker model install-runner”。',
  'The model’s runner did not start': '模型的运行程序未能启动',
  // claude-code-router
  'The router has no provider of this name': '路由器没有该名称的服务商',
  'The part of the model ID before the comma names no provider of the configuration.':
    '模型 ID 中逗号前的部分不是配置中的任何服务商。',
  'Compare the model ID with “Providers” in config.json: it reads “provider,model”.':
    '对照 config.json 中的“Providers”检查模型 ID：格式为“provider,model”。',
  'The account ID in the URL is not valid': 'URL 中的账户 ID 无效',
  '“{project}” in the URL is no account ID, which has 32 hex digits.':
    'URL 中的“{project}”不是账户 ID，账户 ID 为 32 位十六进制数字。',
  'Replace “{project}” in the URL with the account ID that the Cloudflare dashboard shows.':
    '将 URL 中的“{project}”替换为 Cloudflare 控制台显示的账户 ID。',
  'List the pulled models with “docker model ls”, and send the name exactly as listed.':
    '用“docker model ls”列出已拉取的模型，并原样发送列出的名称。',
  'Use one of {allowed} at “{field}” instead of “{value}”: for instructions “system”.':
    '将“{field}”处的“{value}”改为{allowed}之一：指令用“system”。',
  '“{parameter}” does not go with {feature}': '“{parameter}”不能与 {feature} 同时使用',
  'Two fields do not go together': '两个字段不能同时使用',
  'Remove “{parameter}”, or what turns {feature} on: “documents” for RAG.':
    '去掉“{parameter}”，或去掉开启 {feature} 的字段：RAG 为“documents”。',
  'Remove one of the conflicting fields.': '去掉其中一个冲突的字段。',
  'Turn on streaming: “stream: true” at /compatible-mode, the header “X-DashScope-SSE: enable” at /api/v1.':
    '开启流式输出：/compatible-mode 接口设“stream: true”，/api/v1 接口加请求头“X-DashScope-SSE: enable”。',
} as const satisfies Readonly<Record<string, string>>;
