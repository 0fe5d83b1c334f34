import { describe, expect, it } from 'vitest';
import { isSharedSuffix } from './shared-suffix.ts';

describe('an ending that sites of many owners share', () => {
  it.each([
    'com',
    'dev',
    'xn--p1ai',
    'co.uk',
    'com.au',
    'co.jp',
    'tokyo.jp',
    'gouv.fr',
    'gov.in',
    'edu.cn',
    'com.',
    'github.io',
    'vercel.app',
    'azurewebsites.net',
    's3.amazonaws.com',
  ])('%s', (host) => {
    expect(isSharedSuffix(host)).toBe(true);
  });

  it.each([
    'corp.example',
    'example',
    'internal',
    'openai.azure.com',
    'openai.com',
    'mistral.ai',
    'example.de',
    'llm.example.co.uk',
    'team.github.io',
    'dashscope.aliyuncs.com',
  ])('not %s', (host) => {
    expect(isSharedSuffix(host)).toBe(false);
  });
});
