import { expect, it } from 'vitest';
import { nearestModel } from './nearest-model.ts';

const known = [
  'demo-5',
  'demo-5-nano',
  'claude-sonnet-4-5',
  'deepseek/deepseek-chat',
  'models/acme-2.5-flash',
  'us.acme.nova-1',
];

it.each<[sent: string, id: string | null, by?: string]>([
  ['demo5-nano', 'demo-5-nano', 'spelling'],
  ['Demo-5-Nano', 'demo-5-nano', 'prefix'],
  ['demo-5-nano-x', 'demo-5-nano', 'spelling'],
  ['claude-sonet-4-5', 'claude-sonnet-4-5', 'spelling'],
  ['anthropic/claude-sonnet-4-5', 'claude-sonnet-4-5', 'prefix'],
  ['deepseek-chat', 'deepseek/deepseek-chat', 'prefix'],
  ['acme-2.5-flash', 'models/acme-2.5-flash', 'prefix'],
  ['acme.nova-1', 'us.acme.nova-1', 'prefix'],
  ['publishers/acme/models/demo-5', 'demo-5', 'prefix'],
  ['demo-5', null],
  ['mistral-large', null],
  ['', null],
  ['a steaming cup of tea on a wooden table, with biscuits', null],
])('%s means %s', (sent, id, by) => {
  const meant = nearestModel(sent, known);
  expect(meant?.id ?? null).toBe(id);
  if (by !== undefined) expect(meant?.by).toBe(by);
});

it.each<[sent: string, id: string | null]>([
  ['acme-3.6-flahs', 'acme-3.6-flash'],
  ['acme-70b-versatlie', 'acme-70b-versatile'],
  ['acme-sonet-4', 'acme-sonnet-4'],
  ['acme-5.2-proo', 'acme-5.2-pro'],
  ['acme-4o-ultra', null],
  ['my-own-finetune-7', null],
  ['pro-text-chat', null],
])('%s alone means %s', (sent, id) => {
  expect(nearestModel(sent, [])?.id ?? null).toBe(id);
});
