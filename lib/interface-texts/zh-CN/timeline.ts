import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const timeline: InterfaceTexts['timeline'] = {
  label: '时间线',
  grid: '对 LLM API 的调用',
  sortBy: (column) => `按“${column}”排序`,
  resize: (column) => `调整“${column}”列的宽度`,
  span: (time) => `刻度：${time}`,
  answeredIn: (time) => `用时 ${time}`,
  waitingFor: (time) => `已等待 ${time}`,
  receivingFor: (time) => `已接收 ${time}`,
  newest: '跳到最新',
  newestTitle: '转到最新的调用（End）',
  underWay: '进行中',
  tryingAgain: '正在重试',
  thenPassed: '随后成功',
  attempts: (count) => `×${count}`,
  attemptsTitle: (count, polled) => (polled ? `轮询 ${grouped(count, '次')}` : grouped(count, '次尝试')),
  noResponse: '没有响应',
  copyNote: '复制笔记',
  guess: '置信度低',
  guessed: (title) => `${title}。置信度低：仅依据状态码或笼统的文字。`,
  waterfall: {
    total: (time) => `共 ${time}`,
    before: (time) => `发送前 ${time}`,
    waiting: (time) => `等待 ${time}`,
    firstEvent: (time) => `首个事件在 ${time} 后`,
    receiving: (time) => `接收 ${time}`,
    took: (time) => `用时 ${time}`,
  },
  newProblems: (count) => grouped(count, '个新问题'),
  lastProblem: (provider, cause) => `，最近一个：${provider}，${cause}`,
};
