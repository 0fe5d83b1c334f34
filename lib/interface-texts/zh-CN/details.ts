import type { InterfaceTexts } from '../interface-texts.ts';

export const details: InterfaceTexts['details'] = {
  label: '详情',
  size: '调整详情的大小',
  tabs: {
    diagnosis: '诊断',
    answer: '回答',
    request: '请求',
    response: '响应',
    headers: '标头',
    attempts: '尝试',
  },
  polls: '轮询',
  attemptsTab: (count, polled) => `${polled ? '轮询' : '尝试'} ${count}`,
  title: '所选调用',
  close: '关闭详情',
  closeTitle: '关闭（Esc）',
  showInNetwork: '在“网络”面板中显示',
  filterSet: '已在“网络”面板中设置筛选条件',
  nothing: '未选择调用',
  nothingHint: '选择一行，查看哪里失败以及如何解决。',
  attemptShown: (number, count, polled) => `第 ${number} 次${polled ? '轮询' : '尝试'}，共 ${count} 次`,
  allAttempts: (polled) => (polled ? '显示所有轮询' : '显示所有尝试'),
  noResponse: '没有响应',
  key: '密钥',
  body: '内容',
};
