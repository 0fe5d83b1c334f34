export const unknown = {
  unknown: '未知',
  'unknown · masked': '未知 · 错误被隐藏',
  'The app’s own server hides the error': '应用自己的服务器隐藏了错误',
  'The server replaces every error with a generic text to avoid leaking details: the AI SDK does so by default.':
    '为避免泄露细节，服务器用笼统的文本替换所有错误：AI SDK 默认如此。',
  'See the server log for the API error.': 'API 的错误在服务器日志中。',
  'Pass “onError” to toUIMessageStreamResponse (AI SDK 4: “getErrorMessage”) and return the error’s text.':
    '向 toUIMessageStreamResponse 传入“onError”（AI SDK 4：“getErrorMessage”），并返回错误文本。',
  'Read the log of {host} at the time of this request.': '查看 {host} 在此请求时间的日志。',
  'Read the server’s log at the time of this request.': '查看服务器在此请求时间的日志。',
  'Unrecognized error': '未识别的错误',
  'Neither the status nor the message match a known cause.': '状态码和消息都不匹配已知的原因。',
  'Look up the provider message in the {vendor} docs.': '在 {vendor} 文档中查询服务商返回的消息。',
  'Read the log of the server at {host} at the time of this request.': '查看 {host} 上的服务器在此请求时间的日志。',
  'Neither the status nor the message match a known cause: “{message}”': '状态码和消息都不匹配已知的原因：“{message}”',
} as const satisfies Readonly<Record<string, string>>;
