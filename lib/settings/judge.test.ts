import { describe, expect, it, vi } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { createJudge } from './judge.ts';
import { openSettings } from './store.ts';

const own = exchangeWith({ url: 'https://llm.corp.example/ask', requestBody: textBody('{}') });
describe('a judge', () => {
  it('knows the hosts of the settings', async () => {
    const settings = openSettings(null);
    const judge = createJudge(settings);
    const head = { method: 'POST', url: own.url, resourceType: 'fetch' };
    expect([judge.recognise(head), judge.isKnownHost(head)]).toEqual([null, false]);
    expect(judge.isKnownHost({ ...head, url: 'https://llm.corp.example/v1/chat/completions' })).toBe(false);
    expect(judge.isKnownHost({ ...head, url: 'https://api.openai.com/v1/chat/completions' })).toBe(true);
    const changed = vi.fn();
    judge.subscribe(changed);
    await settings.change({ hosts: [{ pattern: 'llm.corp.example', target: { kind: 'provider', id: 'mistral' } }] });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect([judge.recognise(head)?.id, judge.isKnownHost(head)]).toEqual(['mistral', true]);
    expect(judge.classify(own, {})).toMatchObject({ kind: 'ok', provider: { id: 'mistral' } });
  });

  it('is not told of changes that say nothing about verdicts', async () => {
    const settings = openSettings(null);
    const judge = createJudge(settings);
    const changed = vi.fn();
    judge.subscribe(changed);
    await settings.change({ ignored: ['a.example'] });
    await settings.change({ language: 'en' });
    expect(changed).not.toHaveBeenCalled();
  });
});
