import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const usage: InterfaceTexts['usage'] = {
  title: '用量与用时',
  input: '输入 token',
  output: '输出 token',
  total: 'token 总数',
  billed: '计费 token',
  context: '上下文窗口',
  cached: (read, written) =>
    [
      ...(read === null ? [] : [`从缓存读取 ${grouped(read)}`]),
      ...(written === null ? [] : [`写入缓存 ${grouped(written)}`]),
    ].join('，'),
  reasoning: (count) => `推理 ${grouped(count)}`,
  inAndOut: (input, output) => `输入 ${input}，输出 ${output}`,
  firstByte: '首字节用时',
  firstEvent: '首个事件用时',
  firstReasoning: '首段推理用时',
  firstContent: '首个内容用时',
  lastContent: '最后内容用时',
  rate: '每秒 token 数',
  rateFrom: {
    provider: (rate) => `${rate}（服务商报告）`,
    events: (rate) => `${rate}（按事件时间计算）`,
  },
  short: (input, output) => `输入 ${input} token，输出 ${output} token。`,
  shortContent: (time) => `首个内容用时 ${time}。`,
  missing: {
    'not-asked': (sent) =>
      `没有 token 用量：请求${sent === false ? '关闭了它' : '没有要求返回'}。把 stream_options.include_usage 设为 true 即可。`,
    'not-sent': '没有 token 用量：请求已通过 stream_options.include_usage 要求返回，但服务器没有发送。',
    'cut-before': '没有 token 用量：流在报告用量的事件之前中断。',
    'no-metadata': '没有 token 用量：服务器可以在 messageMetadata 中以 totalUsage 附在消息上。',
    'not-in-run': '没有 token 用量：服务器可以在 RUN_FINISHED 事件中附上。',
    'not-told': '响应没有报告 token 用量。',
  },
};
