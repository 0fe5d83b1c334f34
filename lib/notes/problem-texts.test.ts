import { expect, test } from 'vitest';
import { en } from '../interface-texts/en/index.ts';
import { zhCN } from '../interface-texts/zh-CN/index.ts';
import { placeText } from './problem-texts.ts';

test.for([
  ['status', 'status', '状态码'],
  ['header retry-after', 'header retry-after', '响应头 retry-after'],
  ['request header authorization', 'request header authorization', '请求头 authorization'],
  ['body error.code', 'body error.code', '响应体 error.code'],
  [
    'stream event 3 choices[].finish_reason',
    'stream event 3 choices[].finish_reason',
    '流事件 3 choices[].finish_reason',
  ],
  // Only a whole word is a place.
  ['headers', 'headers', 'headers'],
  ['', '', ''],
] as const)('evidence from “%s” says so in both languages', ([from, english, chinese]) => {
  expect(placeText(from, en)).toBe(english);
  expect(placeText(from, zhCN)).toBe(chinese);
});
