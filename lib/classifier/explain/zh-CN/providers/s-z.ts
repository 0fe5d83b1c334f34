export const providersSToZ = {
  // sambanova
  'The request waited in the queue until its time was over: the model has more traffic than it can serve.':
    '请求在队列中等到超时：该模型的流量超过了处理能力。',
  'API key (a UUID)': 'API 密钥（UUID）',
  // sensenova
  'Set {field} to {allowed} for this model, or leave it out.': '设置此模型的 {field} 为{allowed}，或不传该字段。',
  // siliconflow
  'The key is wrong, or belongs to the other platform: .cn and .com have accounts of their own.':
    '密钥有误，或属于另一个平台：硅基流动 .cn 和 .com 的账号各自独立。',
  'Split the input into pieces of fewer than {limit} tokens.': '拆分输入为少于 {limit} 个 token 的片段。',
  'Check the platform: keys of siliconflow.cn do not work at siliconflow.com, nor the other way.':
    '检查平台：siliconflow.cn 的密钥不能用于 siliconflow.com，反之亦然。',
  'API key (sk- and 48 letters)': 'API 密钥（sk- 加 48 位字母）',
  // stability
  'More than {limit} requests came within {window}; the account is stopped for a minute.':
    '{window}内的请求超过了 {limit} 个；账号会停用一分钟。',
  // stepfun
  'The recording holds no speech': '录音中没有语音',
  'The audio is silent, too short, or of a format that was misread.': '音频是静音、过短，或格式被误读。',
  // tgi
  'The server takes prompts of less than {limit} tokens.': '服务器只接受少于 {limit} 个 token 的提示词。',
  'Start the server with a larger --max-input-tokens, if the model allows it.':
    '启动服务器时使用更大的 --max-input-tokens（如果模型允许）。',
  'Prompt and answer together may have {limit} tokens.': '提示词和回答合计最多 {limit} 个 token。',
  'Start the server with a larger --max-total-tokens, if the model allows it.':
    '启动服务器时使用更大的 --max-total-tokens（如果模型允许）。',
  'The model has no chat template.': '该模型没有对话模板。',
  'Send a plain prompt to /generate, or choose a chat model.': '改用 /generate 发送普通提示词，或选择对话模型。',
  'The chat template of the model failed': '模型的对话模板出错',
  'The template uses something that this server does not know, or refuses the order of the roles.':
    '模板使用了此服务器不支持的内容，或不接受当前的角色顺序。',
  'Send user and assistant messages in turns, or update the server.': '交替发送 user 和 assistant 消息，或更新服务器。',
  'The model process failed while it wrote the answer, often because GPU memory ran out.':
    '模型进程在生成回答时出错，通常是显存耗尽。',
  'Read the log of the server, then try a shorter prompt.': '查看服务器的日志，然后用更短的提示词再试。',
  // together
  'Send fewer queries a minute, or add a payment method for a higher limit.':
    '减少每分钟的查询次数，或添加付款方式以提高上限。',
  'This model takes {limit} queries a minute, fewer than the general limit of the account.':
    '该模型每分钟接受 {limit} 次查询，少于账号的总上限。',
  'The limit follows the recent traffic of the account; this call came in too steep a rise.':
    '上限随账号最近的流量变化；此次调用处于过快的增长中。',
  'Start the dedicated endpoint of the model, or choose a serverless model.':
    '启动该模型的专用端点，或选择 serverless 模型。',
  '{model} runs on a dedicated endpoint only, and none of this account serves it.':
    '{model} 只在专用端点上运行，而此账号没有这样的端点。',
  'Create a dedicated endpoint for {model}, or choose a serverless model.':
    '创建 {model} 的专用端点，或选择 serverless 模型。',
  'Add credit until the account reaches the tier that the model needs.': '充值，直到账号达到该模型要求的等级。',
  'API key (tgp_v1_)': 'API 密钥（tgp_v1_）',
  'API key (64 hex digits)': 'API 密钥（64 位十六进制）',
  // venice
  'The wallet signature in the header does not fit the request, or is too old.':
    '请求头中的钱包签名与请求不符，或已过期。',
  'Sign the message again with the wallet, and send it at once.': '重新使用钱包对消息签名，并立即发送。',
  'Change the file to one of the formats that the message lists.': '转换文件为消息中列出的格式之一。',
  'The provider of the protected environment did not confirm that the model runs in it.':
    '受保护环境的服务商没有确认模型在其中运行。',
  // vercel-ai-gateway
  'Add a credit card to the Vercel team; the free credits need one too.':
    '添加信用卡到 Vercel 团队；使用免费额度也需要信用卡。',
  'Buy AI Gateway credits; free ones are restricted for this model.': '购买 AI Gateway 额度；免费额度对此模型有限制。',
  'AI Gateway key (vck_)': 'AI Gateway 密钥（vck_）',
  // vertex
  'There is no such address at Google': 'Google 没有这个地址',
  'A location that does not exist, or one that differs between host and path, leads to Google’s 404 page.':
    '位置（location）不存在，或主机与路径中的位置不一致，会得到 Google 的 404 页面。',
  'Write the same location in host and path, e.g. us-central1, or use aiplatform.googleapis.com.':
    '统一主机和路径中的位置，例如 us-central1，或使用 aiplatform.googleapis.com。',
  'No shared capacity was free': '没有空闲的共享容量',
  'Pay-as-you-go calls share their capacity, and at this moment it was taken.':
    '按量付费的调用共享容量，此刻已被占满。',
  'Try again with a growing wait, use the global endpoint, or buy Provisioned Throughput.':
    '重试并逐次延长等待、使用 global 端点，或购买 Provisioned Throughput。',
  'Give the account the role “Vertex AI User” (roles/aiplatform.user) in the project.':
    '授予账号该项目的“Vertex AI User”（roles/aiplatform.user）角色。',
  'Turn the model on in Model Garden, and accept its terms.': '启用 Model Garden 中的该模型，并接受其条款。',
  'OAuth access token (ya29.)': 'OAuth 访问令牌（ya29.）',
  // vllm
  'The prompt is longer than the context window: nothing is left for an answer.':
    '提示词超过了上下文窗口：没有给回答留下空间。',
  'The server runs this model with a window of {limit} tokens.': '服务器运行此模型的窗口为 {limit} 个 token。',
  'Start the server with a larger --max-model-len, if the model allows it.':
    '启动服务器时使用更大的 --max-model-len（如果模型允许）。',
  'The server was started without support for tool calls.': '服务器启动时没有开启工具调用支持。',
  'Start the server with --enable-auto-tool-choice and the --tool-call-parser of the model.':
    '启动服务器时加上 --enable-auto-tool-choice 和该模型的 --tool-call-parser。',
  'The model is a base model: its tokenizer has no chat template.': '该模型是基础模型：其分词器没有对话模板。',
  'Start the server with --chat-template, or use /v1/completions.':
    '启动服务器时加上 --chat-template，或使用 /v1/completions。',
  'The server allows {limit} of them in one prompt.': '服务器在一个提示词中最多允许 {limit} 个。',
  'Send fewer of them, or start the server with a higher --limit-mm-per-prompt.':
    '减少其数量，或启动服务器时使用更高的 --limit-mm-per-prompt。',
  'The engine behind the server ended, often because GPU memory ran out.': '服务器背后的引擎已退出，通常是显存耗尽。',
  'Read the log of the server and start it again; it does not recover by itself.':
    '查看服务器的日志并重新启动；它不会自行恢复。',
  // volcengine-ark
  'API key (UUID)': 'API 密钥（UUID 格式）',
  'API key (ark-)': 'API 密钥（ark-）',
  // voyage
  'Without a payment method the account may send {limit} requests a minute.':
    '未绑定付款方式时，账号每分钟最多 {limit} 个请求。',
  'Send at most {limit} requests a minute, or add a payment method.':
    '限制每分钟最多发送 {limit} 个请求，或添加付款方式。',
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
  'Top up, or use the /api/coding base URL if the key belongs to a Coding Plan.':
    '充值；如果密钥属于 Coding Plan，则使用 /api/coding 的 base URL。',
  'The Coding Plan has ended': 'Coding Plan 已到期',
  'The subscription behind the key has run out.': '密钥所属的订阅已到期。',
  'Upgrade or renew the Coding Plan, or use a pay-as-you-go base URL.':
    '升级或续订 Coding Plan，或使用按量付费的 base URL。',
  'Call the model that the message names, if there is one.': '改用消息中建议的模型（如果有）。',
  'The way the plan is used does not fit its fair use policy, so the rate was lowered.':
    '套餐的使用方式不符合公平使用政策，因此被降速。',
  'Apply in the plan overview to have the restriction lifted.': '申请解除限制：在套餐概览页面提交。',
  'The account asks for a second factor at sign-in.': '账号登录时需要二次验证。',
  'The API was switched off, or never had this name.': '该 API 已下线，或从来没有这个名称。',
  'A request with the same request_id is already running.': '具有相同 request_id 的请求正在进行。',
  'Check the platform: keys of bigmodel.cn do not work at z.ai, nor the other way.':
    '检查平台：bigmodel.cn 的密钥不能用于 z.ai，反之亦然。',
  'Look up how many calls each model may have in flight; it depends on the tier.':
    '查询每个模型允许的并发数；它取决于等级。',
  'API key (id.secret)': 'API 密钥（id.secret）',
  // watsonx
  'The plan’s tokens of this month are used up.': '套餐本月的 token 已用完。',
  'Upgrade the plan of the watsonx.ai Runtime service, or wait for the next month.':
    '升级 watsonx.ai Runtime 服务的套餐，或等到下个月。',
  'IAM tokens are valid for one hour.': 'IAM 令牌的有效期为一小时。',
  'Request a new IAM token from the API key before each hour ends.': '每小时结束前用 API key 申请新的 IAM 令牌。',
  'Add “project_id” or “space_id” to the request body.': '在请求体中添加“project_id”或“space_id”。',
  // xinference
  'Launch the model: xinference launch': '启动模型：xinference launch',
  'Requests on free credits have lower limits than those on paid credits, and this model’s is reached.':
    '使用免费额度的请求限额低于付费额度，该模型的限额已达到。',
  'Buy AI Gateway credits for higher limits, or retry with exponential backoff or another model.':
    '购买 AI Gateway 额度以提高限额，或以指数退避重试，或换用其他模型。',
} as const satisfies Readonly<Record<string, string>>;
