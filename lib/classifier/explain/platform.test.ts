import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../../tests/exchange.ts';
import { fitsName } from '../match/host-name.ts';
import type { Provider } from '../model.ts';
import { classify } from '../classify.ts';
import { explain } from './explain.ts';
import { english } from './language.ts';
import { pagesOf, platformOf } from './platform.ts';
import { nameOf } from './values.ts';

const provider: Provider = {
  id: 'example',
  name: 'Example AI',
  hosts: ['api.example.com', '*.api.example.cn'],
  protocol: 'openai',
  links: { docs: 'https://example.com/docs', keys: 'https://example.com/keys' },
  platforms: [{ hosts: ['*.api.example.cn'], name: 'Example Cloud', links: { keys: 'https://example.cn/keys' } }],
  rules: [],
};

describe('a platform', () => {
  it.each([
    ['a host of its own', 'bj.api.example.cn', 'Example Cloud'],
    ['another host of the provider', 'api.example.com', null],
    ['the bare end of a name with “*”', '.api.example.cn', null],
    ['a host that only ends alike', 'bj-api.example.cn', null],
    ['no host', '', null],
  ])('is found by %s', (_, host, name) => {
    expect(platformOf(provider, host)?.name ?? null).toBe(name);
  });

  it('has its own pages before those of the provider', () => {
    expect(pagesOf(provider, 'bj.api.example.cn')).toEqual({
      docs: 'https://example.com/docs',
      keys: 'https://example.cn/keys',
    });
    expect(pagesOf(provider, 'api.example.com')).toEqual(provider.links);
    expect(pagesOf(null, 'api.example.com')).toEqual({});
  });
});

it.each([
  ['api.example.com', 'api.example.com', true],
  ['api.example.com.evil.test', 'api.example.com', false],
  ['runtime.eu.example.com', 'runtime.*.example.com', true],
  ['runtime.example.com', 'runtime.*.example.com', false],
])('whether %s is one of %s: %s', (host, name, fits) => {
  expect(fitsName(host, name)).toBe(fits);
});

describe('the pages of an explanation', () => {
  const refusedAt = (url: string) =>
    explain(
      classify(
        exchangeWith({ url, status: 401, responseBody: textBody('{"error":{"message":"Invalid Authentication"}}') }),
      ),
      english,
    );

  it.each([
    ['https://api.moonshot.ai/v1/chat/completions', 'platform.kimi.ai'],
    ['https://api.moonshot.cn/v1/chat/completions', 'platform.kimi.com'],
    ['https://api.kimi.com/coding/v1/chat/completions', 'www.kimi.com'],
    ['https://api.z.ai/api/paas/v4/chat/completions', 'z.ai'],
    ['https://open.bigmodel.cn/api/paas/v4/chat/completions', 'bigmodel.cn'],
    ['https://api.siliconflow.cn/v1/chat/completions', 'cloud.siliconflow.cn'],
    ['https://api.siliconflow.com/v1/chat/completions', 'cloud.siliconflow.com'],
    ['https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions', 'bailian.console.aliyun.com'],
    ['https://dashscope-intl.aliyuncs.com/compatible-mode/v1/chat/completions', 'modelstudio.console.alibabacloud.com'],
    ['https://dashscope-us.aliyuncs.com/compatible-mode/v1/chat/completions', 'modelstudio.console.alibabacloud.com'],
    ['https://api.minimax.io/v1/chat/completions', 'platform.minimax.io'],
    ['https://api.minimaxi.com/v1/chat/completions', 'platform.minimaxi.com'],
    ['https://api.jiekou.ai/openai/v1/chat/completions', 'jiekou.ai'],
    ['https://codestral.mistral.ai/v1/chat/completions', 'console.mistral.ai'],
  ])('of %s lead to the keys of %s', (url, console) => {
    const pages = refusedAt(url).fixes.flatMap(({ link }) => link ?? []);
    expect(pages.map((page) => new URL(page.url).hostname)).toContain(console);
  });

  it('of a local server are those of no console', () => {
    const hosts = [...refusedAt('http://localhost:11434/v1/chat/completions').fixes].flatMap(({ link }) => link ?? []);
    expect(hosts.filter(({ url }) => url.startsWith('https://ollama.com/settings'))).toEqual([]);
  });
});

it.each([
  ['api.jiekou.ai', 'JieKou.AI'],
  ['api.ppinfra.com', 'PPIO'],
  ['', 'PPIO'],
])('the provider is called by the platform of %j: %s', (host, name) => {
  expect(nameOf({ id: 'ppio', name: 'PPIO' }, host)).toBe(name);
});
