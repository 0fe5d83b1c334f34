import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../../tests/exchange.ts';
import { readSignals } from '../read/signals.ts';
import { urlOf } from '../read/url.ts';
import type { Draft } from './draft.ts';
import { readSpokenOf } from './spoken-of.ts';

const spoken = (message: string, request: unknown, draft: Draft = {}) => {
  const url = 'https://api.example.com/v1/chat/completions';
  const exchange = exchangeWith({
    url,
    status: 400,
    requestBody: textBody(typeof request === 'string' ? request : JSON.stringify(request)),
    responseBody: textBody(JSON.stringify({ error: { message } })),
  });
  readSpokenOf(draft, readSignals(exchange, urlOf(url), []));
  return [draft.spokenOf?.value, draft.spokenValue?.value];
};

const part = (name: string) => ({ document: { format: 'pdf', name, source: { bytes: 'JVBE' } } });

describe('the field that the words speak of', () => {
  it.each<[message: string, request: unknown, path: string | undefined, value: string | undefined]>([
    ['The reasoning effort is wrong', { model: 'm', reasoning: { effort: 'huge' } }, 'reasoning.effort', '"huge"'],
    ['Bad max output tokens', { generationConfig: { maxOutputTokens: -1 } }, 'generationConfig.maxOutputTokens', '-1'],
    ['No such voice', { input: 'a', voice: 'x', speed: 1 }, 'voice', '"x"'],
    [
      'Could not process PDF',
      { messages: [{ content: [{ type: 'document', source: { media_type: 'application/pdf', data: 'J' } }] }] },
      'messages[0].content[0].source',
      '"application/pdf"',
    ],
    [
      'Duplicate document names',
      { messages: [{ content: [part('a')] }, { content: [part('a')] }] },
      'messages[].content[].document.name',
      undefined,
    ],
    // What most requests have tells nothing, nor do words that two fields share.
    ['The message content is wrong', { model: 'm', messages: [{ role: 'user', content: 'x' }] }, undefined, undefined],
    ['Invalid request format', { model: 'm', response_format: { type: 'text' } }, undefined, undefined],
    ['The voice or the speed is wrong', { voice: 'x', speed: 1 }, undefined, undefined],
    ['No such voice', 'not JSON', undefined, undefined],
    ['', { voice: 'x' }, undefined, undefined],
  ])('“%s”', (message, request, path, value) => {
    expect(spoken(message, request)).toEqual([path, value]);
  });

  it('is none beside a field that is named', () => {
    const field = { from: 'body error.param', said: 'n', path: 'n', steps: [], value: null, sent: null };
    expect(spoken('No such voice', { voice: 'x' }, { field })).toEqual([undefined, undefined]);
  });

  it('is looked for in a part of a huge request only', () => {
    const request = { list: [...Array.from({ length: 50_000 }, (_, at) => ({ a: at })), { voice: 'x' }] };
    expect(spoken('No such voice', request)).toEqual([undefined, undefined]);
  });
});
