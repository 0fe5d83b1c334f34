import { describe, expect, it } from 'vitest';
import { hostTargets, targetName } from '../../lib/classifier/index.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { targetText } from './target-text.ts';

describe('what a host answers like', () => {
  it.each(hostTargets)('$kind $id is called in English as the classifier calls it', (target) => {
    expect(targetText(target, en)).toBe(targetName(target));
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
