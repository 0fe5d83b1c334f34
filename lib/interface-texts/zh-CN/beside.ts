import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const beside: InterfaceTexts['beside'] = {
  title: '与上一次成功请求的对比',
  which: {
    site: (time) => `${time} 由同一处代码发送。`,
    endpoint: (time) => `${time} 发送到同一端点，模型相同。`,
  },
  show: '查看该调用',
  notRecorded: '有一方的内容没有录下，因此没有比较内容。',
  notJson: '有一方的内容不是 JSON，因此没有逐个字段比较。',
  none: 'URL、标头、密钥和内容都没有差异。',
  what: '差异',
  failed: '此请求',
  good: '成功的请求',
  absent: '–',
  model: '模型',
  method: '方法',
  address: '主机和路径',
  key: '密钥',
  size: '内容大小',
  parameter: (name) => `参数 ${name}`,
  header: (name) => `标头 ${name}`,
  items: (count) => grouped(count, '项'),
  only: (form) => `仅此处有：${form}`,
  more: (count) => `还有 ${grouped(count, '处差异')}。`,
  notComplete: '内容还有更多差异，或没有完整录下。',
};
