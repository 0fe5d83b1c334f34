export const providersCToD = {
  // cerebras
  'Remove “{parameter}” from the request: this API does not know it.': '删除请求中的“{parameter}”：此 API 不支持它。',
  'API key (csk-)': 'API 密钥（csk-）',
  // cloudflare
  'The free neurons of this day are used up; they come back at 00:00 UTC.':
    '当天的免费 neurons 已用完；00:00 UTC 恢复。',
  'Wait until 00:00 UTC, or move the account to the Workers Paid plan.':
    '等到 00:00 UTC，或将账号升级到 Workers Paid 套餐。',
  'The terms of the model have not been accepted': '尚未接受该模型的条款',
  'Send the prompt “agree” to the model once; then the terms count as accepted.':
    '发送一次提示词“agree”给该模型，即视为接受条款。',
  'There is no such AI gateway': '没有这个 AI 网关',
  'Create a token with “Workers AI: Read”, and check the account id in the URL.':
    '创建具有“Workers AI: Read”权限的令牌，并检查 URL 中的账号 ID。',
  'The gateway is authenticated, and “cf-aig-authorization” holds no token that it takes.':
    '网关开启了身份验证，而“cf-aig-authorization”中没有它接受的令牌。',
  'Send a token with the right “AI Gateway: Run” as “cf-aig-authorization: Bearer …”.':
    '发送具有“AI Gateway: Run”权限的令牌：“cf-aig-authorization: Bearer …”。',
  'Check the account id and the model in the URL: /accounts/<id>/ai/run/@cf/….':
    '检查 URL 中的账号 ID 和模型：/accounts/<id>/ai/run/@cf/…。',
  // cohere
  'A trial key has {limit} calls a month, and they are used up.': '试用密钥每月可调用 {limit} 次，现已用完。',
  'Upgrade to a production key, or wait for next month.': '升级到正式密钥，或等到下个月。',
  'A trial key may make {limit} calls a minute.': '试用密钥每分钟可调用 {limit} 次。',
  'Send at most {limit} calls a minute, or upgrade to a production key.':
    '限制每分钟最多调用 {limit} 次，或升级到正式密钥。',
  'API key (40 characters)': 'API 密钥（40 个字符）',
  // dashscope
  'The machines are saturated; the words “too many requests” do not mean this account.':
    '服务端算力已饱和；“too many requests”并不是指此账号。',
  'Turn off “stop when the free quota is used up” in the console to go on paid.':
    '关闭百炼控制台中的“免费额度用完即停”，以付费继续使用。',
  'The allowance of the plan for this {window} is spent; it resets by itself.':
    '套餐在当前周期（{window}）的额度已用完；到期会自动重置。',
  'The tokens per minute of this model are used up: this “quota” refills by the minute and is no money.':
    '该模型每分钟的 token 数已用完：这里的“quota”按分钟恢复，与费用无关。',
  'Set stream to true for this model, or enable_thinking to false.':
    '设置此模型的 stream 为 true，或 enable_thinking 为 false。',
  'This endpoint takes no {feature} calls; the header X-DashScope-Async chooses between the two.':
    '该接口不支持这种（{feature}）调用；由请求头 X-DashScope-Async 决定同步或异步。',
  'Send “X-DashScope-Async: enable” for tasks, and leave it out for calls that answer at once.':
    '发送“X-DashScope-Async: enable”用于异步任务，需要立即返回的调用则不要发送。',
  'The image, video or audio is not what the model wants': '图片、视频或音频不符合模型的要求',
  'The picture, length, resolution or subject of the file does not meet what this model demands.':
    '文件的画面、时长、分辨率或内容不满足该模型的要求。',
  'Send a file that meets what the message says.': '发送符合消息中要求的文件。',
  'Wait until the file is parsed, then send the request again.': '等到文件解析完成，然后重新发送请求。',
  'The model is served at another address: text, multimodal and OpenAI-compatible calls have paths of their own.':
    '模型由另一个地址提供：文本、多模态和 OpenAI 兼容调用各有自己的路径。',
  'The upload permit has expired': '上传凭证已过期',
  'The temporary permit for the upload address is older than its life time.': '用于上传地址的临时凭证已超过有效期。',
  'Fetch a new upload permit, then upload again.': '获取新的上传凭证，然后重新上传。',
  'A pay-as-you-go key (sk-) was sent to the address of a plan, or the plan has ended.':
    '按量付费密钥（sk-）被发送到套餐的地址，或套餐已到期。',
  'Use the sk-sp- key of the plan at this address, and check that the plan is active.':
    '使用套餐的 sk-sp- 密钥调用此地址，并检查套餐是否有效。',
  'Open Model Studio in the console with the main account and accept its terms.':
    '打开百炼控制台，用主账号登录并同意服务条款。',
  'The key belongs to another workspace, or the workspace may not use this model or app.':
    '密钥属于另一个业务空间，或该业务空间不能使用此模型或应用。',
  'The model has to be applied for, its free quota is spent, or it is for plan keys only.':
    '该模型需要申请、免费额度已用完，或只能使用套餐密钥。',
  'The model wrote arguments for a tool that are no valid JSON.': '模型为工具生成的参数不是有效的 JSON。',
  'A call that does not stream ends after 300 s.': '非流式调用会在 300 秒后中断。',
  'The page sent no audio or text for too long.': '页面太久没有发送音频或文本。',
  'Check the region: keys of Beijing, Singapore and Virginia work only at their own base URL.':
    '检查地域：北京、新加坡和弗吉尼亚的密钥只能用于各自的 base URL。',
  'plan key (sk-sp-)': '套餐密钥（sk-sp-）',
  'Use the base URL of the Coding or Token Plan with an sk-sp- key.':
    '使用 Coding Plan 或 Token Plan 的 base URL，配合 sk-sp- 密钥。',
  'API key (sk-)': 'API 密钥（sk-）',
  // deepgram
  'Write the header as “Authorization: Token <key>”; “Bearer” is for access tokens.':
    '改为“Authorization: Token <密钥>”的格式；“Bearer”用于访问令牌。',
  'Create a key with the role that this endpoint needs.': '创建具有该接口所需角色的密钥。',
  'Check that the project id in the URL is one that this key belongs to.':
    '检查 URL 中的项目 ID 是否为此密钥所属的项目。',
  'The body is no audio that Deepgram can decode; a JSON body sent as audio looks like that, too.':
    '请求体不是 Deepgram 能解码的音频；把 JSON 当作音频发送也会这样。',
  'Set the Content-Type: application/json for a body with a URL, audio/… for the audio itself.':
    '设置 Content-Type：请求体为 URL 时用 application/json，为音频本身时用 audio/…。',
  'Choose an encoding, container and sample rate that go together.': '选择相互匹配的编码、容器格式和采样率。',
  'API key (40 hex digits)': 'API 密钥（40 位十六进制）',
  // deepinfra
  'API key (32 letters and digits)': 'API 密钥（32 位字母和数字）',
  // deepseek
  'The model reads text only; a message holds a part of another kind.':
    '该模型只读取文本；某条消息含有其他类型的内容。',
  'Send instructions with the role “system”: “developer” is not known here.':
    '改用“system”角色发送指令：这里不支持“developer”。',
  '“{value}” is not one of the words that this field takes.': '“{value}”不是该字段接受的取值。',
  'Set {field} to a value within {range}.': '设置 {field} 为 {range} 范围内的值。',
  'Use response_format “json_object”, and describe the schema in the prompt.':
    '使用 response_format“json_object”，并在提示词中描述 schema。',
  'Top up on the DeepSeek platform: the balance is prepaid.': '充值 DeepSeek 开放平台账户：余额为预付制。',
  'Send the request again: the answer was cut for want of machines.': '重新发送请求：回答因算力不足而中断。',
} as const satisfies Readonly<Record<string, string>>;
