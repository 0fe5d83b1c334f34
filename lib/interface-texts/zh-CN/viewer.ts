import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const viewer: InterfaceTexts['viewer'] = {
  openHar: '打开 HAR 文件',
  openHarTitle: '显示任意浏览器或代理保存的 HAR 文件中的 LLM 调用。文件不会离开这台电脑。',
  dropHere: '拖放 HAR 文件到这里打开',
  reading: (file) => `正在读取 ${file}`,
  readSoFar: (read, whole) => `已读取 ${read}，共 ${whole}`,
  preparing: (file) => `正在准备 ${file} 中的调用`,
  preparedSoFar: (done, total) => `已准备 ${grouped(done)}，共 ${grouped(total, '次调用')}`,
  cancel: '取消',

  shownFile: '文件',
  entriesAndCalls: (entries, calls) => `${grouped(entries, '条记录')}中有 ${grouped(calls, '次 LLM 调用')}`,
  skipped: (count) => `跳过 ${grouped(count, '条记录')}`,
  andMore: (count) => `以及另外 ${grouped(count, '条')}`,
  backToRecording: '返回录制',
  close: '关闭文件',
  noCalls: (file) => `${file} 中没有 LLM 调用`,
  noCallsHint: (entries) => `其中的 ${grouped(entries, '个请求')}都没有发往 Faultline 认识的 LLM API。`,
  withoutKeys: '文件中的调用都不含密钥：除非特别要求，浏览器会在 HAR 中省略密钥。',

  refused: (file) => `未能打开 ${file}`,
  dismiss: '关闭提示',
  empty: '文件是空的。',
  notJson: (found, line, column) => `不是 HAR 文件：第 ${line} 行第 ${column} 列不应出现 ${found}。`,
  notJsonThere: (line, column) => `不是 HAR 文件：第 ${line} 行第 ${column} 列的内容不是 JSON。`,
  endsEarly: (line, column, entries) =>
    `文件在第 ${line} 行第 ${column} 列中断，之前有 ${grouped(entries, '条完整的记录')}：文件没有保存完整。请重新导出。`,
  tooDeep: (line, column) => `第 ${line} 行第 ${column} 列的值嵌套过深。`,
  noHar: (misfit) => `是 JSON，但不是 HAR：${misfit}。`,
  tooLarge: (size, limit) => `文件大小为 ${size}，上限是 ${limit}。请减少导出的请求，或不导出其他主机的响应体。`,
  unreadable: '浏览器无法读取该文件。它可能已被移动或修改。',
  failed: '读取文件时 Faultline 出错。请报告此问题，并说明文件由什么软件生成。',
  misfit: (path, expected, received) => `${path} 应为“${expected}”，实际是“${received}”`,
  misfitMissing: (path) => `缺少 ${path}`,
  misfitValue: (path, received) => `${path} 不能是 ${received}`,
  wholeFile: '整个文件',
  aList: '列表',
  anObject: '对象',
  aText: '文本',
  aNumber: '数字',

  title: 'Faultline',
  waiting: '正在等待录制',
  waitingHint: '如果一直如此，请切换到 DevTools 的其他标签再切回来，或重新打开 DevTools。',
  emptyTitle: '打开 HAR 文件',
  emptyHint:
    '把文件拖放到这里，或选择一个文件。Faultline 会显示其中对 LLM API 的调用，以及每次失败的原因和解决办法。数据不会离开这台电脑。',
  howToExport: '获取方法：打开 DevTools 的“网络”面板，把列表导出为“包含敏感数据”或“包含内容”的 HAR。',
  popupHint: '打开 DevTools（F12，Mac 上为 ⌥⌘I），选择 Faultline 标签：DevTools 打开期间会一直录制。',
  popupOpen: '打开 HAR 文件',
};
