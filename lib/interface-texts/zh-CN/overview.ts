import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const overview: InterfaceTexts['overview'] = {
  label: '请求随时间的分布',
  title: '拖动以选择时间范围，双击清除',
  from: '范围的起点',
  to: '范围的终点',
  summary: (requests, problems) => `${grouped(requests, '个请求')}，${grouped(problems, '个问题')}`,
};
