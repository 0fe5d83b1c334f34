export const providersNToR = {
  '“{field}” was sent as a list of parts; old versions of Ollama, and /api/chat, read a string there.':
    '发送的“{field}”是分段列表；旧版 Ollama 以及 /api/chat 在那里读取的是字符串。',
  'Ollama could not load “{model}”': 'Ollama 无法加载“{model}”',
  'Ollama could not load the model': 'Ollama 无法加载该模型',
  'Memory is short, the model’s file is damaged, or this version of Ollama does not know its kind.':
    '内存不足、模型文件损坏，或此版本的 Ollama 不认识该类模型。',
  'Read the log of the Ollama server, stop other models, or choose a smaller model, quantization, or context.':
    '查看 Ollama 服务器的日志，停止其他模型，或改用更小的模型、量化版本或上下文。',
  'Update Ollama, then pull the model again, if its file or kind is at fault.':
    '若问题在文件或模型种类，请更新 Ollama，然后重新拉取模型。',
  'This Ollama takes “content” only as a string': '此 Ollama 只接受字符串形式的“content”',
  '“content” was sent as a list of parts; old versions of Ollama, and /api/chat, read a string there.':
    '发送的“content”是分段列表；旧版 Ollama 以及 /api/chat 在那里读取的是字符串。',
  'Update Ollama and call /v1/chat/completions with parts, or send “content” as one string of plain text.':
    '更新 Ollama 并以分段调用 /v1/chat/completions，或将“content”作为一个纯文本字符串发送。',
  'Send images to /api/chat as base64 in “images” of the message.':
    '将图像以 base64 放在消息的“images”中发送到 /api/chat。',
  // new-api
  'Tell the operator of the relay: its channel to the provider does not work.':
    '告知中转服务的运营者：它到服务商的渠道不可用。',
  'Ask the operator to set a price for the model; without one it is not served.':
    '联系运营者为该模型设置价格；没有价格就不会提供。',
  // novita
  'Verify the identity of the account in the console, then try again.': '完成控制台中的账号实名认证，然后再试。',
  'API key (sk_)': 'API 密钥（sk_）',
  // nvidia
  'Choose another model until this one is served again.': '选择其他模型，直到此模型恢复。',
  'The model was withdrawn, or the account may not use it.': '该模型已撤下，或账号不能使用它。',
  'Ask NVIDIA for more trial credits, or run the model on a server of your own.':
    '申请更多 NVIDIA 试用额度，或在自己的服务器上运行该模型。',
  'API key (nvapi-)': 'API 密钥（nvapi-）',
  // ollama
  'Sign in with “ollama signin”, or send a valid key to ollama.com.':
    '登录：运行“ollama signin”；或向 ollama.com 发送有效的密钥。',
  'Raise OLLAMA_LOAD_TIMEOUT, or choose a smaller model.': '提高 OLLAMA_LOAD_TIMEOUT，或选择更小的模型。',
  'The model needs {asked}, and {left} are free.': '模型需要 {asked}，而可用的只有 {left}。',
  'The machine has too little memory for this model': '本机内存不足，无法运行该模型',
  'Read the log of the Ollama server, then try a smaller context or model.':
    '查看 Ollama 服务器的日志，然后尝试更小的上下文或模型。',
  'This Ollama has no model called “{model}”.': '此 Ollama 没有名为“{model}”的模型。',
  'The model needs a newer Ollama': '该模型需要更新版本的 Ollama',
  'The model runs on Apple silicon only': '该模型只能在 Apple 芯片上运行',
  'Send the image as base64 data instead of a link.': '改用 base64 数据发送图片，不要用链接。',
  'API key of ollama.com': 'API 密钥（ollama.com）',
  // one-api
  // one-hub
  // openai
  'Ask an owner of the organization for an invitation, then create a key there.':
    '联系组织的所有者获取邀请，然后在该组织中创建密钥。',
  'The project has no access to this service tier': '该项目无权使用此服务等级',
  'admin key (sk-admin-)': '管理员密钥（sk-admin-）',
  'Use a project key (sk-proj-); admin keys only manage the organization.':
    '使用项目密钥（sk-proj-）；管理员密钥只能管理组织。',
  'project key': '项目密钥',
  'user key': '用户密钥',
  // openrouter
  'Raise the credit limit of this key, or wait for its reset.': '提高此密钥的额度上限，或等到其重置。',
  'Use the paid variant of the model, without “:free”.': '使用该模型的付费版本，去掉“:free”。',
  'Allow fallback providers.': '允许备用服务商。',
  'Buy credits once to raise the daily limit of free models, or use a paid one.':
    '购买一次额度，以提高免费模型的每日限额，或使用付费模型。',
  'OpenRouter key (sk-or-v1-)': 'OpenRouter 密钥（sk-or-v1-）',
  // perplexity
  'API key (pplx-)': 'API 密钥（pplx-）',
  // poe
  'Buy points, or wait until the subscription adds new ones.': '购买积分，或等到订阅发放新的积分。',
  // portkey
  'Send “x-portkey-provider” or “x-portkey-config” with the request.':
    '发送请求时带上“x-portkey-provider”或“x-portkey-config”。',
  'Portkey does not know the provider': 'Portkey 不认识该服务商',
  '“x-portkey-provider” names none of the providers that Portkey knows.':
    '“x-portkey-provider”中的名称不是 Portkey 支持的服务商。',
  'Correct “x-portkey-provider”, or the provider in “x-portkey-config”.':
    '改正“x-portkey-provider”，或“x-portkey-config”中的服务商。',
  // qianfan
  'Remove the appid header, or send one of this account.': '删除 appid 请求头，或发送此账号的 appid。',
  'API key (bce-v3/ALTAK-)': 'API 密钥（bce-v3/ALTAK-）',
  // replicate
  'Send the token as “Authorization: Bearer r8_…”.': '改为“Authorization: Bearer r8_…”的格式发送令牌。',
  'The version was deleted, was mistyped, or belongs to a private model of another account.':
    '该版本已删除、输入有误，或属于另一个账号的私有模型。',
  'The run of the model failed': '模型运行失败',
  'API token (r8_)': 'API 令牌（r8_）',
  'API token (40 hex digits)': 'API 令牌（40 位十六进制）',
  // puter
  'The signed-in Puter user has no AI credits left for this month.': '已登录的 Puter 用户本月的 AI 额度已用完。',
  'Ask the user to upgrade the Puter account, or choose a cheaper model.':
    '请用户升级 Puter 套餐，或选择更便宜的模型。',
  'Choose a model that is open to free Puter users.': '选择对免费 Puter 用户开放的模型。',
  'Puter’s own key at the provider was rejected; nothing that was sent is to blame.':
    'Puter 自己在服务商处的密钥被拒绝；与所发送的内容无关。',
  'Ollama could not read the response of its cloud': 'Ollama 无法读取其云端的响应',
  'A “cloud” model runs on ollama.com, and what came from there was no JSON: often the machine is not signed in.':
    '“cloud”模型在 ollama.com 上运行，而从那里返回的不是 JSON：常见原因是本机未登录。',
  'Run “ollama signin” on the machine that serves {host}, and update Ollama.':
    '在运行 {host} 的机器上执行“ollama signin”，并更新 Ollama。',
  'NVIDIA took this model offline for now; the request itself is fine.': 'NVIDIA 暂时下线了该模型；请求本身没有问题。',
  'The cloud plan’s allowance per {window} is used up; it resets automatically.':
    '云端套餐每{window}的额度已用完；会自动重置。',
  'The cloud plan’s allowance of this session is used up; it resets automatically.':
    '云端套餐本次会话的额度已用完；会自动重置。',
  'Wait {wait} until the allowance resets, add extra usage, or run the model locally.':
    '等待 {wait} 直到额度重置，购买额外用量，或在本地运行模型。',
  'Wait until the allowance resets, add extra usage, or run the model locally.':
    '等待额度重置，购买额外用量，或在本地运行模型。',
  'Cloud models are turned off on this machine': '此机器已关闭云端模型',
  'Turn on cloud models in Ollama’s settings, or choose a local model.':
    '在 Ollama 设置中开启云端模型，或选择本地模型。',
  'Cloud models need an account, and this Ollama is not signed in or the key is not valid.':
    '云端模型需要账号，而此 Ollama 未登录，或密钥无效。',
  'Not enough memory for this model': '内存不足以运行该模型',
  'Choose a smaller model, quantization, or context, or stop other loaded models.':
    '选择更小的模型、量化或上下文，或停止其他已加载的模型。',
  'The model process crashed; often memory has run out.': '模型进程已崩溃，通常是因为内存不足。',
  'Pull the model with “ollama pull {model}”, or list the installed ones with “ollama list”.':
    '用“ollama pull {model}”拉取模型，或用“ollama list”列出已安装的模型。',
  'Update Ollama, then pull the model again.': '更新 Ollama，然后重新拉取模型。',
  'Choose a variant of the model that is not built for MLX.': '选择该模型的非 MLX 版本。',
  'With “raw” set to true the whole prompt must be in “prompt”.': '“raw”为 true 时，完整的提示词必须放在“prompt”中。',
  'Remove “template”, “system”, and “context” from the request, or set “raw” to false.':
    '从请求中去掉“template”“system”和“context”，或将“raw”设为 false。',
  'Remove “think” from the request, or choose a model that supports thinking.':
    '从请求中去掉“think”，或选择支持思考的模型。',
  'Set OLLAMA_ORIGINS to {origin}, then restart Ollama.': '将 OLLAMA_ORIGINS 设为 {origin}，然后重启 Ollama。',
  'Set OLLAMA_ORIGINS to the page’s origin, then restart Ollama.':
    '将 OLLAMA_ORIGINS 设为页面的来源，然后重启 Ollama。',
  'Report it to the administrator of {host}: the channel to the provider has a wrong key or config.':
    '反馈给 {host} 的管理员：通往服务商的渠道的密钥或配置有误。',
  'Report it to the administrator of {host}: the database refers to a deleted channel.':
    '反馈给 {host} 的管理员：数据库引用了已删除的渠道。',
  'The channel that was chosen for this model does not support this endpoint.': '为该模型选中的渠道不支持此接口。',
  'Ask the administrator of {host} to serve the model through a channel of a type that supports it.':
    '请 {host} 的管理员改用支持此接口的渠道类型提供该模型。',
  'Ask the administrator of {host} to open the API to this key’s group.': '请 {host} 的管理员向此密钥的分组开放 API。',
  'Remove “service_tier”, or allow the tier in the project’s settings.':
    '去掉“service_tier”，或在项目设置中允许该等级。',
  'The container or its file is gone': '容器或其文件已不存在',
  'A container expires 20 minutes after its last use, and its files with it.':
    '容器在最后一次使用 20 分钟后过期，其文件也随之失效。',
  'Create a new container or run the tool again, then download its files right away.':
    '新建容器或重新运行工具，然后立即下载其文件。',
  'The prompt contains a token ID that does not exist': '提示词中含有不存在的 token ID',
  'Send the prompt as text, or encode it with this model’s tokenizer: token {value} is not within {range}.':
    '以文本发送提示词，或用该模型的分词器编码：token {value} 不在 {range} 范围内。',
  'Send the prompt as text, or encode it with this model’s tokenizer.': '以文本发送提示词，或用该模型的分词器编码。',
  'GPT image models have no “response_format”: the image always comes as base64 (b64_json).':
    'GPT 图像模型没有“response_format”：图片始终以 base64（b64_json）返回。',
  'Remove “response_format” and read “b64_json”; “output_format” sets png, jpeg, or webp.':
    '去掉“response_format”并读取“b64_json”；“output_format”用于选择 png、jpeg 或 webp。',
  'The provider behind OpenCode wants money from OpenCode’s own account there, not from yours.':
    '余额不足的是 OpenCode 在上游服务商处的账户，而不是你的账户。',
  'Choose another model, and report it to OpenCode: its account at the provider is out of balance.':
    '改用其他模型，并反馈给 OpenCode：其在服务商处的账户余额不足。',
  'Free models work only in the OpenCode app itself.': '免费模型只能在 OpenCode 应用内使用。',
  'Use the model in OpenCode, or add credits and call a paid model from your own app.':
    '在 OpenCode 中使用该模型，或充值后在自己的应用中调用付费模型。',
  'Choose a provider or variant of the model that OpenRouter does not moderate.':
    '选择 OpenRouter 不做审核的服务商或模型版本。',
  'Choose another provider for the model: this one rejects the account or its region.':
    '为该模型选择其他服务商：当前服务商拒绝此账号或其所在地区。',
  'The key has a credit limit of its own; the balance of the account is not meant.':
    '密钥有自己的额度上限；与账户余额无关。',
  'Raise the credit limit of this key, which is {cap}, or wait for its reset.':
    '提高此密钥的额度上限（当前为 {cap}），或等待其重置。',
  'The prompt has {asked} tokens, and the credits cover {limit}.': '提示词有 {asked} 个 token，余额只够 {limit} 个。',
  'The credits do not cover the prompt.': '余额不足以支付该提示词。',
  'Add credits, or shorten the prompt to at most {limit} tokens.': '充值，或将提示词缩短到最多 {limit} 个 token。',
  'Add credits, or shorten the prompt.': '充值，或缩短提示词。',
  'Add a {innerProvider} key of your own, which has its own limits.':
    '添加自己的 {innerProvider} 密钥，它有独立的上限。',
  'Add your own provider key, which has its own limits.': '添加自己的服务商密钥，它有独立的上限。',
  'Change the privacy settings or guardrails that exclude the providers.': '更改排除了这些服务商的隐私设置或护栏。',
  'The account is in usage tier {plan}, and “{parameter}” needs a higher one.':
    '账号的使用等级为 {plan}，而“{parameter}”需要更高的等级。',
  'Buy credit to reach the next usage tier, or remove “{parameter}”.':
    '充值以达到更高的使用等级，或去掉“{parameter}”。',
  'The account is in usage tier {plan}, and this feature needs a higher one.':
    '账号的使用等级为 {plan}，而此功能需要更高的等级。',
  'Buy credit to reach the next usage tier, or remove the feature.': '充值以达到更高的使用等级，或去掉此功能。',
  'The backend behind Pollinations rejected Pollinations’ own key, not yours.':
    'Pollinations 背后的后端拒绝的是 Pollinations 自己的密钥，而不是你的。',
  'Retry later or choose another model, and report it to Pollinations.':
    '稍后重试或选择其他模型，并反馈给 Pollinations。',
  'Raise the budget or rate limit of the Portkey key or integration, or wait for its reset.':
    '提高 Portkey 密钥或集成的预算或速率上限，或等待其重置。',
  'The Portkey config is not valid': 'Portkey 配置无效',
  'The config in the header “x-portkey-config” was rejected.': '请求头“x-portkey-config”中的配置被拒绝。',
  'Set “{field}” in the config (header “x-portkey-config”) to one of {allowed}.':
    '将配置（请求头“x-portkey-config”）中的“{field}”设为以下之一：{allowed}。',
  'Correct “{field}” in the config (header “x-portkey-config”).': '修正配置（请求头“x-portkey-config”）中的“{field}”。',
  'Send valid JSON on one line in “x-portkey-config”, without trailing commas, or the ID of a saved config (pc-…).':
    '在“x-portkey-config”中发送单行的有效 JSON（不含多余的逗号），或已保存配置的 ID（pc-…）。',
  'Correct the header in question: “x-portkey-custom-host” or “Content-Type”.':
    '修正相应的请求头：“x-portkey-custom-host”或“Content-Type”。',
  'The appid in the request does not belong to this account.': '请求中的 appid 不属于此账号。',
  'The free calls of this day are used up; at a paid service, the account may be overdue.':
    '当天的免费调用已用完；如果是付费服务，账户可能已欠费。',
  'Check in the console that pay-as-you-go is on and the balance is positive.':
    '在控制台确认已开启按量付费且余额为正。',
  'Fetch a new access_token: each is valid for 30 days.': '获取新的 access_token：有效期为 30 天。',
  'Add credit or a payment method: the limit is lower without.': '充值或添加付款方式：否则上限较低。',
  'The model’s program stopped with an error; the prediction’s logs have more.':
    '模型程序因错误而停止；预测的日志中有更多信息。',
  'Read the prediction’s logs, then retry once or with a smaller input.':
    '查看预测的日志，然后重试一次，或使用更小的输入。',
  'Wait a few minutes after topping up, then run it again.': '充值后等待几分钟，然后重新运行。',
  'Open WebUI got no usable response from the model server': 'Open WebUI 未从模型服务器得到可用的响应',
  'The model server behind Open WebUI was unreachable, or refused the request in words that Open WebUI dropped.':
    'Open WebUI 背后的模型服务器无法访问，或拒绝了请求，而 Open WebUI 丢弃了其错误信息。',
  'Check URL and key under Admin Settings > Connections in Open WebUI, and read its log for the real error.':
    '在 Open WebUI 的 Admin Settings > Connections 中检查 URL 和密钥，并在其日志中查看真正的错误。',
  'The request to Flowise has no question': '发往 Flowise 的请求没有问题文本',
  'Flowise stores the text of “question”, and the request has none.': 'Flowise 会保存“question”的文本，而请求中没有。',
  'Send the text of the message as “question” in the body.': '在请求体中用“question”发送消息文本。',
  'The run has no input': '运行没有输入',
  'The graph was started with neither input nor a command that tells it how to go on.':
    '启动图时既没有输入，也没有说明如何继续的 command。',
  'Send “input”, or a “command” with “resume”, “update”, or “goto”.':
    '发送“input”，或带有“resume”、“update”或“goto”的“command”。',
  'The 1M context is not turned on': '未启用 1M 上下文',
  'The relay serves this model with a context of a million tokens, and the request does not ask for it.':
    '中转站以一百万 token 的上下文提供该模型，而请求没有启用它。',
  'Turn the 1M context on, e.g. with “anthropic-beta: context-1m-2025-08-07” or “[1m]” behind the model ID, or shorten the input.':
    '启用 1M 上下文，例如使用“anthropic-beta: context-1m-2025-08-07”，或在模型 ID 后加“[1m]”；或缩短输入。',
} as const satisfies Readonly<Record<string, string>>;
