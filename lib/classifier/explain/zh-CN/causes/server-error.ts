export const serverError = {
  'Internal error in the server at {loneServer}: “{message}”': '{loneServer} 的服务器内部错误：“{message}”',
  'server error': '服务端错误',
  'server error · internal': '服务端错误 · 内部错误',
  'server error · unavailable': '服务端错误 · 不可用',
  'server error · file extraction': '服务端错误 · 文件解析',
  'server error · unexpected output': '服务端错误 · 异常输出',
  'Internal server error': '服务器内部错误',
  'Internal error at {account}; the request itself is most likely fine.':
    '{account} 发生内部错误；请求本身很可能没有问题。',
  'Retry in {wait}, at most three times, with exponential backoff.': '{wait} 后重试，使用指数退避，最多三次。',
  'Retry with exponential backoff, at most three times.': '使用指数退避重试，最多三次。',
  'Look for the cause in the log of the server at {ownHost}, around the time of this request.':
    '在 {ownHost} 上的服务器的日志中查找此请求前后的记录，从中找出原因。',
  'If it persists, send the request ID to {vendor} support.': '如果问题仍然存在，请将请求 ID 发送给 {vendor} 客服。',
  'Service temporarily unavailable': '服务暂时不可用',
  '{account} reports an outage, maintenance, or no capacity.': '{account} 报告故障、维护或算力不足。',
  'Check the {statusOwner} status page, and fall back to another model or provider.':
    '查看 {statusOwner} 的状态页，并改用其他模型或服务商。',
  'Check that the server at {ownHost} started without errors: read its log.':
    '检查 {ownHost} 上的服务器是否正常启动：查看其日志。',
  'The provider could not read the file': '服务商无法读取文件',
  'The file’s format or encoding could not be turned into text.': '文件的格式或编码无法转换为文本。',
  'Retry the upload once, then convert the file to PDF or plain text in UTF-8.':
    '再上传一次；仍然失败则将文件转换为 PDF 或 UTF-8 纯文本。',
  'The model’s output was not usable': '模型的输出不可用',
  'The model’s output could not be processed (“{finish}”).': '模型的输出无法处理（“{finish}”）。',
  'Retry; lower the temperature or simplify the schema of “{tool}” if it recurs.':
    '重试；如果再次出现，请降低温度或简化“{tool}”的 schema。',
  'Retry; lower the temperature or simplify the tools’ schema if it recurs.':
    '重试；如果再次出现，请降低温度或简化工具的 schema。',
  'If it persists, send the request ID to {vendor} support, or use another model.':
    '如果问题仍然存在，请将请求 ID 发送给 {vendor} 客服，或使用其他模型。',
  'If it persists, read the log of the server at {host}, or use another model.':
    '如果问题仍然存在，请查看 {host} 上的服务器日志，或使用其他模型。',
  'Look for “{requestId}” in the log of the server at {ownHost}.': '在 {ownHost} 上的服务器的日志中查找“{requestId}”。',
  'Internal error at {account}: “{message}”. The request itself is most likely fine.':
    '{account} 发生内部错误：“{message}”。请求本身很可能没有问题。',
  'The model’s output could not be processed, such as malformed JSON or a malformed tool call, or is empty.':
    '无法处理模型的输出，例如 JSON 或工具调用格式错误，或输出为空。',
  'If it persists, send the request ID “{requestId}” to {vendor} support.':
    '如果问题仍然存在，请将请求 ID“{requestId}”发送给 {vendor} 客服。',
  'The model returned nothing (“{emptyFinish}”)': '模型没有返回任何内容（“{emptyFinish}”）',
  'The response is empty: the model ended with “{emptyFinish}” and wrote no text.':
    '响应为空：模型以“{emptyFinish}”结束，没有输出文本。',
  'Retry once; if “{emptyFinish}” recurs, change the prompt or the output limit, or choose another model.':
    '重试一次；如果再次出现“{emptyFinish}”，请修改提示词或输出上限，或改用其他模型。',
} as const satisfies Readonly<Record<string, string>>;
