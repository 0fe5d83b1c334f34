export const providersEToK = {
  // elevenlabs
  'Raise the credit limit of this API key, or use another key.': '提高此 API 密钥的额度上限，或换用其他密钥。',
  'Buy credits, turn on usage-based billing, or wait for the next month.': '购买额度、开启按用量计费，或等到下个月。',
  'Send the key in the header “xi-api-key”.': '使用“xi-api-key”请求头发送密钥。',
  'Allow the endpoint in the settings of this API key.': '允许此 API 密钥访问该接口（在密钥设置中）。',
  'The free plan was switched off for this account: a VPN, a proxy or several accounts look like abuse.':
    '此账号的免费套餐已被关闭：使用 VPN、代理或多个账号会被视为滥用。',
  'Turn the VPN or proxy off, or use a paid plan.': '关闭 VPN 或代理，或使用付费套餐。',
  'The voice does not exist': '该语音不存在',
  'The voice id is wrong, or the voice is not in the library of this account.':
    '语音 ID 有误，或该语音不在此账号的语音库中。',
  'Copy the voice id from “My voices” of the account that the key belongs to.':
    '复制密钥所属账号“My voices”中的语音 ID。',
  'Split the text into shorter parts, one call each.': '拆分文本为较短的部分，每部分调用一次。',
  // fal
  'Send the request to queue.fal.run, which waits for a free runner.':
    '改为发送到 queue.fal.run，它会等待空闲的运行器。',
  'Send long jobs to queue.fal.run and ask for the result later.': '提交耗时的任务到 queue.fal.run，稍后再取结果。',
  'API key (id:secret)': 'API 密钥（id:secret）',
  // fireworks
  'The account is stopped: its monthly limit is reached, or a bill is open; the answer does not say which.':
    '账号已停用：达到每月上限，或有未付账单；返回的消息不说明是哪一种。',
  'Pay open invoices and raise the monthly spending limit of the account.': '支付未结账单，并提高账号的每月消费上限。',
  'The fine-tuned model could not be loaded on top of its base model.': '微调模型无法加载到其基础模型之上。',
  'Check that the LoRA model fits its base model, and deploy it again.':
    '检查 LoRA 模型与其基础模型是否匹配，然后重新部署。',
  'The deployment had been scaled to zero and is starting again.': '该部署已缩容到零，正在重新启动。',
  'Answers of more than {limit} tokens are only sent as a stream.': '超过 {limit} 个 token 的回答只能以流式返回。',
  'Set “stream” to true, or lower max_tokens to {limit}.': '设置“stream”为 true，或降低 max_tokens 到 {limit}。',
  'API key (fw_)': 'API 密钥（fw_）',
  // gemini
  'Buy prepaid credits for the project in AI Studio, or turn on auto-reload.':
    '购买 AI Studio 中该项目的预付额度，或开启自动充值。',
  'Raise the monthly spending cap of the project in AI Studio.': '提高 AI Studio 中该项目的每月消费上限。',
  'Wait for midnight Pacific time, when daily quotas reset, or turn on billing.':
    '等到太平洋时间午夜每日配额重置，或开启结算功能。',
  'Turn on billing for the project, or choose a model with a free tier.':
    '开启项目的结算功能，或选择有免费层级的模型。',
  'Turn on billing if only the free tier is missing in your country.': '开启结算功能（如果所在国家只是没有免费层级）。',
  'API key (AIza)': 'API 密钥（AIza）',
  'API key (AQ.)': 'API 密钥（AQ.）',
  // github-models
  'GitHub Models is switched off for a while before it ends': 'GitHub Models 在停止服务前会短暂关闭',
  'The service is being retired; before its end it is switched off for hours at a time.':
    '该服务正在退役；停止之前会不时关闭几个小时。',
  'Change to another provider, such as Azure AI Foundry: this one ends for good.':
    '更换服务商，例如 Azure AI Foundry：此服务将永久停止。',
  'GitHub Models has been retired': 'GitHub Models 已停止服务',
  'Change to another provider, such as Azure AI Foundry.': '更换服务商，例如 Azure AI Foundry。',
  '{limit} requests may be open at once for this model.': '该模型最多同时进行 {limit} 个请求。',
  'Queue calls so that at most {limit} are in flight.': '排队发送调用，使同时进行的请求不超过 {limit} 个。',
  'GitHub Models takes {limit} tokens per request for this model, less than the model’s own window.':
    'GitHub Models 对此模型的每个请求限制为 {limit} 个 token，小于模型自身的窗口。',
  'Create a token with the permission “Models: read”.': '创建具有“Models: read”权限的令牌。',
  'Ask an owner of the organization to turn GitHub Models on.': '联系组织的所有者，开启 GitHub Models。',
  'Write the id with its publisher, as the catalogue has it: openai/gpt-4o-mini.':
    '填写带有发布者的 ID，与目录中一致：openai/gpt-4o-mini。',
  'fine-grained token': '细粒度令牌',
  'GitHub token': 'GitHub 令牌',
  // groq
  'Groq restricted the organization': '组织被 Groq 限制',
  'Ask Groq’s support why the organization is restricted; the key is fine.':
    '联系 Groq 客服，询问组织被限制的原因；密钥没有问题。',
  'Open the model in Groq’s playground and accept its terms as an admin.':
    '打开 Groq playground 中的该模型，以管理员身份接受其条款。',
  'Allow the model under Limits of the organization or project.': '允许使用该模型（在组织或项目的 Limits 设置中）。',
  'The model wrote a tool call that does not fit the schema': '模型生成的工具调用不符合 schema',
  'failed_generation in the body shows what the model wrote.': '响应体中的 failed_generation 显示了模型生成的内容。',
  'Lower the temperature, shorten the tool’s schema, or try once more.':
    '降低 temperature、简化工具的 schema，或再试一次。',
  'The model’s answer does not fit the JSON schema': '模型的回答不符合 JSON schema',
  'Show the wanted JSON in the prompt, lower the temperature, or raise max_tokens.':
    '展示所需的 JSON 格式（写在提示词中）、降低 temperature，或提高 max_tokens。',
  'Cloudflare, which stands before Groq, blocks the address: a proxy, a data centre or a country.':
    'Groq 前面的 Cloudflare 拦截了该地址：可能是代理、数据中心或国家的原因。',
  'Call from another network: turn a VPN or proxy off.': '换用其他网络调用：关闭 VPN 或代理。',
  'A remote tool server failed': '远程工具服务器出错',
  'API key (gsk_)': 'API 密钥（gsk_）',
  // helicone
  'Change the Helicone-RateLimit-Policy that the request sends.': '修改请求发送的 Helicone-RateLimit-Policy。',
  'Helicone key (sk-helicone-)': 'Helicone 密钥（sk-helicone-）',
  // huggingface
  'Buy credits or subscribe to PRO; included credits come back next month.':
    '购买额度或订阅 PRO；附赠的额度下个月恢复。',
  'Allow “Make calls to Inference Providers” in the settings of the token.':
    '勾选令牌设置中的“Make calls to Inference Providers”。',
  'Open the page of the model while signed in, and accept its terms.': '打开模型页面（需登录），并接受其条款。',
  'Choose a model that an inference provider serves, or start an Inference Endpoint.':
    '选择推理服务商提供的模型，或启动一个 Inference Endpoint。',
  'Turn on a provider that serves the model, or add it to the id: model:provider.':
    '启用提供该模型的服务商，或把它加到 ID 中：model:provider。',
  'Change the base URL to https://router.huggingface.co/v1.': '修改 base URL 为 https://router.huggingface.co/v1。',
  'access token (hf_)': '访问令牌（hf_）',
  // hunyuan
  'Buy a resource pack, or turn paying by use on in the console.': '购买资源包，或在腾讯云控制台开启后付费。',
  'The service of the account was stopped, most often for money.': '账号的服务已停用，多半是费用原因。',
  'Turn the service on in the Hunyuan console.': '开通混元控制台中的服务。',
  'Give the user of this key a CAM policy that allows Hunyuan.': '授予此密钥的用户允许访问混元的 CAM 策略。',
  'The signature does not fit': '签名不匹配',
  'The SecretKey is wrong, the signed text differs from the request, or the clock is off by minutes.':
    'SecretKey 有误、签名的内容与请求不一致，或时钟偏差了几分钟。',
  'Set the clock right, and sign exactly the headers and bytes that are sent.':
    '校准系统时钟，并严格按实际发送的请求头和字节进行签名。',
  'The way of paying may be changed only some times a month.': '付费方式每月只能更改几次。',
  'X-TC-Action or X-TC-Version names an action that does not exist, or no longer.':
    'X-TC-Action 或 X-TC-Version 指定的接口不存在，或已下线。',
  'SecretId (AKID…)': '密钥 SecretId（AKID…）',
  // iflytek-spark
  'The app has no licence for this model': '应用没有该模型的授权',
  'The APPID has not opened this model or version, its volume is used up, or the key is of another app.':
    '该 APPID 未开通此模型或版本、用量已用完，或密钥属于另一个应用。',
  'Open the model for the app in the console, and copy its APIPassword.':
    '开通应用的该模型（在讯飞开放平台控制台中），并复制其 APIPassword。',
  'The token pack of the app is used up.': '应用的 token 包已用完。',
  'The app sends more requests per second than its licence allows.': '应用每秒的请求数超过了授权允许的数量。',
  'Wait for the whole answer before the same user asks again.': '等到回答全部返回，同一用户再提下一个问题。',
  'Copy the APIPassword of this model from the console; each model version has its own.':
    '复制控制台中此模型的 APIPassword；每个模型版本各不相同。',
  // jina
  'Calls without a key share one small limit per address.': '不带密钥的调用按 IP 地址共享一个较小的限额。',
  'Send an API key: it has a limit of its own, and a higher one.': '发送 API 密钥：它有自己的、更高的限额。',
  'Jina does not read this site for now': 'Jina 暂时不读取该网站',
  'The page behind the URL could not be opened from Jina’s servers.': 'Jina 的服务器无法打开该 URL 的页面。',
  'Open the URL in a browser: it must be public and spelled right.':
    '打开浏览器访问该 URL：它必须公开可访问且拼写正确。',
  'API key (jina_)': 'API 密钥（jina_）',
  // koboldcpp
  'KoboldCpp was started without a {modality} model.': 'KoboldCpp 启动时没有加载“{modality}”模型。',
  'Start KoboldCpp again with a model for this endpoint.': '重启 KoboldCpp，并加载该接口所需的模型。',
  'Check that the body is JSON, with the fields that the endpoint knows.':
    '检查请求体是否为 JSON，并且字段是该接口认识的。',
  'KoboldCpp makes one answer at a time.': 'KoboldCpp 一次只生成一个回答。',
  'Wait for the running answer, or start KoboldCpp with --multiuser.':
    '等待当前的回答完成，或用 --multiuser 启动 KoboldCpp。',
} as const satisfies Readonly<Record<string, string>>;
