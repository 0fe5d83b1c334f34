import { describe, expect, it } from 'vitest';
import { chineseFaults, typographicFaults } from './chinese.ts';

describe('a Chinese text', () => {
  it.each([
    '检查 base URL 中的主机“{host}”，再检查 DNS 和 VPN。',
    '密钥是 {provider} 的{kind}，该接口不接受这种密钥。',
    '发送“Content-Type: application/json”。',
    'API 密钥（40 位十六进制）',
    '补上密钥前的“Bearer ”（注意后面的空格）。',
    '为账户充值。',
    '用该账号重新登录。',
    '检查 URL 中的账户 ID。',
  ])('may be %s', (text) => {
    expect(typographicFaults(text)).toEqual([]);
  });

  it.each([
    ['API key', 'no Chinese word'],
    ['密钥无效, 请更换', 'half-width punctuation beside Chinese'],
    ['密钥（40 位）.', 'half-width punctuation beside Chinese'],
    ['检查URL', 'no space between Chinese and other letters or digits'],
    ['等待{seconds}秒', 'no space between Chinese and other letters or digits'],
    ['密钥无效， 请更换', 'a space beside full-width punctuation'],
    ['密钥 无效', 'a space between Chinese characters'],
    ['密钥无效。 ', 'white space at an end, or two spaces'],
    ['发送"stream"字段', 'a straight or an English quotation mark'],
    ['密钥无效，create a new key instead。', 'an English sentence'],
    ['密钥无效。。', 'two stops'],
    ['该帐号已停用。', 'another word for 账号 or 账户'],
    ['用该账户重新登录。', '账户 without money: 账号'],
    ['为账号充值。', '账号 with money: 账户'],
  ])('may not be %s', (text, fault) => {
    expect(typographicFaults(text)).toContain(fault);
  });

  it.each([
    ['Choose a model of {provider}.', '选择一个模型。', 'other placeholders than the English text'],
    ['Choose a model.', '选择一个模型', 'ends in another way than the English text'],
  ])('stands for the English one: %s', (english, chinese, fault) => {
    expect(chineseFaults(english, chinese)).toEqual([fault]);
  });

  it('of a fix need not begin with a verb', () => {
    expect(chineseFaults('Top up the account at {provider}.', '为 {provider} 账户充值。')).toEqual([]);
  });
});
