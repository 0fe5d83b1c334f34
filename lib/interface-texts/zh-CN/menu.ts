import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

const notes = (count: number) => (count === 1 ? '笔记' : ` ${grouped(count, '条笔记')}`);

export const menu: InterfaceTexts['menu'] = {
  label: '操作',
  copyNote: (count) => `复制${notes(count)}`,
  copyNoteWithRequest: (count) => `复制${notes(count)}（附请求）`,
  copyForAgent: (count) => (count === 1 ? '复制给编程智能体' : `复制 ${grouped(count, '条笔记')}给编程智能体`),
  copyUrl: (count, calls) =>
    count === 1
      ? '复制 URL'
      : `复制 ${count < calls ? `${grouped(calls, '次调用')}的 ` : ''}${grouped(count, '个 URL')}`,
  copyResponse: '复制响应',
  only: (name) => `仅显示 ${name}`,
  hide: (name) => `隐藏 ${name}`,
  copyValue: '复制值',
  copyPath: '复制路径',
  copySubtree: '将子树复制为 JSON',
  copyText: '复制文本',
  copySelection: '复制所选内容',
  copyConversation: '复制全部消息',
  url: (count) => (count === 1 ? 'URL' : grouped(count, '个 URL')),
  response: '响应',
  path: '路径',
  subtree: '子树',
  selection: '所选内容',
  conversation: '消息',
};
