export const protocols = {
  // aws
  'Give the role aws-marketplace:Subscribe and ViewSubscriptions once, then open the model.':
    '授予角色一次 aws-marketplace:Subscribe 和 ViewSubscriptions 权限，然后开通模型。',
  'The use case form for this model is missing': '缺少此模型的使用案例表单',
  'Send the use case form in the Bedrock console, then wait 15 minutes.':
    '提交 Bedrock 控制台中的使用案例表单，然后等待 15 分钟。',
  'Ask for access to the model in the Bedrock console, in the same region.':
    '申请模型访问权限：在 Bedrock 控制台的同一区域中操作。',
  'The account itself may not call Bedrock: new accounts and some regions are held back.':
    '账号本身不能调用 Bedrock：新账号和某些区域会受限。',
  'Open a support case at AWS about access to Bedrock; the request itself is fine.':
    '提交 AWS 支持工单，询问 Bedrock 的访问权限；请求本身没有问题。',
  'The signature of the request is wrong': '请求的签名错误',
  'The secret key is wrong, or a proxy changed the path, a header or the body after signing.':
    '秘密访问密钥有误，或代理在签名之后修改了路径、请求头或请求体。',
  'Compare secret key, region and path with what was signed; a “:” in the model id is encoded once.':
    '核对秘密访问密钥、区域和路径与签名时是否一致；模型 ID 中的“:”只编码一次。',
  'Check the model id against the region: many ids need a prefix such as “us.” or “global.”.':
    '对照区域检查模型 ID：许多 ID 需要“us.”或“global.”之类的前缀。',
  'The model is served through inference profiles only': '该模型只能通过推理配置文件调用',
  'This model has no on-demand endpoint of its own in the region.': '该模型在此区域没有自己的按需端点。',
  'Use the id of an inference profile: the same id with “us.”, “eu.”, “apac.” or “global.” before it.':
    '使用推理配置文件的 ID：在原 ID 前加上“us.”、“eu.”、“apac.”或“global.”。',
  // gemini
  'This endpoint takes OAuth access tokens only, and an API key was sent.':
    '该接口只接受 OAuth 访问令牌，而发送的是 API 密钥。',
  'What was sent as a bearer token is no OAuth access token; often it is an API key.':
    '作为 Bearer 令牌发送的不是 OAuth 访问令牌；通常是误发了 API 密钥。',
  'The API key is restricted to other APIs': '密钥被限制只能用于其他 API',
  'Add this API to the restrictions of the key in the Google Cloud console.':
    '添加此 API 到 Google Cloud 控制台中该密钥的限制列表。',
  'The key is restricted to certain Android or iOS apps; a web page is none of them.':
    '密钥限定了 Android 或 iOS 应用，网页不在其中。',
  'The API is not enabled in the project': '项目未启用该 API',
  'Turn the API on at the address in the message, then wait some minutes.':
    '打开消息中的地址启用该 API，然后等待几分钟。',
  'The file was uploaded by another project, or is gone: files are kept for 48 hours.':
    '文件由另一个项目上传，或已不存在：文件只保留 48 小时。',
  'Send the file again with the same key, and use the name that comes back.':
    '重新上传文件（使用同一密钥），并使用返回的名称。',
  'Check the location in the URL too: some models are served in “global” or one region only.':
    '检查 URL 中的位置（location）：有些模型只在“global”或某个区域提供。',
  'The model is not served here': '此处不提供该模型',
  'This region, or this kind of endpoint, does not serve the model.': '该区域或该类型的端点不提供此模型。',
  'Change the region in the URL to one that the page of the model names.':
    '修改 URL 中的区域，改为模型页面列出的区域。',
  'Send the thoughtSignature of each part back, unchanged, with the function call or image.':
    '回传每个部分的 thoughtSignature，保持不变，并随函数调用或图片一起发送。',
  'Remove “{field}”, or move it to where the reference has it: camelCase and nesting count.':
    '删除“{field}”，或移到参考文档规定的位置：注意驼峰命名和层级。',
  // openai
  'The model reads {limit} tokens at most; this call needs {asked}.':
    '模型最多读取 {limit} 个 token；此次调用需要 {asked} 个。',
  'Shorten the prompt, or lower max_tokens, until both fit into {limit} tokens.':
    '缩短提示词或降低 max_tokens，使二者合计不超过 {limit} 个 token。',
  'This one request needs {asked} tokens; the limit for a whole minute is {limit}.':
    '仅这一个请求就需要 {asked} 个 token；一整分钟的上限是 {limit} 个。',
  'Shorten the request to fewer than {limit} tokens; waiting does not help.':
    '缩短请求到 {limit} 个 token 以内；等待没有用。',
  'Wait for “response.done” before the next “response.create” or “response.cancel”.':
    '等到“response.done”之后，再发送下一个“response.create”或“response.cancel”。',
  'The session reached its longest duration': '会话达到了最长时限',
  'A realtime session lives for a fixed time; this one came to its end.': '实时会话有固定的时限，此会话已到期。',
  'Open a new session, and send it the parts of the conversation that matter.':
    '创建新会话，并把对话中重要的部分发送给它。',
  // answer
  'The answer ended before its JSON did': '回答在其 JSON 完整之前结束',
  'A web page came instead of an answer': '返回的是网页，而不是 API 响应',
  'The address serves a web site: it answers 200 with a page to any path that it does not know.':
    '该地址是一个网站：对任何不认识的路径都返回 200 和一个页面。',
  'Correct the base URL: mostly “/v1” or “/api” is missing, or the port is another one’s.':
    '改正 base URL：多半是缺少“/v1”或“/api”，或端口属于别的服务。',
  'A redirect turned the POST into a GET without its body': '重定向把 POST 变成了没有请求体的 GET',
  'The address has moved. Browsers follow a 301 or 302 to a POST with a GET, which carries neither model nor messages.':
    '地址已变更。浏览器收到对 POST 的 301 或 302 后会改发 GET，其中既没有模型也没有消息。',
  'Call the address in the “location” header: compare https, host, path and a last slash.':
    '调用“location”响应头中的地址：比较 https、主机、路径和末尾的斜杠。',
  // status
  'Something that the call depends on failed': '调用所依赖的部分出错',
  'The model’s container, or a tool or data source that the call names, gave no good answer.':
    '模型的容器，或调用中指定的工具或数据源没有正常响应。',
  'A server before the model got no proper answer': '模型前面的服务器没有得到正常的响应',
  'A proxy or gateway took the call and could not get an answer from the server behind it.':
    '代理或网关收到了调用，但没能从其背后的服务器得到响应。',
} as const satisfies Readonly<Record<string, string>>;
