import type { InterfaceTexts } from '../interface-texts.ts';

export const agent: InterfaceTexts['agent'] = {
  title: (title) => `修复失败的 LLM API 请求：${title}`,
  where: '请求的发送位置',
  unknown: (url) => `未知。请在代码中搜索端点 \`${url.split(/[?#]/u, 1)[0]?.replaceAll('`', "'") ?? ''}\`。`,
  what: '失败情况',
  task: '任务',
  field: (path) => `错误指出了字段 ${path}。`,
  request: '请求（已去除提示词）',
  check: '完成后检查',
  again: (method, path) => `重新发送请求：${method} ${path} 返回 2xx 状态码。`,
  noSecret: '浏览器加载的代码中没有 API 密钥。',
  name: '给智能体的任务',
  item: '给编程智能体（不含提示词）',
};
