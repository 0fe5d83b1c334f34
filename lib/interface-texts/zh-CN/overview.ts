import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const overview: InterfaceTexts['overview'] = {
  label: '请求随时间的分布',
  title: '拖动或滚动以选择时间范围，双击清除',
  from: '范围的起点',
  to: '范围的终点',
  bar: (time, attempts, problems, kinds) =>
    problems === 0
      ? `${time} – ${grouped(attempts, '次尝试')}，没有问题`
      : `${time} – ${grouped(problems, '个问题')}：${kinds}`,
  kind: (count, name) => `${name} ${count}`,
  legend: '颜色',
  groups: {
    fine: '没有问题',
    access: '访问权限',
    money: '计费',
    limit: '限流与负载',
    request: '请求',
    content: '内容',
    provider: '服务商',
    browser: '浏览器与网络',
  },
  summary: (requests, problems) => `${grouped(requests, '个请求')}，${grouped(problems, '个问题')}`,
};
