import { expect, it } from 'vitest';
import { english, type Language } from '../explain/language.ts';
import { inGeneral } from './general-words.ts';

const chinese: Language = {
  id: 'zh-CN',
  translations: {
    'the provider': '服务商',
    'Copy a key from the {vendor} console.': '从 {vendor} 控制台复制密钥。',
    'Ask {vendor} for API access.': '向 {vendor} 申请 API 权限。',
  },
};

it.each([
  ['Copy a key from the {vendor} console.', 'Copy a key from the provider’s console.'],
  ['Compare it with {provider}’s model list.', 'Compare it with the provider’s model list.'],
  ['Send the request ID to {vendor} support.', 'Send the request ID to the provider’s support.'],
  ['{account} is throttling.', 'The provider is throttling.'],
  ['Enable it at {host}.', 'Enable it at the host.'],
  [['Wait {wait}.', 'Wait for {provider}.', 'Wait.'], 'Wait.'],
  [['Set “{field}”.', 'Ask {vendor}.', 'Ask {host}.'], 'Ask the provider.'],
  ['Remove {spareHeaders}.', null],
])('%j is %j', (text, words) => {
  expect(inGeneral(text, english)).toBe(words);
});

it.each([
  ['Copy a key from the {vendor} console.', '从服务商控制台复制密钥。'],
  ['Ask {vendor} for API access.', '向服务商申请 API 权限。'],
])('%j is %j in Chinese', (text, words) => {
  expect(inGeneral(text, chinese)).toBe(words);
});
