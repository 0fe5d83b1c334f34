import type { InterfaceTexts } from '../interface-texts.ts';

export const attempts: InterfaceTexts['attempts'] = {
  label: (polled) => (polled ? '此任务的轮询' : '此调用的各次尝试'),
  number: '#',
  started: '开始时间',
  waited: '等待',
  result: '结果',
  took: (time) => `用时 ${time}`,
  attempt: (number) => `第 ${number} 次尝试`,
  choose: '显示这次尝试',
  first: '首次尝试',
  kept: (time) => `要求 ${time}，已遵守`,
  tooSoon: (time) => `要求 ${time}，未遵守`,
  noRetry: '重试没有用',
  ok: '成功',
  unfinished: '尚未完成',
  pending: '进行中',
  noResponse: '没有响应',
};
