export const providersLToM = {
  // litellm
  'Send a virtual key that this proxy made, not the key of the provider behind it.':
    '发送由此代理创建的虚拟密钥，而不是其背后服务商的密钥。',
  'Use a “model_name” of the proxy’s configuration; GET /v1/models lists them.':
    '使用代理配置中的“model_name”；GET /v1/models 会列出它们。',
  'Drop the parameter, or set “drop_params: true” in the proxy.': '删除该参数，或在代理中设置“drop_params: true”。',
  // llamacpp
  'Start the server with a larger --ctx-size, if the model and memory allow it.':
    '启动服务器时使用更大的 --ctx-size（如果模型和内存允许）。',
  'The input is larger than a batch of the server': '输入超过了服务器的批大小',
  'An embedding is made in one batch, and the input has more tokens than one holds.':
    '向量在一个批次中生成，而输入的 token 数超过了一个批次的容量。',
  'Start the server with larger --batch-size and --ubatch-size, or split the input.':
    '启动服务器时使用更大的 --batch-size 和 --ubatch-size，或拆分输入。',
  'Start the server with the --mmproj file that belongs to the model.': '启动服务器时加载该模型的 --mmproj 文件。',
  'Start the server with --jinja.': '启动服务器时加上 --jinja。',
  'The server was started without what this endpoint needs.': '服务器启动时没有加上该接口所需的选项。',
  'Start the server with the option that the message names.': '启动服务器时加上消息中提到的选项。',
  'Read the log of the server: the GPU may have run out of memory.': '查看服务器的日志：可能是显存不足。',
  // lmstudio
  'Open the model again with a longer context, or shorten the prompt.':
    '重新加载模型并使用更长的上下文，或缩短提示词。',
  'No model is loaded': '没有加载模型',
  'The server runs, but no model is in memory, and just-in-time loading is off.':
    '服务器在运行，但内存中没有模型，且即时加载（JIT）已关闭。',
  'Open a model in the Developer page, or with “lms load”.': '加载模型：在 Developer 页面中操作，或使用“lms load”。',
  'Name the model to use in the field “model”.': '填写“model”字段，指定要使用的模型。',
  'LM Studio answers 200 to paths that it does not know.': 'LM Studio 对不认识的路径返回 200。',
  'The machine has too little memory for this model': '本机内存不足以运行此模型',
  'Choose a smaller model or quantization, or lower the guardrails of model loading.':
    '选择更小的模型或量化版本，或放宽模型加载的保护设置。',
  'The process that runs the model ended.': '运行模型的进程已退出。',
  'Read the server log in the Developer page, then open the model again.':
    '查看 Developer 页面中的服务器日志，然后重新加载模型。',
  'The prompt template of the model refuses these messages: their roles or order do not fit it.':
    '模型的提示词模板拒绝这些消息：角色或顺序不符合要求。',
  'Send roles in turns, without a system message if the template has none.':
    '交替发送各角色的消息；模板不支持 system 消息时不要发送。',
  'Turn on “Enable CORS” in the server settings of LM Studio, or start it with “lms server start --cors”.':
    '开启 LM Studio 服务器设置中的“Enable CORS”，或用“lms server start --cors”启动。',
  // localai
  'Sign in as an administrator of this LocalAI for this endpoint.': '登录为此 LocalAI 的管理员，以使用该接口。',
  'The backend that runs this model cannot do what the endpoint asks for.': '运行此模型的后端做不到该接口要求的事。',
  'The backend could not load the model: a wrong backend, a missing file, or too little memory.':
    '后端无法加载模型：后端不对、文件缺失，或内存不足。',
  'Read the log of LocalAI, and check the backend in the model’s YAML file.':
    '查看 LocalAI 的日志，并检查模型 YAML 文件中的 backend。',
  // mimo
  'Send the reasoning_content of each assistant message back, unchanged.':
    '回传每条 assistant 消息的 reasoning_content，保持不变。',
  'A part of a message has no text; MiMo also says so for a tool message that holds an image.':
    '消息的某个部分没有文本；tool 消息中含有图片时 MiMo 也会这样报错。',
  'Send tool results as plain text, and put their images into a user message.':
    '改用纯文本发送工具结果，其中的图片放到 user 消息中。',
  'MiMo’s backend reports no funds; on a Token Plan this was also seen when many calls ran at once.':
    'MiMo 后端报告余额不足；使用 Token Plan 时，并发过多也会出现此错误。',
  'Look up the balance, or what is left of the Token Plan.': '查看余额，或 Token Plan 的剩余额度。',
  'Send fewer calls at once if the plan still has credit.': '减少同时发送的调用（如果套餐仍有额度）。',
  'Check from which region the request leaves: the address may not be served.':
    '检查请求从哪个地区发出：该地址可能不在服务范围内。',
  'Create a new key, and keep unsafe text out of the prompts.': '创建新密钥，并避免在提示词中出现不安全的内容。',
  'Calls came too fast, or the Token Plan’s allowance is used up: MiMo sends the same answer for both.':
    '调用过快，或 Token Plan 的额度已用完：MiMo 对两者返回相同的消息。',
  'Wait and double the wait each time; send fewer calls at once.':
    '等待后再试，每次等待时间加倍；并减少同时发送的调用。',
  'Upgrade the Token Plan or use a pay-as-you-go key if waiting does not help.':
    '升级 Token Plan，或改用按量付费密钥（如果等待没有用）。',
  'Token Plan key (tp-)': '套餐密钥（Token Plan，tp-）',
  'Use the Token Plan base URL (token-plan-cn, -sgp or -ams.xiaomimimo.com) with a tp- key.':
    '使用 Token Plan 的 base URL（token-plan-cn、-sgp 或 -ams.xiaomimimo.com），配合 tp- 密钥。',
  'pay-as-you-go key (sk-)': '按量付费密钥（sk-）',
  'Use api.xiaomimimo.com with an sk- key, or a tp- key of the Token Plan here.':
    '使用 api.xiaomimimo.com 配合 sk- 密钥；此处则用 Token Plan 的 tp- 密钥。',
  // minimax
  'Use a pay-as-you-go key (sk-api-) for this model.': '使用按量付费密钥（sk-api-）调用该模型。',
  'The key is missing or wrong, or belongs to the other platform: minimax.io and minimaxi.com have their own.':
    '密钥缺失、有误，或属于另一个平台：minimax.io 和 minimaxi.com 的密钥各自独立。',
  'A tool result must stand right behind the tool call whose id it names.':
    '工具结果必须紧跟在它的 ID 所对应的工具调用之后。',
  'The arguments of a tool call are not valid JSON': '工具调用的参数不是有效的 JSON',
  'A tool call in the history has arguments that are empty, cut or no JSON text.':
    '历史中某个工具调用的参数为空、被截断，或不是 JSON 文本。',
  'Send an empty JSON object for calls without arguments, and drop calls that were cut.':
    '发送空的 JSON 对象作为无参数调用的参数，并删除被截断的调用。',
  'Use one of the values that this model takes: {allowed}.': '使用此模型接受的值之一：{allowed}。',
  'plan key (sk-cp-)': '套餐密钥（sk-cp-）',
  'API key (sk-api-)': 'API 密钥（sk-api-）',
  'older key (JWT)': '旧版密钥（JWT）',
  // mistral
  'The id of a tool call has the wrong form': '工具调用 ID 的格式错误',
  'Change ids of tool calls to nine letters and digits; ids of other providers are longer.':
    '修改工具调用的 ID 为九位字母和数字；其他服务商的 ID 更长。',
  'Mistral refuses fields that it does not know, even those of OpenAI’s API.':
    'Mistral 拒绝它不认识的字段，包括 OpenAI API 的字段。',
  'Remove the fields that the message names, e.g. store or max_completion_tokens.':
    '删除消息中提到的字段，例如 store 或 max_completion_tokens。',
  'Use a Codestral key at codestral.mistral.ai only, and others at api.mistral.ai.':
    '使用 Codestral 密钥时只调用 codestral.mistral.ai，其他密钥调用 api.mistral.ai。',
  'API key (32 characters)': 'API 密钥（32 个字符）',
  // modelscope
  'The account must be bound to Alibaba Cloud first': '账号需要先绑定阿里云账号',
  'Open the account settings and bind an Alibaba Cloud account that is verified.':
    '打开账号设置，绑定已实名认证的阿里云账号。',
  'The model is on ModelScope, but no provider serves it over the API.':
    '魔搭社区（ModelScope）上有该模型，但没有服务商通过 API 提供它。',
  'Choose a model whose page offers API inference.': '选择页面上标有 API 推理的模型。',
  'access token (ms- and a UUID)': '访问令牌（ms- 加 UUID）',
  // modelswitch
  'ModelSwitch refuses the key': 'ModelSwitch 拒绝该密钥',
  'The key is deactivated, the balance is empty, or the key is of the wrong kind: the answer does not say which.':
    '密钥已停用、余额不足，或密钥类型不对：返回的消息不说明是哪一种。',
  'Look up the balance with GET /api/balance and a billing key (mk-).':
    '查询余额：用计费密钥（mk-）调用 GET /api/balance。',
  'Look up whether the key is active with GET /api/keys.': '查询密钥是否启用：调用 GET /api/keys。',
  'Use a proxy key (ms-) for inference.': '使用代理密钥（ms-）进行推理。',
  'The key is deactivated or has spent its limit': '密钥已停用或已达到消费上限',
  'The key was switched off, or reached the spending limit that was set for it: the answer does not say which.':
    '密钥被关闭，或达到了为它设置的消费上限：返回的消息不说明是哪一种。',
  'Look up the key with GET /api/keys and a billing key (mk-).': '查询该密钥：用计费密钥（mk-）调用 GET /api/keys。',
  'Raise the spending limit of the key in the dashboard.': '提高控制台中该密钥的消费上限。',
  'The Authorization header is missing, or does not have the form “Bearer ms-…”.':
    'Authorization 请求头缺失，或格式不是“Bearer ms-…”。',
  'Look up the balance with GET /api/balance, then top up the account.': '查询余额（GET /api/balance），然后充值。',
  'Check with GET /api/keys whether the key is active.': '调用 GET /api/keys，检查密钥是否启用。',
  'Use an ms- proxy key for inference; mk- keys are for balance and keys.':
    '使用 ms- 代理密钥进行推理；mk- 密钥用于余额和密钥管理。',
  'Wait 1 s before the next attempt, and double the wait each time.': '等待 1 秒后再试，每次等待时间加倍。',
  'Try a model with similar abilities if it stays with this one.': '换用能力相近的模型（如果此模型一直失败）。',
  'billing key (mk-)': '计费密钥（mk-）',
  'Use an ms- proxy key for inference; mk- keys only open the account endpoints under /api.':
    '使用 ms- 代理密钥进行推理；mk- 密钥只能访问 /api 下的账号接口。',
  'proxy key (ms-)': '代理密钥（ms-）',
  'Use an mk- billing key for the account endpoints under /api.': '使用 mk- 计费密钥访问 /api 下的账号接口。',
  // moonshot
  'The account is suspended because its balance is empty.': '账户余额不足，已被停用。',
  'Wait for the next window of the coding plan, or upgrade the plan.': '等到编程套餐的下一个周期，或升级套餐。',
  'The Kimi membership could not be confirmed': '无法确认 Kimi 会员身份',
  'The membership behind the key has ended, or its state could not be looked up.':
    '密钥所属的会员已到期，或无法查询其状态。',
  'Check that the Kimi membership is active, and renew it if it has ended.': '检查 Kimi 会员是否有效，到期则续费。',
  'The organization may have {limit} requests in flight at once; more were open when this one started.':
    '组织最多同时进行 {limit} 个请求；发起此请求时已超过。',
  'The organization may send {limit} requests a minute.': '组织每分钟最多发送 {limit} 个请求。',
  'Send at most {limit} requests a minute.': '限制每分钟最多发送 {limit} 个请求。',
  'The last minute took {asked} tokens; the limit is {limit}.': '最近一分钟用了 {asked} 个 token；上限是 {limit}。',
  'Today took {asked} tokens; the limit is {limit}.': '今天用了 {asked} 个 token；上限是 {limit}。',
  'The limit of this model is {limit} tokens.': '该模型的上限是 {limit} 个 token。',
  'The messages hold {asked}; the limit is {limit}.': '消息共 {asked}；上限是 {limit}。',
  'Drop old messages and large tool results until they hold less than {limit} bytes.':
    '删除旧消息和较大的工具结果，直到小于 {limit} 字节。',
  'Split or compress the file to less than {limit}.': '拆分或压缩文件到 {limit} 以内。',
  'Delete uploaded files that are no longer needed: at most {limit} may be kept.':
    '删除不再需要的已上传文件：最多保留 {limit} 个。',
  'Set purpose to “file-extract”.': '设置 purpose 为“file-extract”。',
  'Name functions with a letter first, then letters, digits, “_” or “-”.':
    '修改函数名称：以字母开头，只含字母、数字、“_”或“-”。',
  'Two tools are called “{tool}”.': '有两个工具都叫“{tool}”。',
  'Give each tool a name of its own; “{tool}” is there twice.': '给每个工具起不同的名称；“{tool}”出现了两次。',
  'Links to images are not supported': '不支持图片链接',
  'This endpoint fetches no images; it reads only those that the request carries.':
    '该接口不会下载图片；只读取请求中携带的图片。',
  'Send the image as a base64 data URL instead of a link.': '改用 base64 data URL 发送图片，不要用链接。',
  'This model runs at a temperature of {allowed} only.': '该模型只支持 temperature 为{allowed}。',
  'Set temperature to {allowed} for this model, or leave it out.':
    '设置此模型的 temperature 为{allowed}，或不传该字段。',
  'The messages could not be read': '消息无法读取',
  'The content of a message has a form that this model does not take, such as a list for a text model.':
    '消息的 content 采用了该模型不支持的形式，例如对文本模型使用列表。',
  'Send the content of each message as plain text, without empty parts.':
    '改用纯文本作为每条消息的 content，不要有空的部分。',
  'Remove messages whose text is empty.': '删除文本为空的消息。',
  'Check the platform: a key of platform.kimi.com does not work on platform.kimi.ai, nor the other way.':
    '检查平台：platform.kimi.com 的密钥不能用于 platform.kimi.ai，反之亦然。',
  'coding plan key (sk-kimi-)': '编程套餐密钥（sk-kimi-）',
  'Use https://api.kimi.com/coding/v1 with an sk-kimi- key, or a platform key here.':
    '使用 https://api.kimi.com/coding/v1 配合 sk-kimi- 密钥；此处则用开放平台的密钥。',
  'platform key (sk-)': '开放平台密钥（sk-）',
  'Use an sk-kimi- key of the coding plan on api.kimi.com.': '使用编程套餐的 sk-kimi- 密钥调用 api.kimi.com。',
} as const satisfies Readonly<Record<string, string>>;
