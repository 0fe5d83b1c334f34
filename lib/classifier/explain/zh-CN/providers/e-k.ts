export const providersEToK = {
  // elevenlabs
  'Raise the credit limit of this API key, or use another key.': '提高此 API 密钥的额度上限，或换用其他密钥。',
  'Buy credits, enable usage-based billing, or send at most {left} characters: {asked} are needed.':
    '购买额度、开启按量计费，或最多发送 {left} 个字符：本次需要 {asked} 个。',
  'Buy credits, enable usage-based billing, or wait for the monthly reset.': '购买额度、开启按量计费，或等待每月重置。',
  'Allow {permission} in the settings of this API key.': '在此 API 密钥的设置中允许{permission}。',
  'Allow the endpoint in the settings of this API key.': '在此 API 密钥的设置中允许该端点。',
  'The free plan is blocked for this account: a VPN, a proxy, or several accounts look like abuse.':
    '此账号的免费套餐被停用：VPN、代理或多个账号被视为滥用。',
  'Turn off the VPN or proxy, or use a paid plan.': '关闭 VPN 或代理，或使用付费套餐。',
  'The voice does not exist': '该语音不存在',
  'The voice ID is wrong, or the voice is not in this account’s library.':
    '音色 ID 有误，或该音色不在此账号的音色库中。',
  'Copy the voice ID from “My voices” of the account that the key is from.':
    '从密钥所属账号的“My voices”中复制音色 ID。',
  // fal
  'Send the request to queue.fal.run, which waits for a free runner.':
    '改为发送到 queue.fal.run，它会等待空闲的运行器。',
  'Send long jobs to queue.fal.run, and poll for the result.': '将耗时任务发送到 queue.fal.run，并轮询结果。',
  'API key (id:secret)': 'API 密钥（id:secret）',
  // fireworks
  'The account is suspended: its monthly limit is reached or an invoice is unpaid; the response doesn’t say which.':
    '账户已停用：达到每月上限或有未付账单，响应没有说明是哪一种。',
  'Pay open invoices, and raise the account’s monthly spending limit.': '付清未付账单，并提高账户的每月消费上限。',
  'The fine-tuned model could not be loaded on top of its base model.': '微调模型无法加载到其基础模型之上。',
  'Check that the LoRA model matches its base model, and redeploy it.':
    '检查 LoRA 模型与其基础模型是否匹配，并重新部署。',
  'The deployment was scaled to zero and is starting again.': '该部署曾缩容到零，正在重新启动。',
  'Replace “{model}” with a full ID (accounts/fireworks/models/…), or deploy the model if it is not serverless.':
    '将“{model}”换成完整的 ID（accounts/fireworks/models/…）；如果该模型不支持 serverless，请先部署。',
  'Use the full model ID (accounts/fireworks/models/…), or deploy the model if it is not serverless.':
    '使用完整的模型 ID（accounts/fireworks/models/…）；如果该模型不支持 serverless，请先部署。',
  'Responses of more than {limit} tokens must be streamed.': '超过 {limit} 个 token 的响应必须使用流式。',
  'Set “stream” to true, or lower max_tokens to {limit}.': '设置“stream”为 true，或降低 max_tokens 到 {limit}。',
  'API key (fw_)': 'API 密钥（fw_）',
  // gemini
  'Buy prepaid credits for the project in AI Studio, or turn on auto-reload.':
    '购买 AI Studio 中该项目的预付额度，或开启自动充值。',
  'Raise the project’s monthly spending cap in AI Studio.': '在 AI Studio 中提高项目的每月消费上限。',
  'Wait until midnight Pacific time, when the limit of {limit} requests per day resets, or enable billing.':
    '等到太平洋时间午夜（每日 {limit} 次请求的限额重置），或开启结算。',
  'Wait until midnight Pacific time, when daily quotas reset, or enable billing.':
    '等到太平洋时间午夜（每日配额重置），或开启结算。',
  'Enable billing for the project, or choose a model with a free tier.': '为项目开启结算，或选择有免费层级的模型。',
  'Send the request from a server in a supported region, or use Vertex AI.':
    '从受支持地区的服务器发送请求，或使用 Vertex AI。',
  'Enable billing if only the free tier is unavailable in your country.':
    '如果所在国家只是不提供免费层级，开启结算即可。',
  'API key (AIza)': 'API 密钥（AIza）',
  'API key (AQ.)': 'API 密钥（AQ.）',
  // github-models
  'Scheduled brownout before GitHub Models shuts down': 'GitHub Models 停止服务前的计划停机',
  'The service is being retired; before it shuts down it is unavailable for hours at a time.':
    '该服务正在下线；停止服务前会多次停机数小时。',
  'Move to another provider, such as Azure AI Foundry: this service is shutting down.':
    '迁移到其他服务商，例如 Azure AI Foundry：该服务即将停止。',
  'GitHub Models has been retired': 'GitHub Models 已停止服务',
  'Move to another provider, such as Azure AI Foundry.': '迁移到其他服务商，例如 Azure AI Foundry。',
  'GitHub Models accepts {limit} tokens per request for this model, less than its context window.':
    'GitHub Models 对该模型每次请求最多接受 {limit} 个 token，小于其上下文窗口。',
  'The request exceeds GitHub Models’ limit of {limit} tokens': '请求超过 GitHub Models 的上限：{limit} 个 token',
  'Shorten the request to less than {limit} tokens, or use paid usage or the provider’s own API.':
    '将请求缩短到 {limit} 个 token 以内，或使用付费用量或服务商自己的 API。',
  'Create a token with the permission “Models: read” (models:read).':
    '创建具有“Models: read”（models:read）权限的令牌。',
  'Ask an organization owner to enable GitHub Models.': '请组织所有者启用 GitHub Models。',
  'Replace “{model}” with an ID from the catalog, publisher included, e.g. openai/gpt-4o-mini.':
    '将“{model}”换成目录中带发布者的 ID，例如 openai/gpt-4o-mini。',
  'Use an ID from the catalog, publisher included, e.g. openai/gpt-4o-mini.':
    '使用目录中带发布者的 ID，例如 openai/gpt-4o-mini。',
  'fine-grained token': '细粒度令牌',
  'GitHub token': 'GitHub 令牌',
  // groq
  'Raise the organization’s spend limit in the Groq console, or wait for the next month.':
    '在 Groq 控制台提高组织的消费上限，或等到下个月。',
  'Groq restricted the organization': '组织被 Groq 限制',
  'Ask Groq support why the organization is restricted; a new key does not help.':
    '联系 Groq 客服询问组织受限的原因；更换密钥无效。',
  'Accept the terms of “{model}” in Groq’s playground as an organization admin.':
    '以组织管理员身份在 Groq 的 playground 中接受“{model}”的条款。',
  'Accept the model’s terms in Groq’s playground as an organization admin.':
    '以组织管理员身份在 Groq 的 playground 中接受该模型的条款。',
  'Allow “{model}” under Limits of the organization or project.': '在组织或项目的 Limits 中允许“{model}”。',
  'Allow the model under Limits of the organization or project.': '在组织或项目的 Limits 中允许该模型。',
  'The model’s tool call does not match the schema': '模型的工具调用不符合 schema',
  'The call of “{tool}” lacks {missing} and has {unknown}, which the schema does not allow.':
    '对“{tool}”的调用缺少{missing}，并带有 schema 不允许的{unknown}。',
  'The call of “{tool}” lacks {missing}, which the schema requires.': '对“{tool}”的调用缺少 schema 要求的{missing}。',
  'The call of “{tool}” has {unknown}, which the schema does not allow.':
    '对“{tool}”的调用带有 schema 不允许的{unknown}。',
  '“failed_generation” in the body shows what the model wrote.': '响应体中的“failed_generation”是模型生成的内容。',
  'Retry with a lower temperature; simplify and describe the schema of “{tool}”, or use a stronger model.':
    '降低 temperature 后重试；简化“{tool}”的 schema 并写明描述，或换用更强的模型。',
  'Retry with a lower temperature; simplify and describe the tool’s schema, or use a stronger model.':
    '降低 temperature 后重试；简化工具的 schema 并写明描述，或换用更强的模型。',
  'The model’s output does not match the JSON schema': '模型的输出不符合 JSON schema',
  'Show the expected JSON in the prompt, lower the temperature, or raise max_completion_tokens.':
    '在提示词中给出期望的 JSON、降低 temperature，或提高 max_completion_tokens。',
  'Cloudflare, in front of Groq, blocks this address: a proxy, a data center, or a country.':
    'Groq 前面的 Cloudflare 拦截了此地址：代理、数据中心或所在国家。',
  'Send the request from another network, without a VPN or proxy.': '换用其他网络发送请求，不要使用 VPN 或代理。',
  'A remote tool server failed': '远程工具服务器出错',
  'API key (gsk_)': 'API 密钥（gsk_）',
  // helicone
  'Change the “Helicone-RateLimit-Policy” header of the request.': '修改请求的“Helicone-RateLimit-Policy”请求头。',
  'Helicone key (sk-helicone-)': 'Helicone 密钥（sk-helicone-）',
  // huggingface
  'Buy credits or subscribe to PRO; the included credits reset next month.': '购买额度或订阅 PRO；附赠额度下月重置。',
  'Allow “Make calls to Inference Providers” in the token’s settings.':
    '在令牌设置中允许“Make calls to Inference Providers”。',
  'Open huggingface.co/{model} while signed in, and accept the model’s terms.':
    '登录后打开 huggingface.co/{model}，接受该模型的条款。',
  'Open the model’s page while signed in, and accept its terms.': '登录后打开该模型的页面，接受其条款。',
  'Choose a model that an inference provider serves, or deploy an Inference Endpoint.':
    '选择有推理服务商提供的模型，或部署 Inference Endpoint。',
  'Enable a provider that serves “{model}”, or append one to the ID: {model}:<provider>.':
    '启用提供“{model}”的服务商，或在 ID 后指定：{model}:<provider>。',
  'Enable a provider that serves the model, or append one to the ID: <model>:<provider>.':
    '启用提供该模型的服务商，或在 ID 后指定：<model>:<provider>。',
  'Change the base URL to https://router.huggingface.co/v1.': '修改 base URL 为 https://router.huggingface.co/v1。',
  'access token (hf_)': '访问令牌（hf_）',
  // hunyuan
  'Buy a resource pack, or turn on pay-as-you-go billing in the console.': '购买资源包，或在控制台开启按量付费。',
  'The account’s service was stopped, usually for billing reasons.': '账户的服务已停用，通常是因为费用问题。',
  'Activate the service or apply for a trial in the Hunyuan console.': '在混元控制台开通服务或申请试用。',
  'Give this key’s user a CAM policy that allows Hunyuan.': '为此密钥的用户授予允许使用混元的 CAM 策略。',
  'Signature mismatch': '签名不匹配',
  'The SecretKey is wrong, the signed text differs from the request, or the clock is off by minutes.':
    'SecretKey 有误、签名的内容与请求不一致，或时钟偏差了几分钟。',
  'Sync the system clock, and sign exactly the headers and bytes that are sent.':
    '校准系统时间，并对实际发送的请求头和字节签名。',
  'The billing mode can be changed a limited number of times a month.': '计费方式每月可更改的次数有限。',
  'X-TC-Action or X-TC-Version names an action that does not exist or no longer exists.':
    'X-TC-Action 或 X-TC-Version 指定的接口不存在或已下线。',
  'Check X-TC-Action and X-TC-Version against the API reference.': '对照 API 文档检查 X-TC-Action 和 X-TC-Version。',
  'Check the model or file ID, X-TC-Action, and region, and that the service is activated.':
    '检查模型或文件 ID、X-TC-Action 和地域，并确认服务已开通。',
  'Compare X-TC-Action, X-TC-Version, and each field with the API reference: names are capitalized (Model, Messages).':
    '对照 API 文档检查 X-TC-Action、X-TC-Version 和每个字段：名称首字母大写（Model、Messages）。',
  'SecretId (AKID…)': '密钥 SecretId（AKID…）',
  // iflytek-spark
  'The app has no license for this model': '应用没有该模型的授权',
  'The APPID has not activated this model or version, its volume is used up, or the key is of another app.':
    '该 APPID 未开通此模型或版本，或用量已用完，或密钥属于其他应用。',
  'Activate the model for the app in the console, and copy its APIPassword.':
    '在控制台为应用开通该模型，并复制其 APIPassword。',
  'The app’s token pack is used up.': '应用的 token 包已用完。',
  'The app exceeded the requests per second of its license.': '应用超过了授权的每秒请求数。',
  'Wait for the whole response before the same user sends another request.':
    '同一用户应等响应完整返回后再发送下一个请求。',
  'Copy the APIPassword of this model from the console: each model version has its own.':
    '从控制台复制该模型的 APIPassword：每个模型版本各不相同。',
  // jina
  'Requests without a key share a small limit per IP address.': '不带密钥的请求按 IP 地址共用一个较小的限额。',
  'Send an API key: it has its own, higher limit.': '发送 API 密钥：它有单独的、更高的限额。',
  'Jina does not read this site at the moment': 'Jina 目前不读取此网站',
  'The page at this URL could not be opened from Jina’s servers.': 'Jina 的服务器无法打开此 URL 的页面。',
  'Open the URL in a private window: it must be public and spelled correctly.':
    '在无痕窗口中打开该 URL：它必须公开可访问且拼写正确。',
  'API key (jina_)': 'API 密钥（jina_）',
  // koboldcpp
  'KoboldCpp was started without a {modality} model.': 'KoboldCpp 启动时没有加载“{modality}”模型。',
  'Restart KoboldCpp with a {modality} model (for LLaVA: --mmproj with the matching projector file).':
    '加载{modality}模型后重启 KoboldCpp（LLaVA 需用 --mmproj 指定匹配的投影文件）。',
  'Send valid JSON in UTF-8, with fields of the right type, e.g. “prompt” as a string.':
    '发送 UTF-8 编码的有效 JSON，字段类型要正确，例如“prompt”为字符串。',
  'KoboldCpp handles one request at a time.': 'KoboldCpp 一次只处理一个请求。',
  'The server is busy with another request': '服务正忙于处理另一个请求',
  'Wait for the running request, or start KoboldCpp with --multiuser so that it queues requests.':
    '等待当前请求完成，或用 --multiuser 启动 KoboldCpp，让请求排队。',
  // github-copilot
  'Copilot accepts tokens of a Copilot sign-in, not personal access tokens of this kind.':
    'Copilot 接受 Copilot 登录的令牌，不接受这类个人访问令牌。',
  'Sign in with GitHub’s device flow, and send the Copilot token that it leads to.':
    '通过 GitHub 的设备流程登录，并发送由此得到的 Copilot 令牌。',
  'Give the fine-grained token the account permission “Copilot Requests”.':
    '为细粒度令牌授予账号权限“Copilot Requests”。',
  'The account has no Copilot license': '账号没有 Copilot 许可',
  'Subscribe to Copilot, or ask an owner of the organization for a seat.': '订阅 Copilot，或向组织所有者申请席位。',
  'Send the headers “Editor-Version” and “Copilot-Integration-Id” with each request.':
    '每个请求都发送请求头“Editor-Version”和“Copilot-Integration-Id”。',
  'Wait, or switch to another model: Copilot limits requests for each model.':
    '等待，或改用其他模型：Copilot 按模型限制请求。',
  'Call /responses for this model instead of /chat/completions, or vice versa.':
    '此模型改为调用 /responses 而不是 /chat/completions，或反过来。',
  // kling
  'Sign the JWT with access key and secret key, and send it as “Authorization: Bearer …”.':
    '用 access key 和 secret key 签发 JWT，并以“Authorization: Bearer …”发送。',
  'The token is not valid yet or expired': '令牌尚未生效或已过期',
  'Sync the clock, and set “nbf” some seconds back and “exp” ahead.': '校准时钟，并把“nbf”提前几秒、“exp”延后。',
  'The inference provider “{group}” does not serve this model for this task through Hugging Face.':
    '推理服务商“{group}”没有通过 Hugging Face 为此任务提供该模型。',
  'Choose another inference provider than “{group}” for this model: its page on the Hub lists those that serve it.':
    '为该模型换用“{group}”以外的推理服务商：Hub 上的模型页面列出了可用的服务商。',
  'GitHub Copilot does not offer “{model}” to this account': 'GitHub Copilot 未向此账号开放“{model}”',
  'GitHub Copilot does not offer this model to this account': 'GitHub Copilot 未向此账号开放该模型',
  'The model is not enabled for the account, not in its plan, retired, or its ID is misspelled.':
    '该模型未为此账号启用、不在其套餐中、已下线，或 ID 拼写有误。',
  'Enable the model at https://github.com/settings/copilot/features (in an organization its owner does), or choose one that is on.':
    '在 https://github.com/settings/copilot/features 启用该模型（组织由其所有者启用），或选择已启用的模型。',
  'Wait {wait}, then stay under {limitAmount} per {window}, or raise the limit of Kong’s AI Rate Limiting plugin.':
    '等待 {wait}，之后保持在每{window} {limitAmount}以内，或提高 Kong 的 AI Rate Limiting 插件的上限。',
  'Wait {wait}, then send fewer tokens, or raise the limit of Kong’s AI Rate Limiting plugin.':
    '等待 {wait}，之后减少发送的 token，或提高 Kong 的 AI Rate Limiting 插件的上限。',
  'Send fewer tokens, or raise the limit of Kong’s AI Rate Limiting plugin.':
    '减少发送的 token，或提高 Kong 的 AI Rate Limiting 插件的上限。',
  'This route of Kong allows “{suggestedModel}” only': 'Kong 的此路由只允许“{suggestedModel}”',
  'The AI Proxy plugin of the route sets the model, and the request names another.':
    '该路由的 AI Proxy 插件指定了模型，而请求使用了其他模型。',
  'Send “{suggestedModel}” as “model”, or leave “model” out.': '将“model”设为“{suggestedModel}”，或不发送“model”。',
  'Ask the operator of {host} for a route to another model.': '请 {host} 的运营方提供通往其他模型的路由。',
  'Compare host, path and method with the routes of Kong at {host}: none of them is for {method} {path}.':
    '将主机、路径和方法与 {host} 上 Kong 的路由核对：没有一条对应 {method} {path}。',
  'Kong’s Key Auth plugin found no key in the headers or the query that it looks at.':
    'Kong 的 Key Auth 插件在它检查的请求头和查询参数中没有找到密钥。',
  'Send the key of a Kong consumer as “apikey: <key>”, or in the header that the Key Auth plugin names.':
    '以“apikey: <key>”的形式发送 Kong 消费者的密钥，或放在 Key Auth 插件指定的请求头中。',
  'Kong could not sign in to the provider': 'Kong 无法登录服务商',
  'Kong failed before it called the provider: its own cloud identity (AWS, Azure, or Google) was not accepted.':
    'Kong 在调用服务商之前就失败了：它自己的云身份（AWS、Azure 或 Google）未被接受。',
  'Read the error log of Kong at {host}, and correct the credentials or role of its AI Proxy plugin.':
    '查看 {host} 上 Kong 的错误日志，并修正其 AI Proxy 插件的凭据或角色。',
  'Add “model” to the request, or set it in the AI Proxy plugin of the route.':
    '在请求中补上“model”，或在该路由的 AI Proxy 插件中设置。',
} as const satisfies Readonly<Record<string, string>>;
