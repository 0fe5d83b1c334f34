import { expect, it } from 'vitest';
import { translatedNames } from '../../lib/classifier/explain/provider-names.ts';
import { providerNames as chinese } from '../../lib/classifier/explain/zh-CN/provider-names.ts';
import { providers } from '../../lib/classifier/index.ts';
import { providerNames } from '../../lib/interface-texts/en/provider-names.ts';
import { providerNames as inPanel } from '../../lib/interface-texts/zh-CN/provider-names.ts';
import { zhCN } from '../../lib/interface-texts/zh-CN/index.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';

const names: Readonly<Record<string, string>> = providerNames;

it.each(Object.entries(names))('%s is called %s', (id, name) => {
  expect(providers.find((provider) => provider.id === id)?.name).toBe(name);
});

it.each(Object.entries(inPanel))('%s is called %s in the panel and in explanations', (id, name) => {
  expect((chinese as Readonly<Record<string, string>>)[names[id] ?? '']).toBe(name);
});

it.each(translatedNames)('%s is the name of a provider, of one of its platforms, or of its accounts', (name) => {
  const known = providers.flatMap((provider) => [
    provider.name,
    provider.accountOwner,
    ...(provider.platforms ?? []).map((one) => one.name),
  ]);
  expect(known).toContain(name);
});

it('leaves other names as they are', () => {
  expect(partyName({ id: 'openai', name: 'OpenAI' }, zhCN)).toBe('OpenAI');
  expect(partyName({ id: '__proto__', name: 'X' }, zhCN)).toBe('X');
});
