export const unsupported = {
  unsupported: '不支持',
  'unsupported · parameter': '不支持 · 参数',
  'The model does not support a parameter': '模型不支持某个参数',
  'The parameter exists for other models, but not for this one.': '该参数适用于其他模型，但不适用于此模型。',
  'Remove the parameter for this model, or use the one that replaced it.':
    '删除此模型不支持的参数，或改用替代它的参数。',
  'unsupported · value': '不支持 · 取值',
  'The model does not support this value': '模型不支持该取值',
  'The value works with other models, but not with this one.': '该值可用于其他模型，但不能用于此模型。',
  'Choose a value that the documentation lists for this model.': '选择文档中为此模型列出的值。',
  'unsupported · role': '不支持 · 角色',
  'The model does not support this message role': '模型不支持该消息角色',
  'Some models take no system or developer messages.': '有些模型不接受 system 或 developer 消息。',
  'Send the instruction as a user message, or choose a model that takes the role.':
    '改用 user 消息发送指令，或选择支持该角色的模型。',
  'unsupported · modality': '不支持 · 模态',
  'The model does not take this kind of input': '模型不支持这种输入',
  'The request holds an image, audio or file, and the model reads other kinds only.':
    '请求中有图片、音频或文件，而模型只能读取其他类型。',
  'Remove the images or files, or choose a model that reads them.': '删除图片或文件，或选择能读取它们的模型。',
  'unsupported · streaming': '不支持 · 流式',
  'Streaming is not supported here': '这里不支持该流式设置',
  'This model or endpoint gives its answer in one piece only, or as a stream only.':
    '该模型或接口只能一次性返回，或只能流式返回。',
  'Change “stream” for this model.': '修改此模型的“stream”设置。',
  'unsupported · tools': '不支持 · 工具',
  'The model does not support tools': '模型不支持工具调用',
  'The request offers tools, and this model cannot call any.': '请求提供了工具，但此模型不能调用工具。',
  'Remove tools and tool_choice, or choose a model that can call tools.':
    '删除 tools 和 tool_choice，或选择支持工具调用的模型。',
  'unsupported · feature': '不支持 · 功能',
  'This is not supported here': '这里不支持此功能',
  'The model or the endpoint cannot do what the request asks for, though others can.':
    '该模型或接口做不到请求要求的事，其他的可以。',
  'Remove the feature that the message names, or choose a model that has it.':
    '去掉消息中提到的功能，或选择支持它的模型。',
  'unsupported · endpoint': '不支持 · 接口',
  'The model is not served at this endpoint': '该接口不提供此模型',
  'The model exists, but answers at another endpoint, e.g. chat instead of completions.':
    '模型存在，但要通过另一个接口调用，例如 chat 而不是 completions。',
  'Call the endpoint that the model’s page names.': '调用模型页面中指定的接口。',
} as const satisfies Readonly<Record<string, string>>;
