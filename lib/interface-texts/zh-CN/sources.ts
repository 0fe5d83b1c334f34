import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const sources: InterfaceTexts['sources'] = {
  title: '发送位置',
  notTold: '浏览器没有说明是哪段代码发送了此请求。Chrome 和 Edge 会说明，Firefox 不会。',
  noStack: '此请求由脚本发送，但浏览器没有记录调用栈。',
  otherInitiator: (type) => `不是由脚本发送（发起方：${type}）。`,
  onlyLibraries: '调用栈中只有库代码。',
  tooLong: '脚本过长，没有读取其 source map。',
  lines: '调用处的源代码',
  stack: (count) => `调用栈：${grouped(count, '帧')}`,
  joined: (word) => `在 ${word} 之后`,
  libraryFrames: (name, count) => `${name === '' ? '库' : name}：${grouped(count, '帧')}`,
  omitted: (count) => `省略了 ${grouped(count, '帧')}。`,
  anonymous: '（匿名）',
  noFile: '动态执行的代码',
  open: (url) => `在“源代码”面板中打开：${url}`,
};
