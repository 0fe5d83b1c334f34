import { expect, it } from 'vitest';
import type { Trouble } from '../../lib/answer/index.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { zhCN } from '../../lib/interface-texts/zh-CN/index.ts';
import { troubleText } from './trouble-text.ts';

const at = { turn: 0, choice: 0, part: 0 };
const broken = {
  id: 'broken-arguments',
  tool: 'find',
  offset: 3,
  event: 0,
  endsEarly: false,
  finish: null,
  at,
} as const;
const missed = {
  id: 'cache-missed',
  differs: 'message',
  index: 2,
  same: 2,
  sameChars: 0,
  read: 0,
  written: null,
  readBefore: 2000,
  writtenBefore: null,
  afterMs: 3000,
} as const;

it.each<readonly [trouble: Trouble, title: RegExp, fix: RegExp]>([
  [broken, /“find” are not valid JSON/u, /try block/u],
  [{ ...broken, tool: null, endsEarly: true }, /of a tool call/u, /output token limit/u],
  [{ id: 'arguments-break-schema', tool: 'find', breaches: [], at }, /do not match its schema/u, /strict: true/u],
  [
    { id: 'unknown-tool', tool: 'buy', offered: [], at },
    /“buy”, which the request does not define/u,
    /Define the tool/u,
  ],
  [{ id: 'empty-answer', finish: 'stop', reasoned: false, output: 0 }, /empty although/u, /finish reason/u],
  [{ id: 'empty-answer', finish: 'stop', reasoned: true, output: 9 }, /reasoned, but/u, /retry once/u],
  [
    {
      id: 'spent-on-reasoning',
      finish: 'length',
      reasoning: 1024,
      output: 1024,
      limit: 1024,
      field: 'max_completion_tokens',
    },
    /All 1,024 output tokens went to reasoning/u,
    /Raise max_completion_tokens/u,
  ],
  [{ id: 'context-nearly-full', used: 3900, limit: 4096, from: 'request' }, /3,900 of 4,096/u, /num_ctx/u],
  [missed, /3 s earlier/u, /message 3 is the first/u],
  [{ ...missed, differs: 'instructions' }, /not used/u, /system instructions/u],
  [{ id: 'sent-twice', apartMs: 12, messages: 2 }, /within 12 ms/u, /disable the button/u],
])('%j', (trouble, title, fix) => {
  const text = troubleText({ trouble, count: 1 }, en.findings.trouble);
  expect(text.title).toMatch(title);
  expect(text.fix).toMatch(fix);
  const chinese = troubleText({ trouble, count: 2 }, zhCN.findings.trouble);
  expect(chinese.title).toMatch(/\p{Script=Han}.*2 个请求/u);
  expect(chinese.fix).toMatch(/\p{Script=Han}/u);
});
