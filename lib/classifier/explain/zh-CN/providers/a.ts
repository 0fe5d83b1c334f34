export const providersA = {
  // 302ai
  'The gateway could not reach the provider; the network of the browser is fine.':
    '网关无法连接服务商；浏览器的网络没有问题。',
  'Raise the total quota of the key in the console.': '提高控制台中该密钥的总额度。',
  'No provider for this model is free, or the model id is wrong: both get this answer.':
    '该模型没有空闲的服务商，或模型 ID 有误：两种情况返回相同的消息。',
  // aihubmix
  'Send the field “prompt” with the image request.': '添加“prompt”字段到图像请求中。',
  'Split the text into shorter parts, one speech call each.': '拆分文本为较短的部分，每部分单独调用一次语音接口。',
  'Choose a “size” that this image model offers.': '选择此图像模型支持的“size”。',
  'Set “n” to a number of images that the model allows, mostly 1.': '设置“n”为模型允许的图片数量，通常是 1。',
  // aimlapi
  'Update the payment method on the billing page, or wait for the plan’s next day.':
    '更新账单页面上的付款方式，或等到套餐的下一天。',
  'The value sent is “{value}”, which is none of those allowed: two fields may be mixed up.':
    '发送的值是“{value}”，不在允许的取值中：可能把两个字段弄混了。',
  'Move the text out of the field, and set the field to one of the values in the message.':
    '移走该字段中的文本，并将其设为消息中列出的值之一。',
  'Look for “Expected” and “Received” in the message: they name the field to correct.':
    '查找消息中的“Expected”和“Received”：它们指出了要改正的字段。',
  'A query parameter is wrong': '查询参数有误',
  'Compare the parameters in the URL with the endpoint’s documentation.': '对照接口文档，检查 URL 中的参数。',
  'Send the “{messageRole}” message as a user message, or choose another model.':
    '改用 user 消息发送“{messageRole}”消息，或选择其他模型。',
  'API key (32 hex digits)': 'API 密钥（32 位十六进制）',
  // anthropic
  'The organization used up what its usage tier may spend in a month; it opens again on the first, 00:00 UTC.':
    '组织已用完其用量等级的每月消费额度；每月 1 日 00:00 UTC 恢复。',
  'Move to a higher usage tier, or wait for the first of the month.': '升级用量等级，或等到下月 1 日。',
  'Anthropic refuses the network that the request came from: mostly its country, sometimes a proxy.':
    'Anthropic 拒绝发出请求的网络：多为所在国家的原因，有时是因为代理。',
  'The model takes no prefilled answer': '模型不支持预填回答',
  'The last message is one of the assistant; this model writes its answer from the beginning.':
    '最后一条消息是 assistant 消息；该模型只能从头开始写回答。',
  'End the messages with a user message, and ask there for the form of the answer.':
    '改为以 user 消息结尾，并在其中说明回答的格式。',
  'admin key (sk-ant-admin)': '管理员密钥（sk-ant-admin）',
  'Use an API key (sk-ant-api); admin keys only manage the organization.':
    '使用 API 密钥（sk-ant-api）；管理员密钥只能管理组织。',
  'API key': 'API 密钥',
  // azure
  'The resource answers only to networks that its firewall or private endpoint lets through.':
    '该资源只接受其防火墙或专用终结点放行的网络。',
  'Allow this address under Networking of the resource, or call from inside its network.':
    '放行此地址（在资源的“网络”设置中），或从其网络内部调用。',
  'The resource takes Microsoft Entra tokens only; keys are switched off.':
    '该资源只接受 Microsoft Entra 令牌；密钥访问已关闭。',
  'Send an Entra token as bearer, or allow key access in the settings of the resource.':
    '改用 Entra 令牌作为 Bearer 发送，或在资源设置中允许密钥访问。',
  'Give the identity the role “Cognitive Services OpenAI User” on the resource.':
    '授予该标识此资源的“Cognitive Services OpenAI User”角色。',
  'The token belongs to another tenant': '令牌属于另一个租户',
  'Fetch the token from the tenant of the resource: set tenantId in the credential.':
    '获取资源所在租户的令牌：在凭据中设置 tenantId。',
  'Entra tokens work at the resource’s own name only, not at a regional address.':
    'Entra 令牌只能用于资源自己的域名，不能用于区域地址。',
  'The key belongs to another resource, or the host names another resource than the key’s.':
    '密钥属于另一个资源，或主机指向的不是密钥所属的资源。',
  'Copy key and endpoint from the same resource in the portal.': '复制门户中同一资源的密钥和终结点。',
  'No valid Entra token was sent, or one for another audience.':
    '没有发送有效的 Entra 令牌，或令牌的受众（audience）不对。',
  'Fetch the token for the scope that the message names, and send the key as “api-key” if it is a key.':
    '获取消息中指定作用域的令牌；如果是密钥，用“api-key”请求头发送。',
  'The name in the URL is that of a deployment, not of a model.': 'URL 中的名称是部署名称，而不是模型名称。',
  'A new deployment takes some minutes.': '新的部署需要几分钟才能使用。',
  'Write the name of the deployment, as the portal lists it, into the URL.': '改用门户中列出的部署名称填写 URL。',
  'The api-version in the URL is older than the model or the API.': 'URL 中的 api-version 早于该模型或该 API。',
  'Set api-version to the one in the message or a later one.': '设置 api-version 为消息中给出的版本或更新的版本。',
  'The api-version in the URL is not known': 'URL 中的 api-version 不存在',
  'Set api-version to one that the reference lists, e.g. 2024-10-21.':
    '设置 api-version 为参考文档列出的版本，例如 2024-10-21。',
  'The path, the name of the deployment or the api-version is wrong; Azure does not say which.':
    '路径、部署名称或 api-version 有误；Azure 不说明是哪一个。',
  'Compare the URL with the one that the portal shows for the deployment.': '对照门户中显示的该部署的 URL 进行检查。',
  'Raise the tokens per minute of the deployment, or spread calls over several.':
    '提高该部署的每分钟 token 数，或把调用分散到多个部署。',
  'resource key (32 hex digits)': '资源密钥（32 位十六进制）',
  'resource key (84 characters)': '资源密钥（84 个字符）',
  'Microsoft Entra token': 'Microsoft Entra 令牌',
  // bedrock
  'Check that the key was made in the region that the URL names; keys do not work in others.':
    '检查密钥是否在 URL 所指的区域创建；密钥不能跨区域使用。',
  'Allow bedrock:InvokeModel on the model and on its inference profile in the IAM policy.':
    '允许 bedrock:InvokeModel 操作：在 IAM 策略中加入该模型及其推理配置文件。',
  'Bedrock API key (ABSK)': 'Bedrock API 密钥（ABSK）',
  'AWS access key id': 'AWS 访问密钥 ID',
  // byteplus
  'The limit that the account set for this model (“safe experience mode”) is reached, and the model is paused.':
    '账号为该模型设置的上限（“安心体验模式”）已达到，模型已暂停。',
  'Raise the limit of the model, or turn “safe experience mode” off.': '提高该模型的上限，或关闭“安心体验模式”。',
  'The account has no Coding Plan, or it has ended.': '账号没有 Coding Plan，或套餐已到期。',
  'Too many tasks of the account are waiting in the queue.': '账号排队等待的任务过多。',
  'Delete uploaded files that are no longer needed: their storage is full.': '删除不再需要的已上传文件：存储空间已满。',
  'Open the model service in the console to go on paid: the free trial is spent.':
    '开通控制台中的模型服务以付费继续使用：免费额度已用完。',
  'The model is not opened for this account': '此账号未开通该模型',
  'Each model must be opened in the console before its first call.': '每个模型在首次调用前都要在控制台中开通。',
  'Open the model in the console, then wait a minute.': '开通控制台中的该模型，然后等待一分钟。',
  'Send the id of an endpoint of your own (ep-…) in place of the model id.':
    '改用自己的推理接入点 ID（ep-…）代替模型 ID。',
  'The model or endpoint id is wrong, of another region or project, or not open to this key.':
    '模型或接入点 ID 有误、属于其他地域或项目，或未对此密钥开放。',
  'The inference endpoint was stopped in the console.': '该推理接入点已在控制台中停止。',
  'Start the endpoint in the console, or send the id of one that runs.':
    '启动控制台中的该接入点，或使用正在运行的接入点 ID。',
  'The Coding Plan does not include this model.': 'Coding Plan 不包含此模型。',
} as const satisfies Readonly<Record<string, string>>;
