export const streamInterrupted = {
  'stream interrupted': '流中断',
  'stream interrupted · ended early': '流中断 · 提前结束',
  'stream interrupted · connection lost': '流中断 · 连接断开',
  'Stream ended early': '流提前结束',
  'The connection closed normally, but the event that ends a response never came.':
    '连接正常关闭，但没有收到表示回答结束的事件。',
  'Retry, and treat the partial text as incomplete.': '重试，并将已收到的文本视为不完整。',
  'Check proxy timeouts between the app and {provider}.': '检查应用与 {provider} 之间的代理超时设置。',
  'The connection was lost during the stream': '流式传输中连接中断',
  'The provider, a proxy, or the network closed or canceled the connection.': '服务商、代理或网络关闭或取消了连接。',
} as const satisfies Readonly<Record<string, string>>;
