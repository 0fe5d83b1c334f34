export const serverError = {
  'server error': '服务端错误',
  'server error · internal': '服务端错误 · 内部错误',
  'The provider failed internally': '服务商内部出错',
  'Something broke at {provider}; the request itself is most likely fine.':
    '{provider} 内部出了故障；请求本身很可能没有问题。',
  'Try again after a second, doubling the wait, at most three times.': '等待一秒后再试，每次等待时间加倍，最多三次。',
  'Report the request id to the support if it stays.': '提供请求 ID 给客服（如果问题持续存在）。',
  'server error · unavailable': '服务端错误 · 不可用',
  'The service is down for a moment': '服务暂时不可用',
  'The provider reports an outage or maintenance.': '服务商报告了故障或维护。',
  'Try again after some seconds, doubling the wait.': '等待几秒后再试，每次加倍等待。',
  'Check the status page of {provider}, and fall back to another provider.':
    '查看 {provider} 的状态页，并切换到其他服务商。',
  'server error · file extraction': '服务端错误 · 文件解析',
  'The provider could not read the file': '服务商无法读取文件',
  'The file’s format or encoding could not be turned into text.': '文件的格式或编码无法转换为文本。',
  'Try the upload once more, then convert the file to PDF or plain text in UTF-8.':
    '重新上传一次；仍不行则把文件转换为 PDF 或 UTF-8 纯文本。',
  'server error · unexpected output': '服务端错误 · 异常输出',
  'The model’s own output was not usable': '模型自身的输出不可用',
  'The model produced something that the provider could not pass on.': '服务商无法返回模型生成的内容。',
  'Try again; lower the temperature or simplify the tools’ schema if it comes back.':
    '重试一次；如果反复出现，降低 temperature 或简化工具的 schema。',
} as const satisfies Readonly<Record<string, string>>;
