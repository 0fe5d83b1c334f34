import { describe, expect, it } from 'vitest';
import chromium from '../../tests/captures/chromium.json' with { type: 'json' };
import firefox from '../../tests/captures/firefox.json' with { type: 'json' };
import { exchangesOfHar } from './har-file.ts';

const read = (har: unknown) =>
  exchangesOfHar(har, { wants: ({ url }) => url.includes('api.openai.com'), idPrefix: 'file-' });
const entry = (entries: readonly { readonly entry: object }[]) => entries.map((capture) => capture.entry);

describe('exchangesOfHar', () => {
  it('has one exchange per call, in order, with ids of their own', () => {
    const har = { log: { entries: [...entry(chromium['429']).toReversed(), ...entry(chromium['401'])] } };
    const exchanges = read(har);
    expect(exchanges.map(({ method, status, preflight }) => [method, status, preflight?.status])).toEqual([
      ['POST', 429, 204],
      ['GET', 401, undefined],
    ]);
    expect(exchanges.map(({ id }) => /^file-\d$/u.test(id))).toEqual([true, true]);
    expect(new Set(exchanges.map(({ id }) => id)).size).toBe(2);
  });

  it('reads the bodies that the file holds', () => {
    const [call] = entry(chromium['401']) as [{ response: { content: object } }];
    const held = {
      ...call,
      response: {
        ...call.response,
        content: { mimeType: 'application/json', text: 'eyJhIjoxfQ==', encoding: 'base64' },
      },
    };
    expect(read({ log: { entries: [held] } })).toMatchObject([{ responseBody: { kind: 'text', text: '{"a":1}' } }]);
  });

  it('makes calls of rejected preflights', () => {
    expect(read({ log: { entries: entry(firefox.preflight_fail) } })).toMatchObject([
      { method: 'POST', failure: { name: 'PREFLIGHT_REJECTED' } },
    ]);
  });

  it('makes one of what a service worker doubled', () => {
    expect(read({ log: { entries: entry(chromium['sw-intercept-401']) } })).toHaveLength(1);
  });

  it('leaves out what is not wanted', () => {
    expect(read({ log: { entries: entry(chromium.nxdomain) } })).toEqual([]);
  });

  it.each([null, 7, 'har', {}, { log: {} }, { log: { entries: {} } }, { log: { entries: [null, 3, {}] } }])(
    '%j has none',
    (har) => {
      expect(read(har)).toEqual([]);
    },
  );
});
