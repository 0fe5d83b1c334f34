import { describe, expect, it, vi } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { createConfiguredClassifier } from './configured-classifier.ts';
import { openSettings } from './store.ts';

const own = exchangeWith({ url: 'https://llm.corp.example/ask', requestBody: textBody('{}') });
describe('a classifier', () => {
  it('knows the hosts of the settings', async () => {
    const settings = openSettings(null);
    const classifier = createConfiguredClassifier(settings);
    const head = { method: 'POST', url: own.url, resourceType: 'fetch' };
    expect([classifier.recognise(head), classifier.isKnownHost(head)]).toEqual([null, false]);
    expect(classifier.isKnownHost({ ...head, url: 'https://llm.corp.example/v1/chat/completions' })).toBe(false);
    expect(classifier.isKnownHost({ ...head, url: 'https://api.openai.com/v1/chat/completions' })).toBe(true);
    const changed = vi.fn();
    classifier.subscribe(changed);
    await settings.change({ hosts: [{ pattern: 'llm.corp.example', target: { kind: 'provider', id: 'mistral' } }] });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect([classifier.recognise(head)?.id, classifier.isKnownHost(head)]).toEqual(['mistral', true]);
    expect(classifier.classify(own, {})).toMatchObject({ kind: 'ok', provider: { id: 'mistral' } });
  });

  it('is not told of changes that say nothing about verdicts', async () => {
    const settings = openSettings(null);
    const classifier = createConfiguredClassifier(settings);
    const changed = vi.fn();
    classifier.subscribe(changed);
    await settings.change({ ignored: ['a.example'] });
    await settings.change({ language: 'en' });
    expect(changed).not.toHaveBeenCalled();
  });
});
