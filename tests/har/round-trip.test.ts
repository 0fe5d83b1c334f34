import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readHarFile } from '../../lib/capture/har/index.ts';
import { classify } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { harOf, harPieces } from '../../lib/notes/har-export.ts';
import chromium from '../captures/chromium.json' with { type: 'json' };
import firefox from '../captures/firefox.json' with { type: 'json' };
import { exchangeWith, headersOf, textBody } from '../exchange.ts';
import { HarSchema } from './har-schema.ts';

async function read(har: unknown): Promise<readonly Exchange[]> {
  const file = await readHarFile(new Blob([JSON.stringify(har)]).stream(), {
    wants: (heads) => heads.map(() => true),
    idPrefix: 'file-',
  });
  if (file.kind === 'refused') throw new Error(`refused: ${JSON.stringify(file.refusal)}`);
  expect(file.misfits).toEqual([]);
  return file.exchanges;
}

const key = (letter: string) => `sk-${'proj'}-${letter.repeat(10)}1234567890${letter.repeat(28)}`;
const written = (exchanges: readonly Exchange[]): unknown => harOf(exchanges, { version: '1.0' });
const verdictsOf = (exchanges: readonly Exchange[]) => exchanges.map((exchange) => classify(exchange));

/** A mark that stands for a key may be shortened when it is taken for a key itself. */
const withoutMarks = ({ url, requestHeaders, ...exchange }: Exchange) => ({
  ...exchange,
  id: '',
  url: url.replace(/=[^&]*…[^&]*/u, '=…'),
  requestHeaders: requestHeaders.map(({ name, value }) => ({ name, value: value.includes('…') ? '…' : value })),
});

/** What a HAR file with the entries of one case would hold. */
const recorded = (captures: typeof chromium | typeof firefox) =>
  Object.entries(captures).map(([name, entries]) => {
    const filled = (
      entries as readonly { readonly entry: { readonly response: object }; readonly content: unknown }[]
    ).map(({ entry, content }) => {
      const text = Array.isArray(content)
        ? (content[0] as unknown)
        : (content as { content?: unknown } | null)?.content;
      const { content: told } = entry.response as { content?: object };
      return {
        ...entry,
        response: { ...entry.response, content: { ...told, ...(typeof text === 'string' && { text }) } },
      };
    });
    return [name, filled] as const;
  });

describe('a HAR that Faultline wrote', () => {
  it.each([
    ...recorded(chromium).map(([name, entries]) => [`Chromium, ${name}`, entries] as const),
    ...recorded(firefox).map(([name, entries]) => [`Firefox, ${name}`, entries] as const),
  ])('is valid and reads as the same exchanges with the same verdicts: %s', async (_, entries) => {
    const exchanges = await read({ log: { entries } });
    const har = written(exchanges);
    expect(v.safeParse(HarSchema, har).issues).toBeUndefined();
    const again = await read(har);
    expect(again.map(withoutMarks)).toEqual(exchanges.map(withoutMarks));
    expect(verdictsOf(again)).toEqual(verdictsOf(exchanges));
  });

  it.each<[fact: string, changes: Partial<Exchange>]>([
    [
      'cut bodies',
      { responseBody: { kind: 'text', text: '{"a', tail: 'z"}', size: 9e6 }, cuts: ['Response body: cut'] },
    ],
    [
      'a message of a WebSocket',
      { status: 101, resourceType: 'websocket', events: [{ time: 5001, name: 'message', data: 'x' }] },
    ],
    ['events without times', { events: [{ time: null, name: 'error', data: '{}' }] }],
    ['a key in the URL', { url: 'https://generativelanguage.googleapis.com/v1/models?key=AIza…wxyz&alt=sse' }],
    [
      'a form',
      {
        requestHeaders: headersOf({ 'content-type': 'application/x-www-form-urlencoded' }),
        requestBody: textBody('a=1&b=2'),
      },
    ],
    ['no start', { startedAt: 0 }],
  ])('keeps %s', async (_, changes) => {
    const exchange = exchangeWith(changes);
    const har = written([exchange]);
    expect(v.safeParse(HarSchema, har).issues).toBeUndefined();
    expect((await read(har)).map(withoutMarks)).toEqual([withoutMarks(exchange)]);
  });

  it.each([0, 1, 3])('is the same in pieces, of %i exchanges', (count) => {
    const exchanges = Array.from({ length: count }, () => exchangeWith());
    const pieces = [...harPieces(exchanges, { version: '1.0' })];
    expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(JSON.stringify(written(exchanges))));
  });

  it('is redacted again: its own fields are no way around', async () => {
    const secret = key('a');
    const exchange = exchangeWith({
      responseBody: textBody(`{"said":"${secret}"}`),
      preflight: {
        status: 204,
        requestHeaders: headersOf({ authorization: `Bearer ${secret}` }),
        responseHeaders: headersOf({ 'x-echo': secret }),
        failure: { name: secret, inferred: false },
        redirectUrl: `https://a.test/?token=${secret}`,
      },
      failure: { name: secret, inferred: true },
      cuts: [secret],
      pageOrigin: `https://${secret}.test`,
    });
    const har = JSON.stringify(written([exchange]));
    expect(har).toContain(secret);
    expect(JSON.stringify(await read(JSON.parse(har)))).not.toContain(secret);
  });

  it.each([
    ['a scheme with a line break', { scheme: 'Bearer\nX-Evil: 1' }],
    ['a scheme that is a key', { scheme: key('scheme') }],
    ['a prefix that is a key', { prefix: key('prefix') }],
    ['a prefix that no key has', { prefix: 'evil-' }],
    ['a source with a line break', { source: 'authorization\nX-Evil: 1' }],
    ['a shape that is a key', { shape: key('shape') }],
    ['last characters that are none', { lastFour: 'a\nb ' }],
    ['more shown than there is', { length: 3 }],
  ])('gains no trust by %s', async (_, changes) => {
    const credential = {
      source: 'authorization',
      scheme: 'Bearer',
      prefix: 'sk-',
      length: 51,
      lastFour: 'wXyZ',
      shape: 'sk-alnum48',
      oddities: [],
    };
    const har = harOf([exchangeWith({ credential })], { version: '1.0' });
    expect((await read(har))[0]?.credential).toEqual(credential);
    const changed = harOf([exchangeWith({ credential: { ...credential, ...changes } })], { version: '1.0' });
    expect((await read(changed))[0]?.credential).not.toMatchObject(changes);
  });

  it('that was tampered with reads like that of any tool', async () => {
    const har = harOf([exchangeWith({ status: 401, pageOrigin: null })], { version: '1.0' });
    const [entry] = har.log.entries;
    const damaged = { log: { ...har.log, entries: [{ ...entry, _faultline: { version: 1, credential: 'x' } }] } };
    expect(await read(damaged)).toMatchObject([{ status: 401, pageOrigin: 'https://app.test' }]);
  });
});
