export const providersA = {
  // 302ai
  'The gateway could not reach the provider; your own network is fine.': '网关无法连接服务商；你的网络没有问题。',
  '302.AI reports the account’s total quota as used up.': '302.AI 表示账户的总额度已用完。',
  'The tool of this key is disabled or deleted': '此密钥对应的工具已被禁用或删除',
  'Each 302.AI key is that of a tool, and this tool was disabled or deleted.':
    '每个 302.AI 密钥对应一个工具，而该工具已被禁用或删除。',
  'Enable the tool in the 302.AI console, or create a new one and use its key.':
    '在 302.AI 控制台启用该工具，或新建一个工具并使用它的密钥。',
  'Raise the total quota in the 302.AI console, or top up the account.': '在 302.AI 控制台提高总额度，或为账户充值。',
  '302.AI reports the account’s daily quota as used up; it resets the next day.':
    '302.AI 表示账户的每日额度已用完，次日重置。',
  'Wait for the next day, or raise the daily quota in the 302.AI console.':
    '等到次日，或在 302.AI 控制台提高每日额度。',
  'No provider for this model is free, or the model ID is wrong: 302.AI sends the same response for both.':
    '该模型没有空闲的服务商，或模型 ID 有误：302.AI 对两者返回相同的响应。',
  'Check the model ID “{model}”, then retry or choose another model.': '检查模型 ID“{model}”，然后重试或换用其他模型。',
  'Check the model ID, then retry or choose another model.': '检查模型 ID，然后重试或换用其他模型。',
  'The free tool that was called has a quota per hour, shared by its users.':
    '所调用的免费工具有每小时额度，由其所有用户共享。',
  'Wait for the next hour, or create your own tool and key at https://302.ai.':
    '等到下一小时，或在 https://302.ai 创建自己的工具和密钥。',
  // aihubmix
  'Accounts that never topped up have a small number of free requests, and they are used up.':
    '从未充值的账户只有少量免费请求，现已用完。',
  'Top up the AIHubMix account; a first payment also raises the free quota.':
    '为 AIHubMix 账户充值；首次充值后免费额度也会提高。',
  'AIHubMix sends status 503 for a model ID that it does not know or that the key may not use; this is no outage.':
    '模型 ID 不存在或密钥无权使用时，AIHubMix 返回状态码 503；这不是服务故障。',
  'Retry with exponential backoff, and spread requests over models other than “{model}”.':
    '按指数退避重试，并将请求分散到“{model}”以外的模型。',
  'Retry with exponential backoff, and spread requests over several models.':
    '按指数退避重试，并将请求分散到多个模型。',
  'Add the public IP address of this network to the allowed IP ranges of the key ending in {key}.':
    '将当前网络的公网 IP 加入尾号为 {key} 的密钥的 IP 白名单。',
  'Add the public IP address of this network to the allowed IP ranges of the key.':
    '将当前网络的公网 IP 加入该密钥的 IP 白名单。',
  'Allow the model “{model}” in the settings of the key ending in {key}, or use another key.':
    '在尾号为 {key} 的密钥的设置中允许模型“{model}”，或换用其他密钥。',
  'Allow the model “{model}” in the key’s settings, or use another key.':
    '在密钥设置中允许模型“{model}”，或换用其他密钥。',
  'Allow the model in the settings of the key ending in {key}, or use another key.':
    '在尾号为 {key} 的密钥的设置中允许该模型，或换用其他密钥。',
  'Allow the model in the key’s settings, or use another key.': '在密钥设置中允许该模型，或换用其他密钥。',
  'Send the plain sk-… key without a channel ID at its end: only administrators can pin a channel.':
    '发送不带渠道 ID 后缀的 sk-… 密钥：只有管理员可以指定渠道。',
  'Remove a channel ID from the end of the key, or choose another model: its channel is disabled.':
    '去掉密钥末尾的渠道 ID，或换用其他模型：该渠道已被禁用。',
  'AIHubMix has no adapter for this model at this endpoint.': 'AIHubMix 在此端点没有该模型的适配器。',
  'Check the model ID “{model}” and which endpoint serves it, or choose another model.':
    '检查模型 ID“{model}”以及提供该模型的端点，或换用其他模型。',
  'Check the model ID and which endpoint serves it, or choose another model.':
    '检查模型 ID 以及提供该模型的端点，或换用其他模型。',
  'Contact AIHubMix support with the tid at the end of the message if the ID is right.':
    '如果 ID 无误，将消息末尾的 tid 提供给 AIHubMix 客服。',
  'Use a key of an account that has this permission, or ask its administrator or AIHubMix support.':
    '使用有此权限的账号的密钥，或联系其管理员或 AIHubMix 客服。',
  'Send the plain sk-… key: the channel ID at its end is malformed or does not exist.':
    '发送不带后缀的 sk-… 密钥：末尾的渠道 ID 格式有误或不存在。',
  'Send a non-empty “prompt” at the top level of the JSON body.': '在 JSON 请求体的顶层填写非空的“prompt”。',
  'Shorten “prompt”: it exceeds the length limit of the image model.': '缩短“prompt”：它超过了该图像模型的长度上限。',
  'Split “input” into shorter parts, one request each; OpenAI’s speech models accept 4,096 characters.':
    '将“input”拆成较短的部分分别请求；OpenAI 的语音模型最多接受 4,096 个字符。',
  'Set “size” to one that this image model supports, e.g. 1024x1024, or omit it.':
    '将“size”设为该图像模型支持的尺寸（例如 1024x1024），或不填。',
  'Set “n” to 1 (DALL·E 3) or to 1 to 10 (DALL·E 2, GPT Image); request more in separate calls.':
    '将“n”设为 1（DALL·E 3）或 1 到 10（DALL·E 2、GPT Image）；更多图片请分次请求。',
  // aimlapi
  'The free tier’s requests for this hour are used up; the limit resets with the next hour.':
    '免费层本小时的请求数已用完，下一小时重置。',
  'Wait for the next hour, or subscribe to a paid plan.': '等到下一小时，或订阅付费套餐。',
  'The plan’s limit of API requests for this day is used up.': '套餐当日的 API 请求数已用完。',
  'Update the payment method or upgrade the plan on the billing page; else wait for the next day.':
    '在账单页面更新付款方式或升级套餐；否则等到次日。',
  'Subscribe to a plan or top up on the billing page: the account has no active plan.':
    '在账单页面订阅套餐或充值：账户没有有效的套餐。',
  'The text “{value}” was sent where a model ID is expected: “model” and “prompt” may be swapped.':
    '应填模型 ID 的位置收到了文本“{value}”：“model”和“prompt”可能填反了。',
  'Set “model” to one of {allowed}, and send the text as “prompt”.':
    '将“model”设为{allowed}之一，并将文本放入“prompt”。',
  'Set “model” to one of the model IDs in the message, and send the text as “prompt”.':
    '将“model”设为消息中列出的模型 ID 之一，并将文本放入“prompt”。',
  'A field is missing, has the wrong type, or holds a value that the model’s API schema does not allow.':
    '某个字段缺失、类型有误，或取值不符合该模型的 API 规范。',
  'A query parameter is wrong': '查询参数有误',
  'Compare the query parameters with the endpoint’s docs.': '对照接口文档检查查询参数。',
  'Send “generation_id” from the POST that created the video when fetching its result.':
    '获取视频结果时，传入创建视频的 POST 所返回的“generation_id”。',
  'Check the plan, its limits, and the account’s balance on the billing page.': '在账单页面检查套餐、限额和账户余额。',
  'Ask AI/ML API support, with the request ID, which permission is missing.':
    '将请求 ID 提供给 AI/ML API 客服，询问缺少哪项权限。',
  'API key (32 hex digits)': 'API 密钥（32 位十六进制）',
  // anthropic
  'The workspace of this key reached the spend limit that was set for it.':
    '此密钥所属的工作区已达到为其设置的消费上限。',
  'Raise the workspace’s spend limit (Settings > Workspaces > Limits), or wait until {resetsAt}.':
    '提高工作区的消费上限（Settings > Workspaces > Limits），或等到 {resetsAt}。',
  'Raise the workspace’s spend limit (Settings > Workspaces > Limits), or wait for its reset.':
    '提高工作区的消费上限（Settings > Workspaces > Limits），或等待重置。',
  'Use a key of another workspace meanwhile.': '在此期间使用其他工作区的密钥。',
  'Raise the spend limit in the Claude Console (Settings > Limits), or wait until {resetsAt}.':
    '在 Claude Console 中提高消费上限（Settings > Limits），或等到 {resetsAt}。',
  'Raise the spend limit in the Claude Console (Settings > Limits), or wait for its reset.':
    '在 Claude Console 中提高消费上限（Settings > Limits），或等待重置。',
  'The organization used up its usage tier’s monthly spend; it resets on the 1st, 00:00 UTC.':
    '组织已用完其用量等级的每月消费额度；每月 1 日 00:00 UTC 重置。',
  'Move to a higher usage tier, or wait for the 1st of the month.': '升级用量等级，或等到下月 1 日。',
  'Turn on extra usage in the account’s settings, or send what the plan includes, such as a shorter prompt.':
    '在账号设置中开启额外用量，或只发送套餐包含的请求，例如更短的提示词。',
  'The organization behind this key is disabled; the response doesn’t say why.':
    '此密钥所属的组织已被停用；响应没有说明原因。',
  'Contact Anthropic support to appeal, or use a key of an active organization.':
    '联系 Anthropic 客服申诉，或使用正常组织的密钥。',
  'Anthropic rejects the network that the request came from: usually its country, sometimes a proxy.':
    'Anthropic 拒绝请求所在的网络：通常是因为所在国家，有时是因为代理。',
  'Too many cache_control blocks': 'cache_control 块过多',
  'Cache breakpoints in tools, system, and messages are counted together.':
    'tools、system 和 messages 中的缓存断点合并计数。',
  'Keep at most {limit} “cache_control” breakpoints: {asked} were sent. Drop the oldest message’s first.':
    '最多保留 {limit} 个“cache_control”断点：已发送 {asked} 个。先去掉最旧消息的断点。',
  'Keep at most {limit} “cache_control” breakpoints. Drop the oldest message’s first.':
    '最多保留 {limit} 个“cache_control”断点。先去掉最旧消息的断点。',
  'Remove “cache_control” breakpoints, the oldest message’s first.': '去掉“cache_control”断点，先从最旧的消息开始。',
  'The signature of a thinking block is not valid': 'thinking 块的签名无效',
  'Thinking blocks are signed: one that was changed, or that another model or provider wrote, is rejected.':
    'thinking 块带有签名：被改动的块，或来自其他模型、服务商的块，会被拒绝。',
  'Return thinking and redacted_thinking blocks unchanged, with their signatures.':
    '将 thinking 和 redacted_thinking 块连同签名原样传回。',
  'Drop that assistant message, or turn thinking off, if the original blocks are lost.':
    '如果原始块已丢失，去掉该 assistant 消息，或关闭思考模式。',
  'Move the “{messageRole}” message directly before an assistant message, or to the end.':
    '将“{messageRole}”消息移到 assistant 消息之前或末尾。',
  'Move its text to the top-level “system” parameter.': '将其文本移到顶层的“system”参数。',
  'The model does not support assistant prefill': '模型不支持预填回答',
  'The last message is an assistant message; this model cannot continue it.':
    '最后一条消息是 assistant 消息；该模型无法续写。',
  'End the messages with a user message, and specify the output format there.':
    '以 user 消息结尾，并在其中说明输出格式。',
  'Send an API key (sk-ant-api) instead of an OAuth token, or ask the organization’s owner to allow OAuth.':
    '改用 API 密钥（sk-ant-api）代替 OAuth 令牌，或请组织所有者允许 OAuth。',
  'Send an API key (sk-ant-api) as “x-api-key”: OAuth tokens only work in Anthropic’s own clients.':
    '用“x-api-key”发送 API 密钥（sk-ant-api）：OAuth 令牌只能用于 Anthropic 自己的客户端。',
  'admin key (sk-ant-admin)': '管理员密钥（sk-ant-admin）',
  'Use an API key (sk-ant-api); admin keys only manage the organization.':
    '使用 API 密钥（sk-ant-api）；管理员密钥只能管理组织。',
  'API key': 'API 密钥',
  // azure
  'The resource accepts only networks allowed by its firewall or private endpoint.':
    '该资源只接受其防火墙或专用终结点允许的网络。',
  'Add this network’s IP address under Networking of the resource, or send the request from inside its network.':
    '在资源的“网络”设置中添加当前网络的 IP 地址，或从其网络内部发送请求。',
  'Azure blocked the resource after requests that may violate its content policy; all its keys are affected.':
    '因请求可能违反内容政策，Azure 封禁了该资源；其所有密钥都受影响。',
  'Open a support request in the Azure portal to have the resource unblocked.':
    '在 Azure 门户提交支持请求，申请解除封禁。',
  'The call volume of the resource’s pricing tier is used up, usually that of the free tier (F0).':
    '资源定价层的调用量已用完，通常是免费层（F0）。',
  'Move the resource to a paid pricing tier (S0), or wait for the quota’s reset.':
    '将资源升级到付费定价层（S0），或等待配额重置。',
  'The resource accepts Microsoft Entra tokens only; key access is disabled.':
    '该资源只接受 Microsoft Entra 令牌；密钥访问已关闭。',
  'Send an Entra token as “Authorization: Bearer <token>”, or enable key access on the resource.':
    '以“Authorization: Bearer <token>”发送 Entra 令牌，或在资源上启用密钥访问。',
  'Assign the identity the role “Cognitive Services OpenAI User” on the resource, then wait five minutes.':
    '为该身份授予此资源的“Cognitive Services OpenAI User”角色，然后等待五分钟。',
  'The token is from another tenant': '令牌来自另一个租户',
  'Get the token from the resource’s tenant: set “tenantId” in the credential.':
    '从资源所在的租户获取令牌：在凭据中设置“tenantId”。',
  'Entra tokens work at the resource’s own host only, not at a regional endpoint.':
    'Entra 令牌只能用于资源自己的域名，不能用于区域终结点。',
  'Call the resource’s own endpoint (https://<resource>.openai.azure.com), or send its key.':
    '调用资源自己的终结点（https://<resource>.openai.azure.com），或发送其密钥。',
  'The key is for another resource than the host names.': '密钥所属的资源与主机指向的资源不同。',
  'Copy the key of {host} from Keys and Endpoint in the portal, or call the endpoint that belongs to the key.':
    '在门户的“密钥和终结点”中复制 {host} 的密钥，或调用该密钥所属的终结点。',
  'No valid Entra token was sent, or it has the wrong audience.':
    '没有发送有效的 Entra 令牌，或令牌的受众（audience）不对。',
  'Request the token for {scope}; send an API key as “api-key: <key>”.':
    '为{scope}申请令牌；如果是 API 密钥，以“api-key: <key>”发送。',
  'Request the token for https://cognitiveservices.azure.com/.default; send an API key as “api-key: <key>”.':
    '为 https://cognitiveservices.azure.com/.default 申请令牌；如果是 API 密钥，以“api-key: <key>”发送。',
  'The URL names a deployment, not a model.': 'URL 中是部署名称，而不是模型名称。',
  'A new deployment takes about five minutes.': '新的部署约需五分钟才能使用。',
  'Check the deployment name “{model}” in the URL against the deployments of {host}, or create it.':
    '将 URL 中的部署名称“{model}”与 {host} 的部署核对，或创建该部署。',
  'Check the deployment name in the URL against the deployments of {host}, or create it.':
    '将 URL 中的部署名称与 {host} 的部署核对，或创建该部署。',
  'Wait five minutes and retry if the deployment was just created.': '如果部署刚刚创建，等待五分钟后重试。',
  'Use an operation that “{model}” supports: chat models take “messages” at …/chat/completions.':
    '使用“{model}”支持的操作：对话模型在 …/chat/completions 接收“messages”。',
  'Use an operation that the model supports: chat models take “messages” at …/chat/completions.':
    '使用该模型支持的操作：对话模型在 …/chat/completions 接收“messages”。',
  'The api-version in the URL is older than the model or API needs.': 'URL 中的 api-version 早于该模型或 API 的要求。',
  'Set “api-version” in the URL to {allowed} or later.': '将 URL 中的“api-version”设为{allowed}或更新的版本。',
  'Set “api-version” in the URL to a later version.': '将 URL 中的“api-version”设为更新的版本。',
  'Unknown api-version in the URL': 'URL 中的 api-version 不存在',
  'Replace “{apiVersion}” with an API version such as 2024-10-21, or use the versionless path /openai/v1/.':
    '将“{apiVersion}”换成 2024-10-21 这样的 API 版本，或使用无版本的路径 /openai/v1/。',
  'Set “api-version” to one from the API reference, e.g. 2024-10-21.':
    '将“api-version”设为 API 参考中的版本，例如 2024-10-21。',
  'The path, the deployment name, or the api-version is wrong: Azure doesn’t say which.':
    '路径、部署名称或 api-version 有误：Azure 没有说明是哪一个。',
  'Check that {host} has a deployment “{model}”, then compare path and api-version with its target URI.':
    '确认 {host} 有名为“{model}”的部署，再将路径和 api-version 与其目标 URI 核对。',
  'Compare host, deployment name, path, and api-version with the target URI that the portal shows.':
    '将主机、部署名称、路径和 api-version 与门户中显示的目标 URI 核对。',
  'Retry after {wait}; raise the deployment’s tokens per minute, or spread requests over deployments.':
    '{wait} 后重试；提高该部署的每分钟 token 数，或将请求分散到多个部署。',
  'Raise the deployment’s tokens per minute, or spread requests over several deployments.':
    '提高该部署的每分钟 token 数，或将请求分散到多个部署。',
  'Request a quota increase if the deployment is at its maximum.': '如果部署已到上限，申请提高配额。',
  'Retry after {wait}; raise the deployment’s requests per minute, or spread requests over deployments.':
    '{wait} 后重试；提高该部署的每分钟请求数，或将请求分散到多个部署。',
  'Raise the deployment’s requests per minute, or spread requests over several deployments.':
    '提高该部署的每分钟请求数，或将请求分散到多个部署。',
  'Retry after {wait}; raise the quota of the deployment “{model}”, or use one in another region.':
    '{wait} 后重试；提高部署“{model}”的配额，或使用其他区域的部署。',
  'Raise the quota of the deployment “{model}”, or use one in another region.':
    '提高部署“{model}”的配额，或使用其他区域的部署。',
  'Raise the deployment’s quota, or use one in another region.': '提高该部署的配额，或使用其他区域的部署。',
  'Rephrase the prompt: the content filter flagged {flagged}.': '改写提示词：内容过滤器标记了{flagged}。',
  'Adjust the severity thresholds of the deployment’s content filter in Azure AI Foundry if the use is approved.':
    '如果用途合规，可在 Azure AI Foundry 中调整该部署内容过滤器的严重级别阈值。',
  'resource key (32 hex digits)': '资源密钥（32 位十六进制）',
  'resource key (84 characters)': '资源密钥（84 个字符）',
  'Microsoft Entra token': 'Microsoft Entra 令牌',
  // bedrock
  'Use a key of the region in {host}: Bedrock API keys only work in the region they were created in.':
    '使用 {host} 所在区域的密钥：Bedrock API 密钥只能在创建它的区域使用。',
  'Allow {permission} on the model and its inference profile in the IAM policy.':
    '在 IAM 策略中允许对该模型及其推理配置文件执行{permission}。',
  'Allow bedrock:InvokeModel on the model and its inference profile in the IAM policy.':
    '在 IAM 策略中允许对该模型及其推理配置文件执行 bedrock:InvokeModel。',
  'Bedrock API key (ABSK)': 'Bedrock API 密钥（ABSK）',
  'AWS access key id': 'AWS 访问密钥 ID',
  // byteplus
  'The limit that the account set for this model (“safe experience mode”) is reached, and the model is paused.':
    '账号为该模型设置的上限（“安心体验模式”）已达到，模型已暂停。',
  'Too many tasks of the account are waiting in the queue.': '账号排队等待的任务过多。',
  'The inference endpoint was stopped in the console.': '该推理接入点已在控制台中停止。',
  'The Coding Plan does not include this model.': 'Coding Plan 不包含此模型。',
  // 9router
  'The router has no account for this provider': '路由器没有该服务商的账号',
  'Connect an account of the provider in the dashboard of the router.': '在路由器的控制台连接该服务商的账号。',
  'InvokeModel takes a body of its own format for each family of models, and this body does not fit this model.':
    'InvokeModel 对每个模型系列有各自的请求体格式，此请求体与该模型不符。',
  'Compare the body with the InvokeModel format of “{model}”, or use Converse, which has one format for all models.':
    '对照“{model}”的 InvokeModel 格式检查请求体，或改用 Converse，它对所有模型用同一格式。',
  'Compare the body with the InvokeModel format of this model, or use Converse, which has one format for all models.':
    '对照该模型的 InvokeModel 格式检查请求体，或改用 Converse，它对所有模型用同一格式。',
  'Remove {unknown} from the body: the InvokeModel format of this model has no such field.':
    '从请求体中去掉{unknown}：该模型的 InvokeModel 格式没有此字段。',
  'Return the thinking block at “{field}” unchanged, with its signature.':
    '将“{field}”处的 thinking 块连同签名原样传回。',
  'Move the “{messageRole}” message at “{field}” directly before an assistant message, or to the end.':
    '将“{field}”处的“{messageRole}”消息移到 assistant 消息的正前方，或移到末尾。',
  '302.AI could not connect to the provider behind it in time.': '302.AI 连接其背后的服务商超时。',
  'Retry with exponential backoff; if it persists, choose another model or ask 302.AI support.':
    '使用指数退避重试；如果问题仍然存在，请改用其他模型或联系 302.AI 客服。',
} as const satisfies Readonly<Record<string, string>>;
