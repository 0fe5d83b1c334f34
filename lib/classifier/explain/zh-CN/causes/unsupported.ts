export const unsupported = {
  unsupported: '不支持',
  'unsupported · parameter': '不支持 · 参数',
  'unsupported · value': '不支持 · 取值',
  'unsupported · role': '不支持 · 角色',
  'unsupported · modality': '不支持 · 模态',
  'unsupported · streaming': '不支持 · 流式',
  'unsupported · tools': '不支持 · 工具',
  'unsupported · feature': '不支持 · 功能',
  'unsupported · endpoint': '不支持 · 接口',
  'The model does not support “{parameter}”': '模型不支持“{parameter}”',
  'The model does not support a parameter': '模型不支持某个参数',
  '“{parameter}” exists for other models, but not for “{model}”.': '“{parameter}”适用于其他模型，但不适用于“{model}”。',
  'The parameter exists for other models, but not for this one.': '该参数适用于其他模型，但不适用于此模型。',
  'Send “{replacement}” instead of “{parameter}”.': '将“{parameter}”改为“{replacement}”。',
  'Remove “{parameter}”, or set it to one of {allowed}.': '去掉“{parameter}”，或将其设为以下值之一：{allowed}。',
  'Remove “{parameter}” for this model.': '对该模型去掉“{parameter}”。',
  'Send “{replacement}” instead of “{field}”.': '将“{field}”改为“{replacement}”。',
  'Remove “{field}” for this model.': '对该模型去掉“{field}”。',
  'Remove {unknown} for this model.': '对该模型去掉{unknown}。',
  'Remove optional parameters one by one to find the one that this model rejects.':
    '逐个去掉可选参数，找出该模型不接受的参数。',
  'The model does not support this value': '模型不支持该值',
  '“{model}” does not support {fieldValue} for “{field}”.': '“{model}”不支持将“{field}”设为 {fieldValue}。',
  '“{value}” works with other models, but not with this one.': '“{value}”适用于其他模型，但不适用于此模型。',
  'The value works with other models, but not with this one.': '该值适用于其他模型，但不适用于此模型。',
  'Set “{parameter}” to one of {allowed}.': '将“{parameter}”设为以下值之一：{allowed}。',
  'Remove “{parameter}”, or choose a value that this model supports.': '去掉“{parameter}”，或选择该模型支持的值。',
  'Choose another value than “{value}”.': '选择“{value}”以外的值。',
  'Choose a value that the {provider} docs list for this model.': '选择 {provider} 文档为该模型列出的值。',
  'The model does not support this message role': '模型不支持该消息角色',
  'The model accepts no “{messageRole}” message at “{field}”.': '模型不接受“{field}”处的“{messageRole}”消息。',
  'The model accepts no “{messageRole}” messages.': '模型不接受“{messageRole}”消息。',
  'Some models don’t accept system or developer messages.': '有些模型不接受 system 或 developer 消息。',
  'Send the text of the “{messageRole}” message at “{field}” as a user message, or choose a model that accepts the role.':
    '将“{field}”处“{messageRole}”消息的文本作为 user 消息发送，或选择接受该角色的模型。',
  'Send the text of the “{messageRole}” message as a user message, or choose a model that accepts the role.':
    '将“{messageRole}”消息的文本作为 user 消息发送，或选择接受该角色的模型。',
  'Use one of these roles at “{field}”: {allowed}.': '在“{field}”处使用以下角色之一：{allowed}。',
  'Use one of these roles at “{field}” instead of “{value}”: {allowed}.':
    '将“{field}”处的角色“{value}”改为以下之一：{allowed}。',
  'Change the role at “{field}”: send the text as a user message, or choose a model that accepts it.':
    '更改“{field}”处的角色：将文本作为 user 消息发送，或选择接受该角色的模型。',
  'Send the text of the system message as a user message, or choose a model that accepts the role.':
    '将 system 消息的文本作为 user 消息发送，或选择接受该角色的模型。',
  'The model does not accept this kind of input': '模型不接受这种输入',
  'unsupported · media format': '不支持 · 媒体格式',
  'The {modality} format is not supported': '不支持该{modality}的格式',
  'The file format is not supported': '不支持该文件格式',
  '“{mediaType}” is not an accepted format; these are: {allowed}.':
    '不接受“{mediaType}”格式；可接受的格式：{allowed}。',
  '“{mediaType}” is not an accepted format.': '不接受“{mediaType}”格式。',
  'Accepted formats: {allowed}.': '可接受的格式：{allowed}。',
  'The model or endpoint accepts other formats only.': '该模型或接口只接受其他格式。',
  'Convert the {modality} to “{onlyAllowed}”, and set the matching media type.':
    '将{modality}转换为“{onlyAllowed}”，并设置相应的媒体类型。',
  'Convert the file to “{onlyAllowed}”, and set the matching media type.':
    '将文件转换为“{onlyAllowed}”，并设置相应的媒体类型。',
  'Convert the {modality} to one of {allowed}, and set the matching media type.':
    '将{modality}转换为以下格式之一：{allowed}，并设置相应的媒体类型。',
  'Convert “{mediaType}” at “{field}” to a format that the {provider} docs list, and set the matching media type.':
    '将“{field}”处的“{mediaType}”转换为 {provider} 文档中列出的格式，并设置相应的媒体类型。',
  'Convert “{mediaType}” to a format that the {provider} docs list, and set the matching media type.':
    '将“{mediaType}”转换为 {provider} 文档中列出的格式，并设置相应的媒体类型。',
  'Convert the {modality} to a format that the {provider} docs list, and set the matching media type.':
    '将{modality}转换为 {provider} 文档中列出的格式，并设置相应的媒体类型。',
  'Convert the file to a format that the {provider} docs list, and set the matching media type.':
    '将文件转换为 {provider} 文档中列出的格式，并设置相应的媒体类型。',
  '“{model}” reads other kinds of input only.': '“{model}”只接受其他类型的输入。',
  'The model does not accept {modality} input': '模型不接受{modality}输入',
  'The model accepts only “{onlyAllowed}” at “{field}”.': '模型在“{field}”处只接受“{onlyAllowed}”。',
  'The request contains an image, audio, or file, and the model accepts other input types only.':
    '请求含有图片、音频或文件，而模型只接受其他类型的输入。',
  'Convert “{mediaType}” to one of {allowed}, and set the matching media type.':
    '将“{mediaType}”转换为以下格式之一：{allowed}，并设置相应的媒体类型。',
  'Convert the file to one of {allowed}, and set the matching media type.':
    '将文件转换为以下格式之一：{allowed}，并设置相应的媒体类型。',
  'Remove the {modality} at “{field}”, or choose a model that accepts it.':
    '去掉“{field}”处的{modality}，或选择接受它的模型。',
  'Remove the {modality} from the request, or choose a model that accepts it.':
    '从请求中去掉{modality}，或选择接受它的模型。',
  'Remove the part at “{field}”, or choose a model that accepts it.': '去掉“{field}”处的内容，或选择接受它的模型。',
  'Remove the images or files, also those in the history, or choose a model that accepts them.':
    '去掉图片或文件（包括历史中的），或选择接受它们的模型。',
  'Streaming mode not supported': '不支持该流式模式',
  'This model or endpoint returns only streamed or only non-streamed responses.':
    '该模型或接口只返回流式响应，或只返回非流式响应。',
  'Set “stream” to {allowed}.': '将“stream”设为{allowed}。',
  'Toggle “stream”: set it to true if it was off, to false if it was on.':
    '切换“stream”：原来关闭则设为 true，原来开启则设为 false。',
  '“{model}” does not support tools': '“{model}”不支持工具',
  'The model does not support tools': '模型不支持工具',
  'The request offers tools, and this model cannot call any.': '请求提供了工具，而该模型不能调用工具。',
  'Remove “tools” and “tool_choice”, or choose a model that can call tools instead of “{model}”.':
    '去掉“tools”和“tool_choice”，或将“{model}”换成能调用工具的模型。',
  'Remove “tools” and “tool_choice”, or choose a model that can call tools.':
    '去掉“tools”和“tool_choice”，或选择能调用工具的模型。',
  'Feature not supported': '不支持该功能',
  '“{model}” does not support {feature}.': '“{model}”不支持 {feature}。',
  'This model or endpoint does not support {feature}.': '该模型或接口不支持 {feature}。',
  'This model or endpoint does not support what the request asks for.': '该模型或接口不支持请求的功能。',
  'Start the server with {flags}.': '启动服务器时加上{flags}。',
  'Remove “{parameter}”, or choose a model that supports it.': '去掉“{parameter}”，或选择支持它的模型。',
  'Remove {feature} from the request, or choose a model that supports it.':
    '从请求中去掉 {feature}，或选择支持它的模型。',
  'Remove “{field}”, or choose a model that supports it.': '去掉“{field}”，或选择支持它的模型。',
  'Remove the feature from the request, or choose a model that supports it.':
    '从请求中去掉该功能，或选择支持它的模型。',
  'The model is not served at this endpoint': '该接口不提供此模型',
  '“{model}” is served at another endpoint, e.g. /v1/responses or /v1/completions instead of chat.':
    '“{model}”由其他接口提供，例如 /v1/responses 或 /v1/completions，而不是 chat。',
  'The model is served at another endpoint, or the server was not started for it.':
    '该模型由其他接口提供，或服务器启动时没有开启它。',
  'Call {suggestedPath} for this model, or choose a model for this endpoint.':
    '为该模型调用 {suggestedPath}，或选择适用于此接口的模型。',
  'Start the server at {host} with {flags}.': '启动 {host} 上的服务器时加上{flags}。',
  'Call the endpoint listed on the model page, such as /v1/chat/completions or /v1/responses, or choose another model.':
    '调用模型页面列出的接口，例如 /v1/chat/completions 或 /v1/responses，或选择其他模型。',
  '“{model}” is only served through the {feature}.': '“{model}”只通过 {feature} 提供。',
  'The model is only served through the {feature}.': '该模型只通过 {feature} 提供。',
  'Call the {feature} for this model, or choose a model for this endpoint.':
    '对此模型请调用 {feature}，或选择适用于此接口的模型。',
  'Remove “{field}”, or set it to a value that this model supports.': '去掉“{field}”，或将其设为此模型支持的值。',
  'Change “{field}” from {fieldValue} to a value that this model supports, or leave it out.':
    '将“{field}”从 {fieldValue} 改为此模型支持的值，或去掉它。',
  'Send only “{onlyAllowed}” at “{field}”: remove the other parts, or choose a model that accepts them.':
    '在“{field}”处只发送“{onlyAllowed}”：去掉其他内容，或选择接受它们的模型。',
  'Remove one of {conflicting}: they exclude each other.': '{conflicting}互相排斥：去掉其中一个。',
  'Start the server with {flags}, or remove “tools” and “tool_choice”.':
    '用 {flags} 启动服务器，或去掉“tools”和“tool_choice”。',
  'The request contains {modality} input, and the model, or whatever serves it here, accepts other input types only.':
    '请求含有{modality}输入，而该模型或此处提供它的服务只接受其他类型的输入。',
} as const satisfies Readonly<Record<string, string>>;
