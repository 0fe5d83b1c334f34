export const timeout = {
  timeout: '超时',
  'timeout · request': '超时 · 请求',
  'The request took too long to arrive': '请求发送耗时过长',
  'The server stopped waiting for the whole request.': '服务器没有等到完整的请求就放弃了。',
  'Send the request again; make the body smaller if the line is slow.': '重新发送请求；网络较慢时减小请求体。',
  'timeout · gateway': '超时 · 网关',
  'A gateway stopped waiting for the answer': '网关等待响应超时',
  'The model needed longer than a proxy between page and provider allows.':
    '模型所需的时间超过了页面与服务商之间某个代理的限制。',
  'Turn on streaming, so that the first bytes come early.': '开启流式输出，让首个字节尽早到达。',
  'Lower max_tokens, or choose a faster model.': '降低 max_tokens，或选择更快的模型。',
  'timeout · provider': '超时 · 服务商',
  'The provider ran out of time': '服务商处理超时',
  'The model did not finish within the time that {provider} allows.': '模型没有在 {provider} 允许的时间内完成。',
  'Try again, with a shorter prompt or fewer output tokens.': '重试一次，并缩短提示词或减少输出 token 数。',
  'Turn on streaming, or choose a faster model.': '开启流式输出，或选择更快的模型。',
} as const satisfies Readonly<Record<string, string>>;
