import { describe, expect, it } from 'vitest';
import { causesReference, english, loadLanguage } from '../../lib/classifier/index.ts';
import { matchingCauses } from './matching-causes.ts';

const all = causesReference(english);
const found = (text: string, among = all) =>
  matchingCauses(among, text).flatMap(({ causes }) => causes.map(({ id }) => id));

describe('a search', () => {
  it.each(['', '   '])('for nothing (%j) finds all', (text) => {
    expect(matchingCauses(all, text)).toBe(all);
  });

  it.each([
    ['an id', 'rate_limit/concurrency', 'rate_limit/concurrency'],
    ['a code', 'context_length_exceeded', 'context_length/input_too_long'],
    ['a status', '413', 'payload_too_large/body'],
    ['an error of the browser', 'ERR_NAME_NOT_RESOLVED', 'network/dns'],
    ['words in another order and case', 'CONCURRENCY   max', 'rate_limit/concurrency'],
    ['a word of a fix', 'allowlist', 'permission/ip_not_allowed'],
  ])('by %s', (_, text, cause) => {
    expect(found(text)).toContain(cause);
    expect(found(text).length).toBeLessThan(20);
  });

  it('leaves out categories without any', () => {
    expect(matchingCauses(all, 'teapot').map(({ id }) => id)).toEqual(['unknown']);
    expect(matchingCauses(all, 'nowhere to be found')).toEqual([]);
  });

  it('finds Chinese words', async () => {
    expect(found('并发 排队', causesReference(await loadLanguage('zh-CN')))).toEqual(['rate_limit/concurrency']);
  });
});
