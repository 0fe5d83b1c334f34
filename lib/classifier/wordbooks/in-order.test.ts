import { describe, expect, it } from 'vitest';
import type { Wordbook } from '../wordbook.ts';
import { textsInOrder, wordbookInOrder } from './in-order.ts';
import { classifierTexts } from './texts.ts';

const numbered = classifierTexts().map(({ text }, at) => [text, `文 ${at}`] as const);
/** In another order than that of the data files. */
const whole: Wordbook = { language: 'zh-CN', texts: Object.fromEntries(numbered.toReversed()) };

describe('a wordbook without its keys', () => {
  it('is the same wordbook when it is loaded', () => {
    expect(wordbookInOrder('zh-CN', textsInOrder(whole))).toEqual(whole);
  });

  it('is not made of one that lacks a text', () => {
    const lacking = 'The API key is not valid';
    const texts = Object.fromEntries(numbered.filter(([text]) => text !== lacking));
    expect(() => textsInOrder({ language: 'zh-CN', texts })).toThrow(`Not translated: ${lacking}`);
  });
});
