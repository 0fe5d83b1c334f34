export const invalidRequest = {
  'Read the log of the server at {relay}: it has what {innerProvider} answered.':
    '查看 {relay} 上的服务器日志：其中有 {innerProvider} 返回的内容。',
  'invalid request': '请求无效',
  'invalid request · malformed JSON': '请求无效 · JSON 格式错误',
  'invalid request · missing field': '请求无效 · 缺少字段',
  'invalid request · unknown field': '请求无效 · 未知字段',
  'invalid request · wrong type': '请求无效 · 类型错误',
  'invalid request · out of range': '请求无效 · 超出范围',
  'invalid request · enum': '请求无效 · 枚举值',
  'invalid request · message order': '请求无效 · 消息顺序',
  'invalid request · tool calls unanswered': '请求无效 · 工具调用无结果',
  'invalid request · reasoning not returned': '请求无效 · 推理内容未回传',
  'invalid request · tool schema': '请求无效 · 工具 schema',
  'invalid request · unreachable media': '请求无效 · 媒体无法读取',
  'invalid request · empty file': '请求无效 · 文件为空',
  'invalid request · purpose': '请求无效 · 文件用途',
  'invalid request · header': '请求无效 · 请求头',
  'invalid request · field combination': '请求无效 · 字段组合',
  'invalid request · channel': '请求无效 · 渠道',
  'invalid request · conflict': '请求无效 · 冲突',
  'The body is not valid JSON': '请求体不是有效的 JSON',
  'The JSON breaks at {position}: the body was cut off, built by hand, or sent with another content type.':
    'JSON 在 {position} 处出错：请求体被截断、由手工拼接，或以其他内容类型发送。',
  'The body was cut off, built by hand, or sent with another content type.':
    '请求体被截断、由手工拼接，或以其他内容类型发送。',
  'Correct the JSON at {position}: build the body with JSON.stringify and send “Content-Type: application/json”.':
    '修正 {position} 处的 JSON：用 JSON.stringify 生成请求体，并发送“Content-Type: application/json”。',
  'Build the body with JSON.stringify and send “Content-Type: application/json”.':
    '用 JSON.stringify 生成请求体，并发送“Content-Type: application/json”。',
  'A required field is missing': '缺少必填字段',
  'The request has no {missing}, or it is empty.': '请求中没有{missing}，或其值为空。',
  'A field that the endpoint requires is missing or empty.': '该接口要求的某个字段缺失或为空。',
  'Add {missing} at “{place}”, with a value that is not empty.': '在“{place}”处添加{missing}，且其值不能为空。',
  'Add {missing} to the request, and remove {unknown}.': '在请求中添加{missing}，并去掉{unknown}。',
  'Add {missing} to the request, of the expected type: {expectedType}.':
    '在请求中添加{missing}，类型须为：{expectedType}。',
  'Leave “{nullField}” out instead of sending “null”, or send the expected type: {expectedType}.':
    '不要将“{nullField}”发送为“null”：没有值时去掉，否则发送要求的类型：{expectedType}。',
  'Leave “{nullField}” out instead of sending “null”.': '不要将“{nullField}”发送为“null”，没有值时应去掉。',
  'Correct “{field}” in the schema of “{tool}”: “{complaint}”': '修正“{tool}”的 schema 中的“{field}”：“{complaint}”',
  'Correct “{field}” in the schema: “{complaint}”': '修正 schema 中的“{field}”：“{complaint}”',
  'Correct the schema of “{tool}”: “{complaint}”': '修正“{tool}”的 schema：“{complaint}”',
  'Correct the schema: “{complaint}”': '修正 schema：“{complaint}”',
  'Add {missing} to the request, with a value that is not empty.': '在请求中补上{missing}，且值不能为空。',
  'Set “{field}” to a value that is not empty: at least {minimumAmount}.':
    '为“{field}”设置非空的值：至少 {minimumAmount}。',
  'Set “{field}” to a value that is not empty, or remove it.': '为“{field}”设置非空的值，或将其去掉。',
  'Check that the body is JSON with “model” and “messages” or “input”, and that each message has content; see the {provider} docs.':
    '检查请求体是否为 JSON、含有“model”和“messages”或“input”，且每条消息都有 content；参见 {provider} 文档。',
  'Unknown field': '未知字段',
  'The API does not know {unknown}: misspelled, at the wrong level, or from another API.':
    'API 不识别{unknown}：拼写有误、层级不对，或属于其他 API。',
  'The field is misspelled, is at the wrong level, or belongs to another API.':
    '字段拼写有误、层级不对，或属于其他 API。',
  'Rename {unknown} to “{replacement}”.': '将{unknown}改名为“{replacement}”。',
  'Remove {unknown}, or move it to where the docs have it; allowed there: {allowed}.':
    '去掉{unknown}，或移到文档规定的位置；此处允许：{allowed}。',
  'Remove {unknown} from the request, or correct its name.': '从请求中去掉{unknown}，或改正其名称。',
  'Remove “{field}” from the request, or correct its name.': '从请求中去掉“{field}”，或改正其名称。',
  'Remove the unknown field: cut the request down to model and messages, then add the others back one by one.':
    '去掉未知字段：将请求精简到模型和消息，再逐个加回其他字段。',
  'A field has the wrong type': '字段类型错误',
  '“{field}” has the wrong type: expected {expectedType}, got {sentType}.':
    '“{field}”类型错误：应为 {expectedType}，实为 {sentType}。',
  '“{field}” has the wrong type: expected {expectedType}.': '“{field}”类型错误：应为 {expectedType}。',
  'Expected {expectedType}, got {sentType}.': '应为 {expectedType}，实为 {sentType}。',
  'The field holds text where a number or a list is expected, or vice versa.': '应为数字或列表的字段是文本，或者相反。',
  'Change “{field}” from {fieldValue} to the expected type: {expectedType}.':
    '将“{field}”由 {fieldValue} 改为正确的类型：{expectedType}。',
  'Change “{field}” to the expected type: {expectedType}.': '将“{field}”改为正确的类型：{expectedType}。',
  'Change the type of the value from {sentType} to {expectedType}.': '将值的类型由 {sentType} 改为 {expectedType}。',
  'Change the type of “{field}”: the request sends {fieldValue}.': '更改“{field}”的类型：请求中发送的是 {fieldValue}。',
  'Change the type of “{field}”, or leave it out.': '更改“{field}”的类型，或不发送它。',
  'Compare the types of the fields with the {provider} docs: numbers, text, and lists are not interchangeable.':
    '对照 {provider} 文档检查各字段的类型：数字、文本和列表不能互换。',
  'A number is out of range': '数值超出范围',
  '“{field}” must be in this range: {range}; {value} was sent.': '“{field}”的范围为：{range}；发送的是 {value}。',
  '“{field}” may be at most {limit}; {asked} was sent.': '“{field}”最大为 {limit}；发送的是 {asked}。',
  'The allowed range is {range}.': '允许的范围为：{range}。',
  'At most {limit} is allowed; {asked} was sent.': '最大为 {limit}；发送的是 {asked}。',
  'The field accepts only a limited range.': '该字段只接受一定范围内的值。',
  'Set “{field}” within the allowed range ({range}) instead of {value}, or leave it out.':
    '将“{field}”由 {value} 改为允许范围（{range}）内的值，或不发送它。',
  'Set “{field}” within the allowed range ({range}) instead of {fieldValue}, or leave it out.':
    '将“{field}”由 {fieldValue} 改为允许范围（{range}）内的值，或不发送它。',
  'Lower “{field}” to at most {limit}: {asked} was sent.': '将“{field}”降到不超过 {limit}：发送的是 {asked}。',
  'Set “{field}” within the allowed range ({range}), or leave it out.':
    '将“{field}”设为允许范围（{range}）内的值，或不发送它。',
  'Set “{field}” to at least {minimum}.': '将“{field}”设为不小于 {minimum}。',
  'Lower “{field}” to at most {limit}.': '将“{field}”降到不超过 {limit}。',
  'Lower the value to at most {limit}: {asked} was sent.': '将值降到不超过 {limit}：发送的是 {asked}。',
  'Set the value within the allowed range: {range}.': '将值设在允许的范围内：{range}。',
  'Lower the value to at most {limit}.': '将值降到不超过 {limit}。',
  'Change “{field}”: the request sends {fieldValue}.': '更改“{field}”：请求中发送的是 {fieldValue}。',
  'Change “{field}”, or leave it out.': '更改“{field}”，或不发送它。',
  'Compare the numbers in the request with the {provider} docs, and leave out those that are not needed.':
    '对照 {provider} 文档检查请求中的数值，并去掉不需要的。',
  'Value not allowed': '值不被允许',
  '“{value}” is not an allowed value of “{field}”.': '“{value}”不是“{field}”允许的值。',
  '“{value}” is not an allowed value.': '“{value}”不是允许的值。',
  'The field accepts a fixed list of values, and this is none of them.':
    '该字段只接受固定的几个值，而发送的值不在其中。',
  'Set “{field}” to “{meantValue}” instead of “{value}”; allowed: {allowed}.':
    '将“{field}”由“{value}”改为“{meantValue}”；允许的值：{allowed}。',
  'Set “{field}” to “{onlyAllowed}” instead of “{value}”: nothing else is allowed.':
    '将“{field}”由“{value}”改为“{onlyAllowed}”：只允许这个值。',
  'Set “{field}” to “{onlyAllowed}”: nothing else is allowed.': '将“{field}”设为“{onlyAllowed}”：只允许这个值。',
  'Send “{onlyAllowed}” instead of “{value}”: nothing else is allowed.':
    '将“{value}”改为“{onlyAllowed}”：只允许这个值。',
  'Send “{onlyAllowed}”: nothing else is allowed.': '发送“{onlyAllowed}”：只允许这个值。',
  'Set “{field}” to one of {allowed} instead of “{value}”.': '将“{field}”由“{value}”改为以下值之一：{allowed}。',
  'Set “{field}” to one of {allowed}.': '将“{field}”设为以下值之一：{allowed}。',
  'Send one of {allowed} instead of “{value}”.': '将“{value}”改为以下值之一：{allowed}。',
  'Send one of {allowed}.': '发送以下值之一：{allowed}。',
  'Change “{field}” to a value that the {provider} docs list.': '将“{field}”改为 {provider} 文档列出的值。',
  'Choose a value that the {provider} docs list instead of “{value}”.': '将“{value}”改为 {provider} 文档列出的值。',
  'Choose a value that the {provider} docs list.': '选择 {provider} 文档列出的值。',
  'The order of the messages is not allowed': '消息的顺序不被允许',
  '“{field}” breaks the order: roles must alternate, or the conversation must begin or end with another role.':
    '“{field}”处的顺序有误：角色必须交替，或对话的开头或结尾必须是其他角色。',
  'Roles must alternate, or the conversation must begin or end with another role.':
    '角色必须交替，或对话的开头或结尾必须是其他角色。',
  'Check “{field}”: merge consecutive user or assistant messages, and end with a user or tool message.':
    '检查“{field}”：合并连续的 user 或 assistant 消息，并以 user 或 tool 消息结尾。',
  'Merge consecutive user or assistant messages into one, and end with a user or tool message.':
    '将连续的 user 或 assistant 消息合并为一条，并以 user 或 tool 消息结尾。',
  'A tool call has no result in the history': '历史消息中有工具调用没有结果',
  'The call {toolCall} has no result in the message after it.': '调用{toolCall}之后的消息中没有它的结果。',
  'Each tool call of an assistant message needs a tool message with its ID, and each tool message its call.':
    'assistant 消息中的每个工具调用都需要带有其 ID 的 tool 消息，反之亦然。',
  'Add a tool result for {toolCall} directly after the call at “{field}”, or remove the call from the history.':
    '在“{field}”处的调用的下一条消息中补上{toolCall}的工具结果，或从历史中删除该调用。',
  'Add a tool result for {toolCall} directly after the call, or remove the call from the history.':
    '在调用的下一条消息中补上{toolCall}的工具结果，或从历史中删除该调用。',
  'Check “{field}”: keep each tool result directly after its call, also when trimming the history.':
    '检查“{field}”：每个工具结果都要紧跟其调用，截断历史时也是如此。',
  'Add one tool result for each tool call ID directly after the call; keep both together when trimming the history.':
    '在调用之后为每个工具调用 ID 补上一个工具结果；截断历史时保持二者在一起。',
  'The reasoning of earlier turns is missing': '缺少之前轮次的推理内容',
  'In thinking mode the model’s reasoning must be sent back with the history, unchanged.':
    '在思考模式下，模型的推理内容必须随历史原样发回。',
  'Return the original reasoning of the message at “{field}” unchanged, as that of each assistant message, or turn thinking off.':
    '将“{field}”处消息的原始推理内容原样传回，其他 assistant 消息也是如此；或关闭思考模式。',
  'Return the reasoning or thinking blocks of each assistant message unchanged, or turn thinking off.':
    '将每条 assistant 消息的推理内容或 thinking 块原样传回，或关闭思考模式。',
  'The schema of a tool is not valid': '工具的 schema 无效',
  'The provider refuses the name, the parameters, or a JSON Schema keyword of “{tool}”.':
    '服务商不接受“{tool}”的名称、参数或某个 JSON Schema 关键字。',
  'The provider refuses the name, the parameters, or a JSON Schema keyword of a tool.':
    '服务商不接受某个工具的名称、参数或某个 JSON Schema 关键字。',
  'Rename the tool: {forbidden} is not allowed.': '将工具改名：不允许使用{forbidden}。',
  'Change “{field}” of the tool “{tool}” to basic JSON Schema.': '将工具“{tool}”的“{field}”改为基本的 JSON Schema。',
  'Change “{field}” to match “{pattern}”.': '修改“{field}”，使其匹配“{pattern}”。',
  'Change the tool “{tool}”: a name of letters, digits, “_”, and “-”, and basic JSON Schema.':
    '修改工具“{tool}”：名称只用字母、数字、“_”和“-”，并使用基本的 JSON Schema。',
  'Change “{field}” to basic JSON Schema: one type as text, no “$ref”, and no keywords that the {provider} docs do not list.':
    '将“{field}”改为基本的 JSON Schema：类型只写一个字符串，不用“$ref”，也不用 {provider} 文档未列出的关键字。',
  'Check each tool: a name of letters, digits, “_”, and “-”, and basic JSON Schema; remove the tools one by one to find it.':
    '检查每个工具：名称只用字母、数字、“_”和“-”，并使用基本的 JSON Schema；逐个去掉以找出问题所在。',
  'The {modality} could not be read': '无法读取{modality}',
  'The audio could not be read': '无法读取音频',
  'A file or link could not be read': '无法读取文件或链接',
  'The link is not public or is dead, or the data is damaged or of another format than declared.':
    '链接不是公开的或已失效，或数据已损坏、格式与声明的不同。',
  'Send one of {allowed} instead of “{mediaType}”: convert the data, not only its extension.':
    '将“{mediaType}”改为以下格式之一：{allowed}；需要转换数据，而不只是更改扩展名。',
  'Check the data at “{field}”: use a public https link, or send the file itself as base64.':
    '检查“{field}”处的数据：使用公开的 https 链接，或以 base64 发送文件本身。',
  'Use a public https link that opens without signing in, or send the file itself as base64.':
    '使用无需登录即可打开的公开 https 链接，或以 base64 发送文件本身。',
  'Check that the file opens and that its format and media type match.': '检查文件能否打开，格式与媒体类型是否一致。',
  'The file is empty': '文件为空',
  'The upload has no bytes; the stream may already have been consumed.': '上传的内容没有字节；流可能已被读取过。',
  'Read the file again, check its size, then upload it again.': '重新读取文件，检查其大小，然后再次上传。',
  'The purpose of the file is not allowed': '不允许该文件用途',
  'The provider accepts its own purpose values.': '服务商只接受自己规定的 purpose 值。',
  'Set “purpose” to one of {allowed}.': '将“purpose”设为以下值之一：{allowed}。',
  'Set “purpose” to a value that the {provider} docs list.': '将“purpose”设为 {provider} 文档列出的值。',
  'A header is missing or wrong': '请求头缺失或有误',
  'The header “{header}” is missing or wrong.': '请求头“{header}”缺失或有误。',
  'The provider needs a header besides the key, such as a version or content type.':
    '除密钥外，服务商还要求其他请求头，例如版本或内容类型。',
  'Set the header “{header}” to one of {allowed}.': '将请求头“{header}”设为以下值之一：{allowed}。',
  'Check the header “{header}”: it is missing, or its value is wrong.': '检查请求头“{header}”：缺失，或其值有误。',
  'Check the headers: send “Content-Type: application/json” and those that the {provider} docs require.':
    '检查请求头：发送“Content-Type: application/json”以及 {provider} 文档要求的请求头。',
  'Conflicting fields': '字段冲突',
  '{conflicting} exclude each other.': '{conflicting}互相排斥。',
  'One field excludes another, or needs another that is not set.': '一个字段排斥另一个字段，或需要另一个未设置的字段。',
  'Remove all but one of {conflicting}.': '{conflicting}中只保留一个。',
  'Add {missing}: “{field}” needs it.': '补上{missing}：“{field}”需要它。',
  'Add {missing}, or remove the field that needs it.': '补上{missing}，或去掉需要它的字段。',
  'Remove {unknown}: it is not allowed beside the other fields.': '去掉{unknown}：它不能与其他字段同时使用。',
  'Remove “{parameter}”, or the field that excludes it.': '去掉“{parameter}”，或去掉与其冲突的字段。',
  'Remove “{field}”, or the field that excludes it.': '去掉“{field}”，或去掉与其冲突的字段。',
  'Remove one of the conflicting fields: leave out all that are optional, then add them back one by one.':
    '去掉冲突字段中的一个：先去掉所有可选字段，再逐个加回。',
  'The channel ID is not valid': '渠道 ID 无效',
  'The key ends in a channel ID that the gateway does not know.': '密钥末尾的渠道 ID 在网关中不存在。',
  'Remove the channel ID from the end of the key.': '去掉密钥末尾的渠道 ID。',
  'The request conflicts with something in progress': '请求与正在进行的操作冲突',
  'The resource was changed meanwhile or is in use, or its name is taken.': '资源已变更、正在使用，或名称已被占用。',
  'Fetch the current state, resolve the conflict, then send the request again.':
    '获取当前状态，解决冲突，然后重新发送请求。',
  'The provider rejected the request': '服务商拒绝了该请求',
  'The response names “{field}”: what the request sends there is not accepted.':
    '响应指出了“{field}”：请求在此处发送的内容不被接受。',
  'Rename the tool “{tool}”: {forbidden} is not allowed as its name.':
    '将工具“{tool}”改名：不允许使用{forbidden}作为名称。',
  'Convert the {modality} to one of {allowed}.': '将{modality}转换为以下格式之一：{allowed}。',
  'Do what the response says: “{remedy}”': '按照响应的说明操作：“{remedy}”',
  'Set “{field}” within the allowed range: {range}.': '将“{field}”设在允许的范围内：{range}。',
  'Change the value, {value}, to one within the allowed range: {range}.': '将值 {value} 改到允许的范围内：{range}。',
  'Add {missing} to the request.': '在请求中补上{missing}。',
  'Remove {unknown} from the request.': '从请求中去掉{unknown}。',
  'Change {forbidden}: the provider does not allow it.': '更改{forbidden}：服务商不允许使用。',
  'Correct “{field}”: the request sends {fieldValue}.': '改正“{field}”：请求中发送的是 {fieldValue}。',
  'Correct “{field}”, or leave it out.': '改正“{field}”，或不发送它。',
  'Cut the request down to {essentials}, then add the other fields back one by one to find the rejected one.':
    '将请求精简到只有{essentials}，再逐个加回其他字段，找出被拒绝的字段。',
  'Look up code {code} in the {vendor} docs.': '在 {vendor} 文档中查询代码 {code}。',
  'Check that the body is valid JSON, sent with “Content-Type: application/json”, and that no message or input is empty.':
    '检查请求体是否为有效的 JSON、是否带有“Content-Type: application/json”，以及是否有空的消息或输入。',
  'Read the log of the server at {localHost}: it may say more than the response.':
    '查看 {localHost} 上的服务器日志：其中的信息可能比响应更多。',
  'Send one of these headers: {missing}.': '发送以下请求头之一：{missing}。',
  'Check “{spokenOf}” first, where {spokenValue} was sent: the response speaks of it. Then leave out other fields one by one.':
    '先检查“{spokenOf}”（发送的值为 {spokenValue}）：响应似乎与它有关。然后逐个去掉其他字段。',
  'Check “{spokenOf}” first: the response speaks of it. Then leave out other fields one by one.':
    '先检查“{spokenOf}”：响应似乎与它有关。然后逐个去掉其他字段。',
  'Send the request to {upstream} itself to read its own words: {host} passed on no more than this.':
    '将请求直接发送到 {upstream} 以查看其原始错误：{host} 只转发了这些信息。',
  'Find “{requestId}” in the log of the server at {localHost}: it may say more than the response.':
    '在 {localHost} 的服务器日志中查找“{requestId}”：其内容可能比响应更详细。',
  'The response does not say which part of the body or query is wrong.': '响应没有说明请求体或查询参数的哪一部分有误。',
  '{file} could not be fetched: it is not public, is dead, or its data is damaged.':
    '无法获取 {file}：它不公开、已失效，或其数据已损坏。',
  'Set “purpose” to a value that the {provider} docs list for “api-version” {apiVersion}, or send a newer one.':
    '将“purpose”设为 {provider} 文档为“api-version”（{apiVersion}）列出的值，或改用更新的版本。',
  'Open {file} without signing in to check that it is public, or send the data itself as base64.':
    '在未登录的情况下打开 {file}，检查它是否公开；或直接以 base64 发送数据。',
  'Update the gateway at {localHost}, or route to another provider than {innerProvider}: it translates the request.':
    '更新 {localHost} 上的网关，或改由 {innerProvider} 以外的服务商处理：请求由网关转换。',
  'The API does not know “{field}”: misspelled, at the wrong level, or from another API.':
    'API 不识别“{field}”：拼写有误、层级不对，或属于其他 API。',
  'Unknown field {unknown}': '未知字段{unknown}',
  'Unknown field “{field}”': '未知字段“{field}”',
} as const satisfies Readonly<Record<string, string>>;
