export const providersNToR = {
  // new-api
  'Tell the operator of the relay: its channel to the provider does not work.':
    '告知中转服务的运营者：它到服务商的渠道不可用。',
  'Ask the operator to set a price for the model; without one it is not served.':
    '联系运营者为该模型设置价格；没有价格就不会提供。',
  // novita
  'Verify the identity of the account in the console, then try again.': '完成控制台中的账号实名认证，然后再试。',
  'API key (sk_)': 'API 密钥（sk_）',
  // nvidia
  'NVIDIA took the servers of this model out of use for now; the request itself is fine.':
    'NVIDIA 暂时停用了此模型的服务器；请求本身没有问题。',
  'Choose another model until this one is served again.': '选择其他模型，直到此模型恢复。',
  'The model was withdrawn, or the account may not use it.': '该模型已撤下，或账号不能使用它。',
  'Ask NVIDIA for more trial credits, or run the model on a server of your own.':
    '申请更多 NVIDIA 试用额度，或在自己的服务器上运行该模型。',
  'API key (nvapi-)': 'API 密钥（nvapi-）',
  // ollama
  'The {window} allowance of the cloud plan is used up; it comes back by itself.':
    '云端套餐在当前周期（{window}）的额度已用完；到期会自动恢复。',
  'Wait for the next window, add extra usage, or run the model on your own machine.':
    '等到下一个周期、购买额外用量，或在本机运行该模型。',
  'Models of the cloud are switched off on this machine': '本机已关闭云端模型',
  'Turn cloud models on in the settings of Ollama, or choose a local model.':
    '开启 Ollama 设置中的云端模型，或选择本地模型。',
  'Models of the cloud need an account, and this Ollama is not signed in or the key is not valid.':
    '云端模型需要账号，而此 Ollama 未登录或密钥无效。',
  'Sign in with “ollama signin”, or send a valid key to ollama.com.':
    '登录：运行“ollama signin”；或向 ollama.com 发送有效的密钥。',
  'Set OLLAMA_ORIGINS to the origin of the page, then start Ollama again.':
    '设置 OLLAMA_ORIGINS 为页面的源，然后重启 Ollama。',
  'Raise OLLAMA_LOAD_TIMEOUT, or choose a smaller model.': '提高 OLLAMA_LOAD_TIMEOUT，或选择更小的模型。',
  'The model needs {asked}, and {left} are free.': '模型需要 {asked}，而可用的只有 {left}。',
  'Choose a smaller model or quantization, a shorter context, or stop other models.':
    '选择更小的模型或量化版本、缩短上下文，或停止其他模型。',
  'The machine has too little memory for this model': '本机内存不足，无法运行该模型',
  'The process that runs the model ended, often because memory ran out.': '运行模型的进程已退出，通常是内存耗尽。',
  'Read the log of the Ollama server, then try a smaller context or model.':
    '查看 Ollama 服务器的日志，然后尝试更小的上下文或模型。',
  'This Ollama has no model called “{model}”.': '此 Ollama 没有名为“{model}”的模型。',
  'Fetch the model with “ollama pull {model}”, or list those there with “ollama list”.':
    '拉取模型：运行“ollama pull {model}”，或用“ollama list”列出已有的模型。',
  'The model needs a newer Ollama': '该模型需要更新版本的 Ollama',
  'Update Ollama, then fetch the model again.': '更新 Ollama，然后重新拉取模型。',
  'The model runs on Apple silicon only': '该模型只能在 Apple 芯片上运行',
  'Choose a variant of the model that is not made for MLX.': '选择该模型的非 MLX 版本。',
  'Send the image as base64 data instead of a link.': '改用 base64 数据发送图片，不要用链接。',
  'Remove “think”, or choose a model that can think.': '删除“think”，或选择支持思考的模型。',
  'API key of ollama.com': 'API 密钥（ollama.com）',
  // one-api
  'Tell the operator of the relay: its database names a channel that is gone.':
    '告知中转服务的运营者：其数据库指向了已不存在的渠道。',
  // one-hub
  'Ask the operator to open the API to the group of this key.': '联系运营者，为此密钥的分组开放该 API。',
  // openai
  'Ask an owner of the organization for an invitation, then create a key there.':
    '联系组织的所有者获取邀请，然后在该组织中创建密钥。',
  'The project may not use this service tier': '项目不能使用此服务等级',
  'Remove service_tier, or allow the tier in the settings of the project.':
    '删除 service_tier，或在项目设置中允许该等级。',
  'admin key (sk-admin-)': '管理员密钥（sk-admin-）',
  'Use a project key (sk-proj-); admin keys only manage the organization.':
    '使用项目密钥（sk-proj-）；管理员密钥只能管理组织。',
  'project key': '项目密钥',
  'user key': '用户密钥',
  // openrouter
  'Choose a variant of the model that OpenRouter does not moderate.': '选择该模型未经 OpenRouter 审核的版本。',
  'Try another provider for the model: this one refuses the account or where it is.':
    '换用该模型的其他服务商：当前的服务商拒绝此账号或其所在地区。',
  'Raise the credit limit of this key, or wait for its reset.': '提高此密钥的额度上限，或等到其重置。',
  'Set “max_tokens” to {fits} or fewer, or add credits.': '设置“max_tokens”为不超过 {fits}，或充值额度。',
  'Use the paid variant of the model, without “:free”.': '使用该模型的付费版本，去掉“:free”。',
  'Add your own provider key, which has limits of its own.': '添加自己的服务商密钥，它有独立的限额。',
  'Allow fallback providers.': '允许备用服务商。',
  'Change the privacy settings or guardrails that rule the providers out.':
    '修改排除这些服务商的隐私设置或 guardrails。',
  'Buy credits once to raise the daily limit of free models, or use a paid one.':
    '购买一次额度，以提高免费模型的每日限额，或使用付费模型。',
  'OpenRouter key (sk-or-v1-)': 'OpenRouter 密钥（sk-or-v1-）',
  // perplexity
  'The account is in usage tier {plan}, and the parameter that the message names needs a higher one.':
    '账号的用量等级为 {plan}，消息中提到的参数需要更高的等级。',
  'Buy credit to reach the next usage tier, or remove the parameter.': '充值以达到下一个用量等级，或删除该参数。',
  'API key (pplx-)': 'API 密钥（pplx-）',
  // poe
  'Buy points, or wait until the subscription adds new ones.': '购买积分，或等到订阅发放新的积分。',
  // portkey
  'Raise the budget or the limit of the Portkey key or of the integration.': '提高 Portkey 密钥或集成的预算或限额。',
  'Send “x-portkey-provider” or “x-portkey-config” with the request.':
    '发送请求时带上“x-portkey-provider”或“x-portkey-config”。',
  'Correct the x-portkey- headers: config, custom host, content type.':
    '改正 x-portkey- 请求头：config、custom host、content type。',
  'Portkey does not know the provider': 'Portkey 不认识该服务商',
  '“x-portkey-provider” names none of the providers that Portkey knows.':
    '“x-portkey-provider”中的名称不是 Portkey 支持的服务商。',
  'Correct “x-portkey-provider”, or the provider in “x-portkey-config”.':
    '改正“x-portkey-provider”，或“x-portkey-config”中的服务商。',
  // qianfan
  'The appid in the request is not one of this account.': '请求中的 appid 不属于此账号。',
  'Remove the appid header, or send one of this account.': '删除 appid 请求头，或发送此账号的 appid。',
  'The free calls of this day are used up; at a paid service, the account may owe money.':
    '当天的免费调用已用完；如果是付费服务，则账户可能欠费。',
  'Check in the console whether paying by use is on and the balance is positive.':
    '检查千帆控制台中是否已开通按量付费，以及余额是否为正。',
  'Fetch a new access_token: one lives for 30 days.': '获取新的 access_token：其有效期为 30 天。',
  'API key (bce-v3/ALTAK-)': 'API 密钥（bce-v3/ALTAK-）',
  // replicate
  'Add credit if the message names an amount: the limit is higher above it.':
    '充值额度（如果消息中提到了金额：超过该金额后限额更高）。',
  'Send the token as “Authorization: Bearer r8_…”.': '改为“Authorization: Bearer r8_…”的格式发送令牌。',
  'The version was deleted, was mistyped, or belongs to a private model of another account.':
    '该版本已删除、输入有误，或属于另一个账号的私有模型。',
  'The run of the model failed': '模型运行失败',
  'The model’s program stopped with an error; it is in the message, and more in the logs of the prediction.':
    '模型程序出错停止；错误见消息，更多内容在该预测（prediction）的日志中。',
  'Read the logs of the prediction, then try once more or with a smaller input.':
    '查看该预测的日志，然后重试一次或减小输入。',
  'API token (r8_)': 'API 令牌（r8_）',
  'API token (40 hex digits)': 'API 令牌（40 位十六进制）',
  // puter
  'The signed-in Puter user has no AI credits left for this month.': '已登录的 Puter 用户本月的 AI 额度已用完。',
  'Ask the user to upgrade the Puter account, or choose a cheaper model.':
    '请用户升级 Puter 账户，或选择更便宜的模型。',
  'Choose a model that is open to free Puter users.': '选择对免费 Puter 用户开放的模型。',
  'Puter’s own key at the provider was rejected; nothing that the page sent is to blame.':
    'Puter 自己在服务商处的密钥被拒绝；与页面发送的内容无关。',
  'Ollama could not read the response of its cloud': 'Ollama 无法读取其云端的响应',
  'A “cloud” model runs on ollama.com, and what came from there was no JSON: often the machine is not signed in.':
    '“cloud”模型在 ollama.com 上运行，而从那里返回的不是 JSON：常见原因是本机未登录。',
  'Run “ollama signin” on the machine that serves {host}, and update Ollama.':
    '在运行 {host} 的机器上执行“ollama signin”，并更新 Ollama。',
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
  'Send “input”, or a “command” with “resume”, “update” or “goto”.':
    '发送“input”，或带有“resume”、“update”或“goto”的“command”。',
} as const satisfies Readonly<Record<string, string>>;
