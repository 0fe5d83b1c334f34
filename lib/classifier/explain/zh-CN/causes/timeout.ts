export const timeout = {
  timeout: '超时',
  'timeout · request': '超时 · 请求',
  'timeout · gateway': '超时 · 网关',
  'timeout · provider': '超时 · 服务商',
  'The request took too long to arrive': '请求到达时间过长',
  'The server stopped waiting for the whole request.': '服务器不再等待完整的请求。',
  'Retry; make the body smaller on slow connections.': '重试；网络较慢时减小请求体。',
  'A gateway stopped waiting for the response': '网关停止等待响应',
  'The response took longer than the {timeout} that a proxy allows.': '响应时间超过了代理允许的 {timeout}。',
  'The response took longer than a proxy between app and model allows.':
    '响应时间超过了应用与模型之间的代理允许的时间。',
  'Yes, but the same request may time out again: stream it or shorten the output.':
    '可以重试，但同样的请求可能再次超时：请使用流式输出或缩短输出。',
  'Turn on streaming, so data arrives early.': '开启流式输出，让数据尽早到达。',
  'Lower “{outputParameter}”, or choose a faster model.': '降低“{outputParameter}”，或选择更快的模型。',
  'Lower the output limit, or choose a faster model.': '降低输出上限，或选择更快的模型。',
  'Raise the read timeout of {proxy}, e.g. proxy_read_timeout, and check that the server behind it responds.':
    '提高 {proxy} 的读取超时（例如 proxy_read_timeout），并检查其背后的服务器是否有响应。',
  'If you own the proxy, raise its read timeout.': '如果代理是你自己的，请提高其读取超时。',
  'The provider timed out': '服务商超时',
  'The model did not finish within {timeout}.': '模型没有在 {timeout} 内完成。',
  'The model did not finish within the time that {account} allows.': '模型没有在 {account} 允许的时间内完成。',
  'Turn on streaming, or shorten the output: lower “{outputParameter}”.':
    '开启流式输出，或缩短输出：降低“{outputParameter}”。',
  'Turn on streaming, or shorten the output.': '开启流式输出，或缩短输出。',
  'Retry with a shorter prompt, or choose a faster model.': '缩短提示词后重试，或选择更快的模型。',
  'Raise the timeout of the server or function at {ownHost}, e.g. “maxDuration”, and check its network access.':
    '提高 {ownHost} 上的服务器或函数的超时时间（例如“maxDuration”），并检查其网络访问。',
} as const satisfies Readonly<Record<string, string>>;
