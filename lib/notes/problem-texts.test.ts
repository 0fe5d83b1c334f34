import { expect, test } from 'vitest';
import { en } from '../interface-texts/en/index.ts';
import { zhCN } from '../interface-texts/zh-CN/index.ts';
import { exchangeWith } from '../../tests/exchange.ts';
import { denied } from '../../tests/rows.ts';
import { serverCallWith } from '../../tests/server-call.ts';
import { classify } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { answerFacts, placeText, saidText } from './problem-texts.ts';

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

test.for<[title: string, changes: Partial<Exchange>, facts: readonly string[]]>([
  ['a call of the page', denied, ['OpenAI', '401']],
  ['a call without an answer', { ...denied, status: 0 }, ['OpenAI', 'no response']],
  [
    'a call of the server: whose status is which',
    { url: 'https://app.test/api/tea', status: 500, serverCalls: [serverCallWith()] },
    ['Your server 500 → OpenAI 429'],
  ],
])('the answer to %s is told with its status', ([, changes, facts]) => {
  const exchange = exchangeWith(changes);
  const failure = classify(exchange);
  if (!('cause' in failure)) throw new Error(failure.kind);
  expect(answerFacts(failure, exchange.status, en)).toEqual(facts);
});

test.for([
  ['body error.message', 'image input', 'The model has no image input here', '… image input …'],
  ['body error.message', 'The model', 'The model has no image input', 'The model …'],
  ['body error.message', 'no image input', 'The model has\nno image input', 'no image input'],
  ['body error.message', 'no image input', null, 'no image input'],
  ['body error.code', 'invalid', 'The key is not valid', 'invalid'],
  // A status is a part of no message.
  ['status', '404', 'It says 404 here', '404'],
  ['header retry-after', '1', 'Wait 1 s', '1'],
  ['body error.message', '', 'x', en.notes.nothingThere],
] as const)('evidence from “%s”, “%s” of “%s”', ([from, said, message, text]) => {
  expect(saidText({ from, said, rule: 'demo/rule' }, en, message)).toBe(text);
});
