export const providersSToZ = {
  'Remove “tools” and “tool_choice” from the request if the server is not yours to start.':
    '若服务器不由你启动，请从请求中去掉“tools”和“tool_choice”。',
  // sambanova
  'API key (a UUID)': 'API 密钥（UUID）',
  // sensenova
  // siliconflow
  'API key (sk- and 48 letters)': 'API 密钥（sk- 加 48 位字母）',
  // stability
  // stepfun
  // tgi
  'Start the server with a larger --max-input-tokens, if the model allows it.':
    '启动服务器时使用更大的 --max-input-tokens（如果模型允许）。',
  'Start the server with a larger --max-total-tokens, if the model allows it.':
    '启动服务器时使用更大的 --max-total-tokens（如果模型允许）。',
  'The model has no chat template.': '该模型没有对话模板。',
  'Send a plain prompt to /generate, or choose a chat model.': '改用 /generate 发送普通提示词，或选择对话模型。',
  // together
  'Start the dedicated endpoint of the model, or choose a serverless model.':
    '启动该模型的专用端点，或选择 serverless 模型。',
  'API key (tgp_v1_)': 'API 密钥（tgp_v1_）',
  'API key (64 hex digits)': 'API 密钥（64 位十六进制）',
  // venice
  'The provider of the protected environment did not confirm that the model runs in it.':
    '受保护环境的服务商没有确认模型在其中运行。',
  // vercel-ai-gateway
  'Add a credit card to the Vercel team; the free credits need one too.':
    '添加信用卡到 Vercel 团队；使用免费额度也需要信用卡。',
  'Buy AI Gateway credits; free ones are restricted for this model.': '购买 AI Gateway 额度；免费额度对此模型有限制。',
  'AI Gateway key (vck_)': 'AI Gateway 密钥（vck_）',
  // vertex
  'OAuth access token (ya29.)': 'OAuth 访问令牌（ya29.）',
  // vllm
  'Start the server with a larger --max-model-len, if the model allows it.':
    '启动服务器时使用更大的 --max-model-len（如果模型允许）。',
  'vLLM was started without the options for tool calls; the model may well support them.':
    'vLLM 启动时没有加上工具调用的选项；模型本身可能支持。',
  'Start the server with --enable-auto-tool-choice and the --tool-call-parser that fits the model.':
    '启动服务器时加上 --enable-auto-tool-choice，以及适用于该模型的 --tool-call-parser。',
  'The model is a base model: its tokenizer has no chat template.': '该模型是基础模型：其分词器没有对话模板。',
  'Start the server with --chat-template, or use /v1/completions.':
    '启动服务器时加上 --chat-template，或使用 /v1/completions。',
  // volcengine-ark
  'API key (UUID)': 'API 密钥（UUID 格式）',
  'API key (ark-)': 'API 密钥（ark-）',
  // voyage
  'All inputs of a batch together may have {limit} tokens.': '一个批次的所有输入合计最多 {limit} 个 token。',
  'Split the inputs over several requests of less than {limit} tokens.':
    '拆分输入到多个请求，每个少于 {limit} 个 token。',
  'Send at most {limit} inputs in one request.': '限制每个请求最多 {limit} 个输入。',
  'API key (pa-)': 'API 密钥（pa-）',
  // xai
  'Buy credits in the console, or raise the monthly spending limit of the team.':
    '购买控制台中的额度，或提高团队的每月消费上限。',
  'Allow the endpoint and the model for the key in the console.': '允许密钥使用该接口和模型（在控制台中设置）。',
  'API key (xai-)': 'API 密钥（xai-）',
  // zhipu
  'Upgrade or renew the Coding Plan, or use a pay-as-you-go base URL.':
    '升级或续订 Coding Plan，或使用按量付费的 base URL。',
  'A request with the same request_id is already running.': '具有相同 request_id 的请求正在进行。',
  'API key (id.secret)': 'API 密钥（id.secret）',
  // watsonx
  'The plan’s tokens of this month are used up.': '套餐本月的 token 已用完。',
  'Upgrade the plan of the watsonx.ai Runtime service, or wait for the next month.':
    '升级 watsonx.ai Runtime 服务的套餐，或等到下个月。',
  'IAM tokens are valid for one hour.': 'IAM 令牌的有效期为一小时。',
  'Request a new IAM token from the API key before each hour ends.': '每小时结束前用 API key 申请新的 IAM 令牌。',
  'Add “project_id” or “space_id” to the request body.': '在请求体中添加“project_id”或“space_id”。',
  // xinference
  'The limit that the account set for “{model}” (“safe experience mode”) is reached, and the model is paused.':
    '账号为“{model}”设置的上限（“安心体验模式”）已达到，模型已暂停。',
  'Raise the limit of “{model}” in the console, or turn off “safe experience mode”.':
    '在控制台提高“{model}”的上限，或关闭“安心体验模式”。',
  'Raise the model’s limit in the console, or turn off “safe experience mode”.':
    '在控制台提高该模型的上限，或关闭“安心体验模式”。',
  'The account has no Coding Plan, or the plan expired.': '账号没有 Coding Plan，或套餐已过期。',
  'Delete uploaded files that are no longer needed: the file storage is full.':
    '删除不再需要的已上传文件：文件存储已满。',
  'Activate the model in the console to continue on a paid plan: the free trial is used up.':
    '在控制台开通该模型以转为付费：免费试用额度已用完。',
  '“{model}” is not activated for this account': '此账号未开通“{model}”',
  'The model is not activated for this account': '此账号未开通该模型',
  'Each model must be activated in the console (开通管理) before its first request.':
    '每个模型在首次请求前都必须在控制台的“开通管理”中开通。',
  'Activate “{model}” in the console (开通管理), then wait a minute.':
    '在控制台的“开通管理”中开通“{model}”，然后等待一分钟。',
  'Activate the model in the console (开通管理), then wait a minute.':
    '在控制台的“开通管理”中开通该模型，然后等待一分钟。',
  'Send the ID of your own endpoint (ep-…) instead of the model ID.':
    '发送自己的推理接入点 ID（ep-…），而不是模型 ID。',
  'Seedance generates video: it is not served as a chat model, and its ID differs by platform.':
    'Seedance 用于生成视频：它不作为对话模型提供，且各平台的 ID 不同。',
  'Send video requests to /api/v3/contents/generations/tasks, with the exact model ID or endpoint ID (ep-…).':
    '视频请求请 POST 到 /api/v3/contents/generations/tasks，并使用准确的模型 ID 或接入点 ID（ep-…）。',
  'The model or endpoint ID is wrong, from another region or project, or not activated for this account.':
    '模型或接入点 ID 有误、属于其他区域或项目，或此账号未开通。',
  'Start the endpoint in the console, or send the ID of a running one.':
    '在控制台启动该接入点，或发送正在运行的接入点 ID。',
  'The request timed out in the queue: the model has more traffic than it can serve.':
    '请求在队列中超时：该模型的流量超出其处理能力。',
  'The key is wrong, or from the other platform: .cn and .com have separate accounts.':
    '密钥有误，或来自另一个平台：.cn 和 .com 的账号相互独立。',
  'Split the input into chunks of fewer than {limit} tokens.': '将输入拆分为少于 {limit} 个 token 的片段。',
  'Use a key from {console}: keys of siliconflow.cn do not work at siliconflow.com, and vice versa.':
    '使用 {console} 的密钥：siliconflow.cn 与 siliconflow.com 的密钥互不通用。',
  'Check the platform: keys of siliconflow.cn do not work at siliconflow.com, and vice versa.':
    '检查所用平台：siliconflow.cn 与 siliconflow.com 的密钥互不通用。',
  'Over {limit} requests within {window}; the account is blocked for 1 min.':
    '{window}内的请求超过 {limit} 次；账号被封禁 1 分钟。',
  'Wait {wait}, then send at most {limit} requests within {window}.':
    '等待 {wait}，然后在{window}内最多发送 {limit} 次请求。',
  'Wait a minute, then send at most {limit} requests within {window}.':
    '等待一分钟，然后在{window}内最多发送 {limit} 次请求。',
  'The recording contains no speech': '录音中没有语音',
  'The audio is silent, too short, or in an unsupported format.': '音频无声、过短，或格式不受支持。',
  'The server accepts prompts of fewer than {limit} tokens.': '服务器接受少于 {limit} 个 token 的提示词。',
  'Prompt plus output may have {limit} tokens.': '提示词与输出合计最多 {limit} 个 token。',
  '“{parameter}” works only without streaming.': '“{parameter}”只能在非流式请求中使用。',
  'The parameter works only without streaming.': '该参数只能在非流式请求中使用。',
  'Remove “{parameter}” from streamed requests, or set “stream” to false.':
    '从流式请求中去掉“{parameter}”，或将“stream”设为 false。',
  'Remove the parameter from streamed requests, or set “stream” to false.':
    '从流式请求中去掉该参数，或将“stream”设为 false。',
  'The model’s chat template failed': '模型的对话模板出错',
  'The template uses something unknown to this server, or rejects the order of the roles.':
    '模板使用了此服务器无法识别的内容，或不接受角色的顺序。',
  'Alternate user and assistant messages, or update the server.': '让 user 与 assistant 消息交替出现，或更新服务器。',
  '“temperature” must be above 0 on this server.': '在此服务器上，“temperature”必须大于 0。',
  'Remove “temperature” and set “do_sample” to false for greedy decoding, or set it above 0.':
    '如需贪心解码，请去掉“temperature”并将“do_sample”设为 false；否则将其设为大于 0 的值。',
  'The model process failed during generation, often because GPU memory ran out.':
    '模型进程在生成过程中出错，通常是因为显存不足。',
  'Read the server’s log, then try a shorter prompt.': '查看服务器日志，然后尝试更短的提示词。',
  'Add a payment method for a higher limit.': '添加付款方式可提高上限。',
  'This model allows {limit} requests per minute, fewer than the account’s general limit.':
    '该模型每分钟允许 {limit} 次请求，低于账号的一般上限。',
  'The limit follows the account’s recent traffic, and traffic is rising too fast.':
    '上限随账号近期的流量变化，而流量上升过快。',
  '“{model}” runs only on a dedicated endpoint, and this account has none for it.':
    '“{model}”只能在专用端点上运行，而此账号没有相应的端点。',
  'Create a dedicated endpoint for “{model}”, or choose a serverless model.':
    '为“{model}”创建专用端点，或选择 serverless 模型。',
  'Add credit until the account reaches the tier required for the model.': '充值，直到账户达到该模型要求的等级。',
  'The wallet signature in the header does not match the request, or is too old.':
    '请求头中的钱包签名与请求不匹配，或已过期。',
  'Sign the message again with the wallet, and send it right away.': '用钱包重新签名消息，并立即发送。',
  'Unknown Google endpoint': 'Google 没有这个接口地址',
  'The location does not exist, or differs between host and path: Google’s 404 page answers.':
    '区域不存在，或主机名与路径中的区域不一致：返回的是 Google 的 404 页面。',
  'Use the same location in host and path ({region} in the URL), or “global” with aiplatform.googleapis.com.':
    '主机名与路径使用相同的区域（URL 中为 {region}），或使用 aiplatform.googleapis.com 与“global”。',
  'Use the same location in host and path, or “global” with aiplatform.googleapis.com.':
    '主机名与路径使用相同的区域，或使用 aiplatform.googleapis.com 与“global”。',
  'No free shared capacity': '没有空闲的共享容量',
  'Pay-as-you-go requests share capacity, and none was free.': '按量付费的请求共享容量，当时没有空闲。',
  'Retry with exponential backoff, use the global endpoint, or buy Provisioned Throughput.':
    '使用指数退避重试，改用 global 端点，或购买预配吞吐量。',
  'The name of the cached content is incomplete': '缓存内容的名称不完整',
  'Send the full resource name in “cachedContent”: projects/<project>/locations/{region}/cachedContents/<id>.':
    '在“cachedContent”中发送完整的资源名称：projects/<project>/locations/{region}/cachedContents/<id>。',
  'Send the full resource name in “cachedContent”: projects/<project>/locations/<region>/cachedContents/<id>.':
    '在“cachedContent”中发送完整的资源名称：projects/<project>/locations/<region>/cachedContents/<id>。',
  'The cache was created for another model': '缓存是为其他模型创建的',
  'Call the model that the cache was created for, or create a cache for this model and location.':
    '调用创建该缓存时所用的模型，或为此模型和区域创建缓存。',
  'Grant the account the role “Vertex AI User” (roles/aiplatform.user) in the project.':
    '在项目中为该账号授予“Vertex AI User”角色（roles/aiplatform.user）。',
  'Enable the model in Model Garden, and accept its terms.': '在 Model Garden 中启用该模型，并接受其条款。',
  'The prompt is longer than the context window: no room is left for the output.':
    '提示词超出上下文窗口：没有为输出留下空间。',
  'Too many {modality} parts in the prompt': '提示词中的{modality}内容过多',
  'The server allows {limit} {modality} per prompt, the history included.':
    '服务器允许每个提示词（包括历史消息）最多 {limit} 个{modality}。',
  'Send at most {limit} {modality}: drop older ones from the history.':
    '最多发送 {limit} 个{modality}：删除历史中较早的内容。',
  'Start the server with a higher --limit-mm-per-prompt if the model can take more.':
    '如果模型支持更多，请用更大的 --limit-mm-per-prompt 启动服务器。',
  'The engine process crashed; often GPU memory has run out.': '引擎进程已崩溃，通常是因为显存不足。',
  'Restart the server if nothing restarts it by itself: a dead engine does not recover. Its log has the cause.':
    '如果服务器不会自动重启，请重启它：引擎崩溃后不会自行恢复。原因见其日志。',
  'Without a payment method the account is limited to {limit} requests per minute.':
    '未添加付款方式的账户每分钟最多 {limit} 次请求。',
  'Send at most {limit} requests per minute, or add a payment method.':
    '每分钟最多发送 {limit} 次请求，或添加付款方式。',
  'The model accepts one text part per message': '该模型的每条消息只接受一个文本部分',
  'Send each message’s “content” as a plain string, or merge its parts into exactly one text part.':
    '每条消息的“content”使用纯字符串，或将其各部分合并为一个文本部分。',
  'Launch the model: xinference launch --model-name {model}': '启动模型：xinference launch --model-name {model}',
  'Launch the model with “xinference launch”.': '用“xinference launch”启动模型。',
  'Use the base URL https://{host}/api/coding/paas/v4 if the key belongs to a Coding Plan.':
    '如果密钥属于 Coding Plan，请将 base URL 改为 https://{host}/api/coding/paas/v4。',
  'The Coding Plan expired': 'Coding Plan 已过期',
  'The key’s subscription expired.': '密钥对应的订阅已过期。',
  'Use “{suggestedModel}” until then.': '在此期间改用“{suggestedModel}”。',
  'Use another model until then.': '在此期间改用其他模型。',
  'The plan’s fair use policy was broken': '违反了套餐的公平使用政策',
  'The account was throttled for usage that the plan’s fair use policy rules out; waiting alone does not lift it.':
    '账号的使用方式不符合套餐的公平使用政策，因此被限速；仅靠等待不会恢复。',
  'Ask for the restriction to be lifted at the top of the Coding Plan’s overview page, and call from the tools that the plan allows.':
    '在编程套餐总览页顶部申请解除限制，并只通过套餐允许的工具调用。',
  'The account requires 2FA.': '该账号需要两步验证。',
  'The API was removed, or the name is wrong.': '该 API 已下线，或名称有误。',
  'Use a key from {console}: keys of bigmodel.cn do not work at z.ai, or vice versa.':
    '使用 {console} 的密钥：bigmodel.cn 与 z.ai 的密钥互不通用。',
  'Check the platform: keys of bigmodel.cn do not work at z.ai, or vice versa.':
    '检查所用平台：bigmodel.cn 与 z.ai 的密钥互不通用。',
  'Look up the concurrency limit of each model in the console; it depends on the tier.':
    '在控制台查看各模型的并发上限；它取决于等级。',
  'Requests on free credits have lower limits than those on paid credits, and this model’s is reached.':
    '使用免费额度的请求限额低于付费额度，该模型的限额已达到。',
  'Buy AI Gateway credits for higher limits, or retry with exponential backoff or another model.':
    '购买 AI Gateway 额度以提高限额，或以指数退避重试，或换用其他模型。',
  'The batch has {asked} tokens; all inputs together may have {limit}.':
    '该批次有 {asked} 个 token；所有输入合计最多 {limit} 个。',
  'Tool calls are not enabled on the server': '服务器未开启工具调用',
  'No worker is available': '没有可用的 worker',
  'The router found no worker that is healthy and whose circuit breaker is closed.':
    '路由器找不到健康且未被熔断的 worker。',
  'Check that the workers behind the router at {host} run and pass their health check, restart those that do not, and read its log.':
    '检查 {host} 上的路由器背后的 worker 是否在运行并通过健康检查，重启未通过的，并查看其日志。',
  'The balance is too low, and there is no resource package for this model.': '余额不足，且没有适用于该模型的资源包。',
} as const satisfies Readonly<Record<string, string>>;
