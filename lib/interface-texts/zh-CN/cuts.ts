import type { InterfaceTexts } from '../interface-texts.ts';

export const cuts: InterfaceTexts['cuts'] = {
  url: (kept) => `URL：截断为 ${kept}`,
  requestKept: (kept, whole) => `请求体：共 ${whole}，浏览器只保留了前 ${kept}`,
  request: (whole, kept) => `请求体：${whole} 截断为 ${kept}`,
  response: (whole, kept) => `响应体：${whole} 截断为 ${kept}`,
  events: (count, first, last) => `流：共 ${count} 个事件，只保留前 ${first} 个和后 ${last} 个`,
  eachEvent: (kept) => `流：每个事件截断为 ${kept}`,
  characters: (count) => `${count} 个字符`,
};
