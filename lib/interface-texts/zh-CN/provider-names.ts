import type { InterfaceTexts } from '../interface-texts.ts';

export const providerNames: InterfaceTexts['providerNames'] = {
  hunyuan: '腾讯混元',
  'iflytek-spark': '讯飞星火',
  siliconflow: '硅基流动',
  zhipu: '智谱 / Z.ai',
  dashscope: '阿里云百炼',
  'volcengine-ark': '火山方舟',
  qianfan: '百度千帆',
  stepfun: '阶跃星辰',
  baichuan: '百川智能',
  lingyiwanwu: '零一万物',
  sensenova: '商汤日日新',
  modelscope: '魔搭社区',
  'infini-ai': '无问芯穹',
  'gitee-ai': '模力方舟',
  ppio: 'PPIO 派欧云',
  moonshot: '月之暗面',
  mimo: '小米 MiMo',
  kling: '可灵 AI',
};
