import { describe, expect, it } from 'vitest';
import { protocols } from '../../lib/classifier/protocols/index.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import { zhCN } from '../../lib/interface-texts/zh-CN/index.ts';

describe('the name of what is called', () => {
  it.each(Object.values(protocols))('$id alone has a name in each language', ({ id, compatible }) => {
    expect(partyName(compatible, en)).toBe(compatible.name);
    expect(partyName(compatible, zhCN)).toBe(zhCN.protocols[id]);
    expect(zhCN.protocols[id]).not.toBe(compatible.name);
  });

  it('a provider keeps its name, where it has none in the language', () => {
    expect(partyName({ id: 'moonshot', name: 'Moonshot AI' }, zhCN)).toBe('月之暗面');
    expect(partyName({ id: 'openrouter', name: 'OpenRouter' }, zhCN)).toBe('OpenRouter');
    expect(partyName({ id: 'constructor', name: 'Odd' }, zhCN)).toBe('Odd');
  });
});
