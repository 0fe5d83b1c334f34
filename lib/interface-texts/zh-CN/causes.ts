import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const causes: InterfaceTexts['causes'] = {
  title: '失败原因',
  pageTitle: 'Faultline：LLM 调用失败的原因',
  intro: 'LLM API 调用失败的原因和解决办法。面板中的诊断与此相同，并带有具体调用的名称和数字。',
  search: '搜索原因',
  searchHint: '错误消息、代码或状态码',
  found: (count) => grouped(count, '个原因'),
  none: '没有匹配的原因。',
  clear: '显示全部原因',
  contents: '类别',
  why: '原因',
  fix: '解决办法',
  retry: '重试',
  example: '示例',
  related: '相关原因',
  more: '进一步了解此原因',
};
