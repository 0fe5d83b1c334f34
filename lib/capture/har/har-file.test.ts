import { describe, expect, it } from 'vitest';
import chromium from '../../../tests/captures/chromium.json' with { type: 'json' };
import firefox from '../../../tests/captures/firefox.json' with { type: 'json' };
import { readHarFile } from './har-file.ts';

const readText = (text: string) =>
  readHarFile(new Blob([text]).stream(), {
    wants: (heads) => Promise.resolve(heads.map(({ url }) => url.includes('api.openai.com'))),
    idPrefix: 'file-',
  });
const read = async (entries: readonly unknown[]) => {
  const file = await readText(JSON.stringify({ log: { entries } }));
  if (file.kind === 'refused') throw new Error(`refused: ${file.refusal.kind}`);
  return file;
};
const entry = (entries: readonly { readonly entry: object }[]) => entries.map((capture) => capture.entry);
const startedDateTime = '2026-01-01T00:00:00.000Z';
const request = { method: 'POST', url: 'https://api.openai.com/v1/chat/completions' };

describe('the calls of a HAR file', () => {
  it('are one exchange each, in order, with ids of their own', async () => {
    const { exchanges } = await read([...entry(chromium['429']).toReversed(), ...entry(chromium['401'])]);
    expect(exchanges.map(({ method, status, preflight }) => [method, status, preflight?.status])).toEqual([
      ['POST', 429, 204],
      ['GET', 401, undefined],
    ]);
    expect(exchanges.map(({ id }) => /^file-\d$/u.test(id))).toEqual([true, true]);
    expect(new Set(exchanges.map(({ id }) => id)).size).toBe(2);
  });

  it('have the bodies that the file holds', async () => {
    const [call] = entry(chromium['401']) as [{ response: { content: object } }];
    const content = { mimeType: 'application/json', text: 'eyJhIjoxfQ==', encoding: 'base64' };
    const { exchanges } = await read([{ ...call, response: { ...call.response, content } }]);
    expect(exchanges).toMatchObject([{ responseBody: { kind: 'text', text: '{"a":1}' } }]);
  });

  it('are made of rejected preflights', async () => {
    const { exchanges } = await read(entry(firefox.preflight_fail));
    expect(exchanges).toMatchObject([{ method: 'POST', failure: { name: 'PREFLIGHT_REJECTED' } }]);
  });

  it('are one where a service worker doubled them', async () => {
    expect((await read(entry(chromium['sw-intercept-401']))).exchanges).toHaveLength(1);
  });

  it('leave out what is not wanted, and count it', async () => {
    const file = await read([
      ...entry(chromium.nxdomain),
      { startedDateTime, request: { method: 'GET', url: 'data:,' } },
    ]);
    expect(file).toMatchObject({ exchanges: [], skipped: 0 });
    expect(file.entries).toBe(entry(chromium.nxdomain).length + 1);
  });

  it('may lack the whole response, as in the files of proxies', async () => {
    const { exchanges } = await read([{ startedDateTime, request }]);
    expect(exchanges).toMatchObject([{ status: 0, failure: { name: 'NO_RESPONSE' } }]);
  });
});

describe('a bad entry', () => {
  it.each<[fact: string, bad: unknown, path: string]>([
    ['that is no object', 3, 'log.entries[1]'],
    ['that is null', null, 'log.entries[1]'],
    ['without a start', { request }, 'log.entries[1].startedDateTime'],
    ['with a start that is no time', { startedDateTime: 'soon', request }, 'log.entries[1].startedDateTime'],
    ['without a request', { startedDateTime }, 'log.entries[1].request'],
    ['without a URL', { startedDateTime, request: { method: 'POST' } }, 'log.entries[1].request.url'],
    [
      'with a URL that is a number',
      { startedDateTime, request: { method: 'POST', url: 1 } },
      'log.entries[1].request.url',
    ],
    ['with a response that is a text', { startedDateTime, request, response: 'ok' }, 'log.entries[1].response'],
  ])('%s is skipped and told, and the others stay', async (_, bad, path) => {
    const good = { startedDateTime, request };
    const file = await read([good, bad, good]);
    expect(file.exchanges).toHaveLength(2);
    expect(file).toMatchObject({ entries: 3, skipped: 1, misfits: [{ path }] });
  });

  it('of many is counted, and the first hundred are told', async () => {
    const file = await read(Array.from({ length: 250 }, () => null));
    expect(file).toMatchObject({ entries: 250, skipped: 250 });
    expect(file.misfits).toHaveLength(100);
  });
});

it('a file that breaks off is refused, however much of it was whole', async () => {
  const text = JSON.stringify({
    log: {
      entries: [
        { startedDateTime, request },
        { startedDateTime, request },
      ],
    },
  });
  expect(await readText(text.slice(0, -10))).toEqual({
    kind: 'refused',
    refusal: { kind: 'ends-early', at: { line: 1, column: text.length - 9 }, entries: 1 },
  });
});
