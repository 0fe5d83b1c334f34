export const unknown = {
  unknown: '未知',
  'The failure is not known to Faultline': 'Faultline 不认识这种失败',
  'Neither the status nor the words of the answer fit a known cause.': '响应的状态码和文字都不符合已知的原因。',
  'Read the provider’s message, and look it up in its documentation.': '阅读服务商的消息，并在其文档中查找。',
  'Report the request id to the support of {provider} if it stays.':
    '提供请求 ID 给 {provider} 的客服（如果问题持续存在）。',
  'unknown · masked': '未知 · 错误被隐藏',
  'The app’s own server hides the error': '应用自己的服务器隐藏了错误',
  'The server sends “An error occurred.” in place of every error, so that none leaks: the AI SDK does so by default.':
    '服务器把所有错误都替换为“An error occurred.”以免泄露：AI SDK 默认如此。',
  'What the model’s API said is in the log of the server.': '模型 API 返回的内容在服务器的日志中。',
  'Pass “onError” to toUIMessageStreamResponse (AI SDK 4: “getErrorMessage”) and return the error’s text.':
    '传入“onError”给 toUIMessageStreamResponse（AI SDK 4 用“getErrorMessage”），并返回错误文本。',
  'Read the log of {host} at the time of this call.': '查看 {host} 在此次调用时的日志。',
} as const satisfies Readonly<Record<string, string>>;
