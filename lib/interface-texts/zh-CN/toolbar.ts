import { grouped } from './grouped.ts';
import type { InterfaceTexts } from '../interface-texts.ts';

export const toolbar: InterfaceTexts['toolbar'] = {
  record: '录制',
  pause: '暂停录制',
  recordTitle: '录制对 LLM API 的调用',
  clear: '清空',
  clearTitle: '清空（Ctrl/⌘ K）',
  show: '显示',
  problems: (count) => `问题 ${grouped(count)}`,
  all: (count) => `全部调用 ${grouped(count)}`,
  preserveLog: '保留日志',
  preserveLogTitle: '页面跳转时保留列表',
  copied: '已复制',
  copyNotes: '复制笔记',
  copyNotesTitle: '以 Markdown 复制所有显示的问题的笔记',
  providers: '服务商',
  allProviders: '全部服务商',
  problemsOfProvider: () => '个问题',
  hidden: (count) => `已隐藏 ${count} 个`,
  showHidden: '清除筛选',
};
