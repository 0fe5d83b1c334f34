import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const footer: InterfaceTexts['footer'] = {
  calls: (count) => grouped(count, '次调用'),
  attempts: (count) => grouped(count, '次尝试'),
  problems: (count) => grouped(count, '个问题'),
  causes: (count) => grouped(count, '种原因'),
  storms: (count) => grouped(count, '次重试风暴'),
  stormsTitle: '显示无效重试的调用',
  pending: (count) => `${grouped(count, '次')}进行中`,
  pendingTitle: '显示尚未结束的调用',
  shown: (count) => `显示 ${grouped(count, '次')}`,
  tokens: (input, output) => `输入 ${grouped(input)} + 输出 ${grouped(output)} token`,
  tokensTitle: (told) => `所显示请求中 ${grouped(told, '个响应')}报告的用量之和，含缓存和推理的 token`,
  dropped: (count) => `已移除 ${grouped(count, '次')}`,
  droppedTitle: '列表保留最近 10,000 次调用。',
  watching: (hosts, own) =>
    `正在监测 ${grouped(hosts, '个主机')}${own === 0 ? '' : `（自定义 ${grouped(own, '个')}）`}`,
};
