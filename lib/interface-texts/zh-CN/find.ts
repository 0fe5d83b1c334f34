import type { InterfaceTexts } from '../interface-texts.ts';
import { thousands } from '../thousands.ts';

export const find: InterfaceTexts['find'] = {
  label: '在此标签页中查找',
  count: (at, count) => (count === 0 ? '无匹配项' : `第 ${thousands(at)} 项，共 ${thousands(count)} 项`),
  many: (at, most) => `第 ${thousands(at)} 项，共 ${thousands(most)} 项以上`,
  previous: '上一个匹配',
  previousTitle: '上一个匹配（Shift+Enter）',
  next: '下一个匹配',
  nextTitle: '下一个匹配（Enter）',
  close: '关闭查找栏',
  closeTitle: '关闭（Esc）',
};
