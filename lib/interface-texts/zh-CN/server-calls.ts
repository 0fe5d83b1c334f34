import type { InterfaceTexts } from '../interface-texts.ts';

export const serverCalls: InterfaceTexts['serverCalls'] = {
  yours: '你的服务器',
  title: '服务器发出的调用',
  told: '由服务器在响应中告知；Faultline 没有直接看到这些调用。',
  pageGot: (status) => `页面收到的状态码是 ${status}。`,
  noResponse: '没有响应',
  count: (count) => `${count} 次`,
  recovered: '重试后成功',
  madeFor: (request) => `服务器处理 ${request} 时发出。`,
  sentBy: (place) => `由 ${place} 发送`,
  more: '解决办法和依据',
};
