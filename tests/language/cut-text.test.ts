import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../lib/capture/har/index.ts';
import { cutText } from '../../lib/interface-texts/cut-text.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { zhCN } from '../../lib/interface-texts/zh-CN/index.ts';

/** All that capture can leave out, at once. */
function cutsOfLongCall(): readonly string[] {
  const text = 'word '.repeat(400_000);
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 10,
    request: {
      method: 'POST',
      url: `https://api.example.com/v1/chat/completions?q=${'a/'.repeat(20_000)}`,
      headers: [],
      postData: { mimeType: 'text/plain', text },
    },
    response: { status: 200, statusText: 'OK', headers: [], content: { mimeType: 'text/plain' } },
    _eventSourceMessages: Array.from({ length: 3000 }, () => ({ time: 1_767_225_600, data: text.slice(0, 40_000) })),
  };
  return exchangeOf(entry, { text, base64: false }, 'id').cuts;
}

describe('what capture left out', () => {
  it('reads in English as it was written, and in Chinese without an English word', () => {
    const cuts = cutsOfLongCall();
    expect(cuts.map((cut) => cut.split(':')[0])).toEqual(['URL', 'Request body', 'Response body', 'Stream', 'Stream']);
    for (const cut of cuts) {
      expect(cutText(cut, en)).toBe(cut);
      expect(cutText(cut, zhCN).replaceAll(/URL|KB|MB/gu, '')).not.toMatch(/[a-z]/iu);
    }
  });

  it.each([
    ['Request body: the browser kept the first 1.0 MB of 3.2 MB', '请求体：共 3.2 MB，浏览器只保留了前 1.0 MB'],
    ['Response body: 2.0 MB cut to 812 characters', '响应体：2.0 MB 截断为 812 个字符'],
    ['Left out by a newer version', 'Left out by a newer version'],
  ])('%s', (cut, chinese) => {
    expect(cutText(cut, zhCN)).toBe(chinese);
    expect(cutText(cut, en)).toBe(cut);
  });
});
