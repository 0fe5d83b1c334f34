export const streamInterrupted = {
  'stream interrupted': '流中断',
  'stream interrupted · ended early': '流中断 · 提前结束',
  'The stream ended before the answer did': '流在回答完成前结束',
  'The connection closed in order, but the event that ends an answer never came.':
    '连接正常关闭，但表示回答结束的事件一直没有到达。',
  'Send the request again, and treat the text so far as incomplete.': '重新发送请求，并将已收到的文本视为不完整。',
  'Check time limits of proxies between the page and {provider}.': '检查页面与 {provider} 之间各代理的超时设置。',
  'stream interrupted · connection lost': '流中断 · 连接断开',
  'The connection broke in the middle of the stream': '连接在流的中途断开',
  'The provider, a proxy or the network cut the connection.': '服务商、代理或网络断开了连接。',
} as const satisfies Readonly<Record<string, string>>;
