export const providersLToM = {
  'LiteLLM keeps a budget of {cap} for {holder}, and {spent} is spent. Neither the key nor the provider’s billing is at fault.':
    'LiteLLM 为 {holder} 设有 {cap} 的预算，已花费 {spent}。问题不在密钥，也不在服务商的计费。',
  'LiteLLM keeps a budget for {holder}, and it is spent. Neither the key nor the provider’s billing is at fault.':
    'LiteLLM 为 {holder} 设有预算，且已用完。问题不在密钥，也不在服务商的计费。',
  'A LiteLLM budget (for a key, user, team, or model) of {cap} is exceeded: {spent} is spent.':
    'LiteLLM 的预算（针对密钥、用户、团队或模型）{cap} 已超出：已花费 {spent}。',
  'Ask the proxy’s administrator to raise “max_budget” of {holder} ({cap}), or wait for its reset (“budget_duration”).':
    '请代理的管理员提高 {holder} 的“max_budget”（{cap}），或等到其重置（“budget_duration”）。',
  'Ask the proxy’s administrator to raise “max_budget” of {holder}, or wait for its reset (“budget_duration”).':
    '请代理的管理员提高 {holder} 的“max_budget”，或等到其重置（“budget_duration”）。',
  'The model process of LM Studio crashed; often memory has run out.': 'LM Studio 的模型进程崩溃；通常是内存耗尽。',
  'Read the log in LM Studio’s Developer page, then reload the model with a shorter context or less GPU offload.':
    '查看 LM Studio 的 Developer 界面中的日志，然后以更短的上下文或更少的 GPU 卸载重新加载模型。',
  'Choose a smaller quantization, update the runtimes, or send fewer requests at once if it crashes again.':
    '若再次崩溃，请改用更小的量化版本、更新运行时，或减少并发请求。',
  // litellm
  'A LiteLLM budget (for a key, user, team, or model) is exceeded; this is probably not the provider’s billing.':
    'LiteLLM 代理的某个预算（密钥、用户、团队或模型）已超出；这很可能与服务商的计费无关。',
  'Ask the proxy’s administrator to raise “max_budget” ({cap}), or wait for its reset (“budget_duration”).':
    '请 LiteLLM 代理的管理员提高“max_budget”（当前为 {cap}），或等待其重置（“budget_duration”）。',
  'Ask the proxy’s administrator to raise “max_budget”, or wait for its reset (“budget_duration”).':
    '请代理管理员提高“max_budget”，或等待其重置（“budget_duration”）。',
  'Send a virtual key created by this proxy, not the key of the provider behind it.':
    '发送此代理创建的虚拟密钥，而不是其后服务商的密钥。',
  'The proxy has no connection to its key database.': '代理无法连接其密钥数据库。',
  'Check DATABASE_URL of the LiteLLM proxy and its log.': '检查 LiteLLM 代理的 DATABASE_URL 及其日志。',
  'Replace “{model}” with a “model_name” of the proxy’s config; GET /v1/models lists them.':
    '将“{model}”换成代理配置中的“model_name”；GET /v1/models 可列出它们。',
  'Use a “model_name” of the proxy’s config; GET /v1/models lists them.':
    '使用代理配置中的“model_name”；GET /v1/models 可列出它们。',
  'Remove “{parameter}”, or set “drop_params: true” in the proxy’s config (in code: litellm.drop_params=True).':
    '去掉“{parameter}”，或在代理的配置中设置“drop_params: true”（代码中：litellm.drop_params=True）。',
  'Remove the parameter, or set “drop_params: true” in the proxy’s config.':
    '去掉该参数，或在代理配置中设置“drop_params: true”。',
  // llamacpp
  'Shorten the prompt to {limit} tokens ({asked} were sent), or restart the server with a larger --ctx-size.':
    '将提示词缩短到 {limit} 个 token（已发送 {asked} 个），或用更大的 --ctx-size 重启服务。',
  'Restart the server with a larger --ctx-size if the model and memory allow it, or shorten the prompt.':
    '如果模型和内存允许，用更大的 --ctx-size 重启服务，或缩短提示词。',
  'The input is larger than the server’s batch size': '输入超过了服务的批大小',
  'An embedding must fit in one batch, and the input has more tokens.':
    '向量化必须在一个批次内完成，而输入的 token 数超出了它。',
  'Restart the server with larger --batch-size and --ubatch-size, or split the input.':
    '用更大的 --batch-size 和 --ubatch-size 重启服务，或拆分输入。',
  'Restart the server with --mmproj and the file that matches the model.':
    '用 --mmproj 指定与模型匹配的文件，重启服务。',
  'Restart the server with --jinja.': '加上 --jinja 重启服务。',
  'The server was started without what this endpoint needs.': '服务器启动时没有加上该接口所需的选项。',
  'Restart the server with {flags}.': '使用{flags}重启服务。',
  'Restart the server with the option that the response names.': '用响应中提到的选项重启服务。',
  'The server was started for another endpoint only, such as embeddings.': '服务启动时只开启了其他接口，例如向量接口。',
  'Restart the server without {flags}.': '重启服务，并去掉选项{flags}。',
  'Restart the server with {flags} and without {forbidden}.': '重启服务：加上{flags}，去掉{forbidden}。',
  'Check the server log: the GPU may be out of memory.': '查看服务日志：GPU 显存可能不足。',
  // lmstudio
  'Shorten the prompt ({asked} tokens), or reload the model with a context longer than {limit} tokens.':
    '缩短提示词（{asked} 个 token），或以大于 {limit} 个 token 的上下文重新加载模型。',
  'Reload the model with a longer context, or shorten the prompt.': '以更长的上下文重新加载模型，或缩短提示词。',
  'No model is loaded': '没有加载模型',
  'The server is running, but no model is loaded, and just-in-time loading is off.':
    '服务正在运行，但没有加载模型，且按需加载已关闭。',
  'Load a model in the Developer page, or with “lms load”.': '在 Developer 页面加载模型，或使用“lms load”。',
  'Name the model to use in “model”: several are loaded.': '在“model”中指定要使用的模型：已加载多个模型。',
  'LM Studio sends status 200 for paths it does not know.': '对于不存在的路径，LM Studio 返回状态码 200。',
  'Choose a smaller model or quantization, or relax the model loading guardrails in the settings.':
    '选择更小的模型或量化版本，或在设置中放宽模型加载的限制。',
  'The model’s prompt template rejects these messages: their roles or order do not match it.':
    '模型的提示词模板拒绝这些消息：角色或顺序与模板不符。',
  'Alternate user and assistant messages; omit the system message if the template has none.':
    '让 user 和 assistant 消息交替出现；如果模板不支持，去掉 system 消息。',
  'Turn on “Enable CORS” in the server settings of LM Studio, or start it with “lms server start --cors”.':
    '开启 LM Studio 服务器设置中的“Enable CORS”，或用“lms server start --cors”启动。',
  // localai
  'Use an admin’s key or session of this LocalAI, or ask an admin to do it.':
    '使用此 LocalAI 管理员的密钥或会话，或请管理员操作。',
  'The backend that runs this model does not implement this endpoint.': '运行该模型的后端没有实现此端点。',
  'The backend could not load the model: wrong backend, missing file, or not enough memory.':
    '后端无法加载模型：后端不对、文件缺失或内存不足。',
  'Check the LocalAI log, and the backend in the model’s YAML file.':
    '查看 LocalAI 日志，并检查模型 YAML 文件中的后端。',
  // mimo
  'Check that the Token Plan includes the model: it serves fewer than api.xiaomimimo.com, which takes pay-as-you-go keys.':
    '确认 Token Plan 包含该模型：它提供的模型少于使用按量付费密钥的 api.xiaomimimo.com。',
  'Send the “reasoning_content” of each assistant message back unchanged, or turn thinking off.':
    '将每条 assistant 消息的“reasoning_content”原样传回，或关闭思考模式。',
  'A content part has no text; MiMo also reports this for a tool message that contains an image.':
    '某个内容块没有文本；tool 消息包含图片时，MiMo 也会这样报错。',
  'Send tool results as plain text, and their images in a user message.':
    '以纯文本发送工具结果，并将其中的图片放入 user 消息。',
  'Token Plan keys (tp-) and pay-as-you-go keys (sk-) have base URLs of their own.':
    'Token Plan 密钥（tp-）和按量付费密钥（sk-）各有自己的 base URL。',
  'Use a Token Plan key (tp-) at token-plan-….xiaomimimo.com, and an sk- key at https://api.xiaomimimo.com/v1.':
    '在 token-plan-….xiaomimimo.com 使用 Token Plan 密钥（tp-），在 https://api.xiaomimimo.com/v1 使用 sk- 密钥。',
  'MiMo’s backend reports insufficient funds; on a Token Plan also when many requests run at once.':
    'MiMo 后端表示余额不足；在 Token Plan 上并发请求过多时也会如此。',
  'Check the balance, or what is left of the Token Plan.': '查看余额或 Token Plan 的剩余额度。',
  'Lower the number of concurrent requests if the plan still has credit.': '如果套餐仍有额度，降低并发数。',
  'Top up the MiMo account.': '为 MiMo 账户充值。',
  'Use a Token Plan’s tp- key with its token-plan-… base URL if there is such a plan.':
    '如果有 Token Plan，将其 tp- 密钥与 token-plan-… 的 base URL 搭配使用。',
  'Region not served, or key restricted by risk control': '地区不受支持，或密钥被风控限制',
  'MiMo sends one response for a region that it does not serve and for a key that its risk control restricted.':
    '地区不受支持和密钥被风控限制时，MiMo 返回相同的响应。',
  'Send the request from a supported region.': '从受支持的地区发送请求。',
  'Create a new API key and keep unsafe content out of prompts if risk control restricted this one.':
    '如果密钥被风控限制，创建新的 API 密钥，并避免在提示词中包含不安全内容。',
  'Remove the images, or use a multimodal model such as mimo-v2.5 or mimo-v2-omni.':
    '去掉图片，或使用多模态模型，例如 mimo-v2.5 或 mimo-v2-omni。',
  'Requests are too frequent, or the Token Plan’s quota is used up: MiMo sends the same response for both.':
    '请求过于频繁，或 Token Plan 的额度已用完：MiMo 对两者返回相同的响应。',
  'Retry with exponential backoff and fewer concurrent requests.': '降低并发并按指数退避重试。',
  'Check the Token Plan’s usage if this persists; wait for its reset, upgrade it, or use a pay-as-you-go key.':
    '如果问题仍然存在，查看 Token Plan 的用量；等待重置、升级套餐或使用按量付费密钥。',
  'Use a Token Plan key (tp-) of this cluster at token-plan-….xiaomimimo.com, an sk- key at api.xiaomimimo.com.':
    '在 token-plan-….xiaomimimo.com 使用该集群的 Token Plan 密钥（tp-），在 api.xiaomimimo.com 使用 sk- 密钥。',
  'Token Plan key (tp-)': '套餐密钥（Token Plan，tp-）',
  'Use the base URL of the Token Plan’s region with a tp- key: token-plan-cn.xiaomimimo.com, token-plan-sgp.xiaomimimo.com, or token-plan-ams.xiaomimimo.com.':
    '使用 tp- 密钥时，选择 Token Plan 所在区域的 base URL：token-plan-cn.xiaomimimo.com、token-plan-sgp.xiaomimimo.com 或 token-plan-ams.xiaomimimo.com。',
  'pay-as-you-go key (sk-)': '按量付费密钥（sk-）',
  'Use api.xiaomimimo.com with an sk- key, or a tp- key of the Token Plan here.':
    '使用 api.xiaomimimo.com 配合 sk- 密钥；此处则用 Token Plan 的 tp- 密钥。',
  // minimax
  'Use a pay-as-you-go key (sk-api-) for this model.': '使用按量付费密钥（sk-api-）调用该模型。',
  'The key is missing or wrong, or is from the other platform: minimax.io and minimaxi.com have separate keys.':
    '密钥缺失或有误，或来自另一个平台：minimax.io 和 minimaxi.com 的密钥互不通用。',
  'Merge the “{messageRole}” messages into one at the start, or send their text as a user message.':
    '将“{messageRole}”消息合并为开头的一条，或将其文本作为 user 消息发送。',
  'A tool result must directly follow the tool call whose ID it names.': '工具结果必须紧跟在其 ID 对应的工具调用之后。',
  'Top up the balance that this key uses: pay-as-you-go (sk-api-) and plans (sk-cp-) have separate ones.':
    '为此密钥使用的余额充值：按量付费（sk-api-）和套餐（sk-cp-）的余额相互独立。',
  'The recording is too short or too long': '录音过短或过长',
  'A voice is cloned from a recording of 10 seconds to 5 minutes.': '复刻音色所用的录音须为 10 秒至 5 分钟。',
  'Upload a recording of at least 10 seconds and at most 5 minutes, and send the “file_id” of that upload.':
    '上传 10 秒至 5 分钟的录音，并发送该文件的“file_id”。',
  'Copy the key from {console}: keys of the other MiniMax platform do not work at {host}.':
    '从 {console} 复制密钥：另一个 MiniMax 平台的密钥不能用于 {host}。',
  'plan key (sk-cp-)': '套餐密钥（sk-cp-）',
  'API key (sk-api-)': 'API 密钥（sk-api-）',
  'older key (JWT)': '旧版密钥（JWT）',
  // mistral
  'Retry with exponential backoff, or use another model or a higher (paid) plan.':
    '按指数退避重试，或换用其他模型，或升级到更高的（付费）套餐。',
  'A tool call ID has the wrong form': '工具调用 ID 的格式有误',
  'Use tool call IDs of 9 letters and digits; those of other providers are longer.':
    '使用 9 位字母和数字的工具调用 ID；其他服务商的 ID 更长。',
  'Mistral rejects fields it does not know, even those of OpenAI’s API.':
    'Mistral 拒绝未知字段，即使它们属于 OpenAI 的 API。',
  'Copy the key from {console}: keys made elsewhere do not work at {host}.':
    '从 {console} 复制密钥：在别处创建的密钥不能用于 {host}。',
  'API key (32 characters)': 'API 密钥（32 个字符）',
  // modelscope
  'The account must be linked to Alibaba Cloud first': '需要先绑定阿里云账号',
  'Connect a verified Alibaba Cloud account in the account settings.': '在账号设置中绑定已实名认证的阿里云账号。',
  'The model is on ModelScope, but no provider serves it over the API.':
    '魔搭社区（ModelScope）上有该模型，但没有服务商通过 API 提供它。',
  'Choose a model whose page offers API inference.': '选择页面上标有 API 推理的模型。',
  'access token (ms- and a UUID)': '访问令牌（ms- 加 UUID）',
  // modelswitch
  'ModelSwitch refused the request': 'ModelSwitch 拒绝了该请求',
  'The key is deactivated, the balance is empty, or access is denied: the response does not say which.':
    '密钥已停用、余额不足，或访问被拒绝：响应没有说明是哪一种。',
  'Call GET /api/balance with a billing key (mk-) to check the balance; top up if it is empty.':
    '用计费密钥（mk-）调用 GET /api/balance 查询余额；如果余额不足则充值。',
  'Check with GET /api/keys that the key is active.': '用 GET /api/keys 确认密钥处于启用状态。',
  'The key is deactivated or reached its spending limit': '密钥已停用或达到消费上限',
  'The key was deactivated, or reached the spending limit set for it: the response does not say which.':
    '密钥已停用，或达到了为其设置的消费上限：响应没有说明是哪一种。',
  'Check the key with GET /api/keys and a billing key (mk-).': '用计费密钥（mk-）调用 GET /api/keys 查看该密钥。',
  'Raise the key’s spending limit in the dashboard, or reactivate the key.':
    '在控制台提高该密钥的消费上限，或重新启用密钥。',
  'The Authorization header is missing, or is not of the form “Bearer ms-…”.':
    '缺少 Authorization 请求头，或格式不是“Bearer ms-…”。',
  'Retry after a short delay; switch to a similar model if the error persists.':
    '稍后重试；如果问题仍然存在，换用类似的模型。',
  'Retry with exponential backoff: ModelSwitch outages usually resolve within minutes.':
    '按指数退避重试：ModelSwitch 的故障通常在几分钟内恢复。',
  'Check the balance with GET /api/balance and a billing key (mk-), then top up.':
    '用计费密钥（mk-）调用 GET /api/balance 查询余额，然后充值。',
  'Reactivate the key in the dashboard (GET /api/keys shows its state), or create a new one.':
    '在控制台重新启用密钥（GET /api/keys 可查看状态），或创建新密钥。',
  'Use a proxy key (ms-) for inference; billing keys (mk-) only open the endpoints under /api.':
    '推理请使用代理密钥（ms-）；计费密钥（mk-）只能用于 /api 下的端点。',
  'Wait {wait} before retrying, and double the wait after each failure.':
    '等待 {wait} 后重试，每次失败后等待时间加倍。',
  'Wait 1 s before retrying, and double the wait after each failure.': '等待 1 秒后重试，每次失败后等待时间加倍。',
  'Use a proxy key (ms-) for inference, not a billing key (mk-).':
    '调用推理接口时请使用代理密钥（ms-），不要用计费密钥（mk-）。',
  'billing key (mk-)': '计费密钥（mk-）',
  'Use an ms- proxy key for inference; mk- keys only open the account endpoints under /api.':
    '使用 ms- 代理密钥进行推理；mk- 密钥只能访问 /api 下的账号接口。',
  'proxy key (ms-)': '代理密钥（ms-）',
  'Use an mk- billing key for the account endpoints under /api.': '使用 mk- 计费密钥访问 /api 下的账号接口。',
  // moonshot
  'The account is suspended or inactive because its balance is empty.': '账户因余额为空而被停用。',
  'Top up the account at {console}; it is reactivated with the payment.': '在 {console} 为账户充值，充值后即恢复。',
  'Top up the account; it is reactivated with the payment.': '为账户充值，充值后即恢复。',
  'Top up the account at {console}: balances of other Kimi platforms do not count.':
    '在 {console} 为账户充值：其他 Kimi 平台的余额不通用。',
  'Top up the account.': '为账户充值。',
  'Wait until {resetsAt}, when the coding plan’s limit resets, or upgrade the plan.':
    '等到 {resetsAt} 编程套餐的限额重置，或升级套餐。',
  'Wait {wait} for the reset of the coding plan’s limit, or upgrade the plan.':
    '等待 {wait} 直到编程套餐的限额重置，或升级套餐。',
  'Wait for the reset of the coding plan’s limit, or upgrade the plan.': '等待编程套餐的限额重置，或升级套餐。',
  'The coding plan’s allowance for this billing cycle is used up.': '编程套餐本计费周期的额度已用完。',
  'Wait for the next billing cycle, upgrade the Kimi membership, or use a pay-as-you-go key of the open platform at api.moonshot.ai.':
    '等到下一个计费周期，升级 Kimi 会员，或在 api.moonshot.ai 使用开放平台的按量付费密钥。',
  'The Kimi membership could not be verified': '无法确认 Kimi 会员状态',
  'The membership behind the key has ended, or its state could not be checked.':
    '密钥对应的会员已到期，或无法查询其状态。',
  'Check that the Kimi membership is active, and renew it if it has ended.': '检查 Kimi 会员是否有效，到期则续费。',
  'The organization’s limit is {limitAmount}.': '组织的上限为 {limitAmount}。',
  'Queue requests: at most {limit} at a time; retry after {wait}.': '将请求排队：同时最多 {limit} 个；{wait} 后重试。',
  'Queue requests: at most {limit} at a time.': '将请求排队：同时最多 {limit} 个。',
  'Top up the account to reach a tier with more concurrency.': '为账户充值，以升级到并发更高的等级。',
  'The organization’s limit is {limitAmount} per minute.': '组织的上限为每分钟 {limitAmount}。',
  'Send at most {limit} requests per minute; retry after {wait}.': '每分钟最多发送 {limit} 次请求；{wait} 后重试。',
  'Send at most {limit} requests per minute.': '每分钟最多发送 {limit} 次请求。',
  'Top up the account to reach a tier with a higher limit.': '为账户充值，以升级到限额更高的等级。',
  'The organization used {used} tokens in the last minute; the limit is {limit}.':
    '组织在最近一分钟使用了 {used} 个 token；上限为 {limit}。',
  'Wait up to a minute; keep prompts plus max_tokens under {limit} tokens per minute.':
    '最多等待一分钟；让提示词加 max_tokens 每分钟低于 {limit} 个 token。',
  'The organization used {used} tokens today; the limit is {limit}.':
    '组织今天使用了 {used} 个 token；上限为 {limit}。',
  'Wait for the daily window: {limit} tokens per day are allowed. Topping up raises the tier.':
    '等待每日窗口重置：每天允许 {limit} 个 token。充值可提升等级。',
  'Use an endpoint and model that the docs list, or ask support to open this API.':
    '使用文档中列出的端点和模型，或请客服开通此 API。',
  'Call /v1/users/me/balance with a key of the account whose data is wanted.':
    '用要查询的账号的密钥调用 /v1/users/me/balance。',
  'Use a pay-as-you-go key at https://api.moonshot.ai/v1: the coding plan only admits coding agents.':
    '在 https://api.moonshot.ai/v1 使用按量付费密钥：编程套餐只允许编程智能体使用。',
  'The messages hold {asked} bytes; the limit is {limit}.': '消息共 {asked} 字节；上限为 {limit}。',
  'Drop old messages and large tool results until they hold less than {limit} bytes.':
    '删除旧消息和较大的工具结果，直到小于 {limit} 字节。',
  'Check that the file or stream in the multipart form has content, then upload it again.':
    '检查 multipart 表单中的文件或流是否有内容，然后重新上传。',
  'Delete old files (GET /v1/files, then DELETE /v1/files/…): at most {limit} are kept.':
    '删除旧文件（先 GET /v1/files，再 DELETE /v1/files/…）：最多保留 {limit} 个。',
  'Delete old files (GET /v1/files, then DELETE /v1/files/…).':
    '删除旧文件（先 GET /v1/files，再 DELETE /v1/files/…）。',
  'Set the form field “purpose” to “file-extract”.': '将表单字段“purpose”设为“file-extract”。',
  'A function name is not valid': '函数名无效',
  'Rename the function: a letter first, then only letters, digits, underscores, and dashes.':
    '重命名函数：以字母开头，只含字母、数字、下划线和连字符。',
  'Two tools are named “{tool}”.': '有两个工具都叫“{tool}”。',
  'Give each tool its own name; “{tool}” is duplicated.': '给每个工具取不同的名称；“{tool}”重复了。',
  'Cut the request down to model and messages, then add tools, images, and “thinking” back one by one: Kimi does not say more.':
    '将请求精简到模型和消息，再逐个加回工具、图片和“thinking”：Kimi 没有给出更多信息。',
  'Image URLs are not supported': '不支持图片链接',
  'This endpoint does not fetch images; it reads only those in the request.':
    '此端点不会下载图片，只读取请求中携带的图片。',
  'Send the image as a base64 data URL instead of a link.': '改用 base64 data URL 发送图片，不要用链接。',
  'This model only accepts a temperature of {allowed}.': '此模型只接受{allowed}的 temperature。',
  'Set “temperature” to {allowed} for this model, or omit it.': '对此模型将“temperature”设为{allowed}，或不填。',
  'The messages could not be tokenized': '无法对消息分词',
  'A message’s content has a form that this model does not accept, such as an array for a text model.':
    '某条消息的 content 是此模型不接受的形式，例如对文本模型使用数组。',
  'Send each message’s content as plain text, without empty parts.': '以纯文本发送每条消息的 content，不要有空内容块。',
  'Remove messages whose text is empty.': '删除文本为空的消息。',
  'Copy the key from {console}: keys of the other Kimi platforms do not work at {host}.':
    '从 {console} 复制密钥：其他 Kimi 平台的密钥不能用于 {host}。',
  'Use keys of platform.kimi.ai at api.moonshot.ai, of platform.kimi.com at api.moonshot.cn, sk-kimi- keys at api.kimi.com.':
    'platform.kimi.ai 的密钥用于 api.moonshot.ai，platform.kimi.com 的用于 api.moonshot.cn，sk-kimi- 密钥用于 api.kimi.com。',
  'coding plan key (sk-kimi-)': '编程套餐密钥（sk-kimi-）',
  'Use https://api.kimi.com/coding/v1 with an sk-kimi- key, or a platform key here.':
    '使用 https://api.kimi.com/coding/v1 配合 sk-kimi- 密钥；此处则用开放平台的密钥。',
  'platform key (sk-)': '开放平台密钥（sk-）',
  'Use an sk-kimi- key of the coding plan on api.kimi.com.': '使用编程套餐的 sk-kimi- 密钥调用 api.kimi.com。',
  // llmgateway
  'The project has neither a key for this provider nor credits.': '项目既没有该服务商的密钥，也没有点数。',
  'Add a provider key in the settings, or switch the project to credits.':
    '在设置中添加服务商密钥，或将项目切换为使用点数。',
  'Send the model ID with the provider before it, as “provider/model”.':
    '发送带服务商前缀的模型 ID，形如“provider/model”。',
  'A tool has no “parameters”': '某个工具没有“parameters”',
  'MiniMax requires a schema of the parameters for each tool, also for one that takes none.':
    'MiniMax 要求每个工具都有参数的 schema，没有参数的工具也不例外。',
  'Add “parameters” to each tool: for one that takes none, type “object” with empty “properties”.':
    '为每个工具添加“parameters”：没有参数的工具写类型“object”和空的“properties”。',
  'A schema has keywords beside “$ref”': 'schema 中“$ref”旁还有其他关键字',
  'Moonshot puts the definition in the place of “$ref”, and then the same keyword stands there twice.':
    'Moonshot 会用定义替换“$ref”，替换后同一关键字出现两次。',
  'Remove what stands beside “$ref” at “{field}”, or write the definition there itself: “{complaint}”':
    '去掉“{field}”处“$ref”旁的关键字，或直接在此写出定义：“{complaint}”',
  'Remove what stands beside “$ref” in the tool’s schema, or write the definition there itself.':
    '去掉工具 schema 中“$ref”旁的关键字，或直接在该处写出定义。',
  'An admin blocked “{model}” on the proxy': '管理员在代理上禁用了“{model}”',
  'An admin blocked the model on the proxy': '管理员在代理上禁用了该模型',
  'The model is blocked for everybody on the LiteLLM proxy at {host}.': '{host} 的 LiteLLM 代理对所有人禁用了该模型。',
  'Choose another model, or have an admin unblock it on the Models page of the proxy’s UI.':
    '选择其他模型，或请管理员在代理界面的 Models 页面解除禁用。',
  'MiniMax refuses the roles or the settings of the chat: often a second system message, or one that is not first.':
    'MiniMax 不接受对话的角色或设置：常见原因是有第二条 system 消息，或它不在首位。',
  'Merge all system messages into one at the start, then leave out fields that the MiniMax docs do not list.':
    '将所有 system 消息合并为开头的一条，再去掉 MiniMax 文档未列出的字段。',
  '“{model}” could not be loaded': '无法加载“{model}”',
  'The model could not be loaded': '无法加载模型',
  'LM Studio loads a model when it is first asked for, and this load failed.':
    'LM Studio 在模型首次被请求时加载它，而这次加载失败。',
  'Load “{model}” by hand and read the log in the Developer page: memory is short, or the file or its engine does not fit.':
    '手动加载“{model}”并在 Developer 页面查看日志：可能是内存不足，或文件、引擎不匹配。',
  'Load the model by hand and read the log in the Developer page: memory is short, or the file or its engine does not fit.':
    '手动加载模型并在 Developer 页面查看日志：可能是内存不足，或文件、引擎不匹配。',
  'Choose a smaller model or quantization, or update LM Studio and its runtimes, then send the request again.':
    '选择更小的模型或量化版本，或更新 LM Studio 及其运行时，然后重新发送请求。',
  'LiteLLM does not pass “{parameter}” on': 'LiteLLM 不会转发“{parameter}”',
  'LiteLLM does not pass a parameter on': 'LiteLLM 不会转发某个参数',
  'For LiteLLM, “{parameter}” is none of the parameters that the provider of “{model}” takes.':
    '在 LiteLLM 看来，“{model}”的服务商不接受参数“{parameter}”。',
  'For LiteLLM, it is none of the parameters that the provider of this model takes.':
    '在 LiteLLM 看来，该模型的服务商不接受此参数。',
  'The chat template met a message without text': '聊天模板遇到没有文本的消息',
  'The model’s chat template takes the text of each message, and one has “null” there, or nothing.':
    '模型的聊天模板会读取每条消息的文本，而其中一条为“null”或没有内容。',
  'Send “content” as text in each message, also beside “tool_calls”: an empty text instead of “null”.':
    '每条消息都以文本发送“content”，带有“tool_calls”的也不例外：用空文本代替“null”。',
  'Start the server with another --chat-template-file if the template cannot do without.':
    '如果模板无法处理，请用其他 --chat-template-file 启动服务器。',
} as const satisfies Readonly<Record<string, string>>;
