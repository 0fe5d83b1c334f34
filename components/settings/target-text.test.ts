import { describe, expect, it } from 'vitest';
import { hostTargets, targetName } from '../../lib/classifier/index.ts';
import { protocols } from '../../lib/classifier/protocols/index.ts';
import { en } from '../../lib/language/en/index.ts';
import { partyName } from '../../lib/language/protocol-name.ts';
import { zhCN } from '../../lib/language/zh-CN/index.ts';
import { targetText } from './target-text.ts';

describe('what a host answers like', () => {
  it.each(hostTargets)('$kind $id is called in English as the classifier calls it', (target) => {
    expect(targetText(target, en)).toBe(targetName(target));
  });

  it.each(Object.values(protocols))('$id alone has a name in each language', ({ id, compatible }) => {
    expect(partyName(compatible, en)).toBe(compatible.name);
    expect(partyName(compatible, zhCN)).toBe(zhCN.protocols[id]);
    expect(zhCN.protocols[id]).not.toBe(compatible.name);
  });

  it('a provider keeps its name', () => {
    expect(partyName({ id: 'moonshot', name: 'Moonshot AI' }, zhCN)).toBe('Moonshot AI');
    expect(partyName({ id: 'constructor', name: 'Odd' }, zhCN)).toBe('Odd');
  });
});

describe('the offer of a host', () => {
  it.each([
    ['openai', 'an OpenAI-compatible API'],
    ['gemini', 'a Gemini-compatible API'],
    ['plain', 'an LLM API'],
    ['ai-sdk', 'an AI SDK backend'],
  ] as const)('names %s with its article', (id, named) => {
    expect(en.settings.offerReasons.answer('“choices”', en.protocols[id])).toContain(`that of ${named}: “choices”.`);
  });
});
