import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const empty: InterfaceTexts['empty'] = {
  filtered: (hidden) => `筛选隐藏了 ${grouped(hidden, '次调用')}`,
  filteredText: '没有符合当前筛选的调用。',
  mistaken: '筛选条件有一部分无法识别：点击筛选框查看是哪一部分。',
  removeFilter: '清除筛选',
  noProblems: (calls) => `${grouped(calls, '次 LLM 调用')}，没有问题`,
  noProblemsText: '目前所有调用都已成功返回。失败的调用会连同原因和解决办法显示在这里。',
  noProblemsYet: (pending) => `${grouped(pending, '次调用')}进行中。失败的调用会连同原因和解决办法显示在这里。`,
  showAll: '显示所有调用',
  paused: '录制已暂停',
  pausedText: '新的调用不会录制。',
  record: '录制',
  resume: '继续录制',
  recording: '正在录制 LLM 调用',
  noneAmong: (requests) => `${grouped(requests, '个请求')}中没有 LLM 调用`,
  recordingText: '操作页面，或重新加载页面以录制加载期间的调用。失败的调用会连同原因和解决办法显示在这里。',
  notVisible:
    '如果页面调用的是自己的后端、代理或网关，请添加其主机。浏览器看不到由服务器发出的请求；开发时，装有“faultline”包的 Node.js 服务器可以上报：',
  addHost: '添加自定义主机',
  networkPanelFilters: 'Firefox“网络”面板中的类型筛选或暂停会让请求不出现在本面板：请在那里选择“全部”并恢复录制。',
  otherHosts: '如果路径是兼容 API 的路径，其他主机也会被识别，例如 /v1/chat/completions。',
  starved: 'Firefox“网络”面板中设置了筛选，因此调用来得晚且信息不全。请在那里选择“全部”并清空筛选。',
  lost: 'Faultline 已更新或移除，不再继续录制。请关闭并重新打开 DevTools。',
};
