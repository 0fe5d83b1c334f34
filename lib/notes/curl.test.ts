import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import type { Credential, Exchange } from '../exchange.ts';
import { en } from '../interface-texts/en/index.ts';
import { curl as curlIn, keyVariable } from './curl.ts';

const openai = { id: 'openai', name: 'OpenAI' };
const curl = (exchange: Exchange, provider: typeof openai, limit?: number) => curlIn(exchange, provider, en, limit);
const key = (changes: Partial<Credential> = {}): Credential => ({
  source: 'authorization',
  scheme: 'Bearer',
  prefix: 'sk-',
  length: 51,
  lastFour: 'abcd',
  shape: 'sk-alnum48',
  oddities: [],
  ...changes,
});

describe('the variable for a key', () => {
  it.each([
    ['openai', 'OPENAI_API_KEY'],
    ['moonshot', 'MOONSHOT_API_KEY'],
    ['aimlapi', 'AIML_API_KEY'],
    ['github-models', 'GITHUB_MODELS_API_KEY'],
    ['302ai', '_302AI_API_KEY'],
  ])('of %s is %s', (id, name) => {
    expect(keyVariable({ id, name: id })).toBe(name);
  });
});

describe('curl', () => {
  it('repeats the request with the key as a variable', () => {
    const { command, remarks } = curl(
      exchangeWith({
        requestHeaders: headersOf({
          'content-type': 'application/json',
          authorization: 'Bearer sk-…abcd',
          'openai-project': 'proj_1',
          'user-agent': 'Browser',
          'sec-fetch-mode': 'cors',
          origin: 'https://app.test',
          cookie: 'session=…',
        }),
        credential: key(),
        requestBody: textBody(`{"prompt":"it's"}`),
      }),
      openai,
    );
    expect(remarks).toEqual(['For bash and other POSIX shells.', 'Set OPENAI_API_KEY first.']);
    expect(command).toBe(
      [
        "curl 'https://api.openai.com/v1/chat/completions' \\",
        "  -H 'content-type: application/json' \\",
        "  -H 'openai-project: proj_1' \\",
        `  -H 'authorization: Bearer '"$OPENAI_API_KEY" \\`,
        `  --data-raw '{"prompt":"it'\\''s"}'`,
      ].join('\n'),
    );
  });

  it.each<[fact: string, source: string, scheme: string, word: string]>([
    ['a header without a scheme', 'x-api-key', '', `-H 'x-api-key: '"$OPENAI_API_KEY"`],
    ['a header of any name', 'x-custom-auth', 'Token', `-H 'x-custom-auth: Token '"$OPENAI_API_KEY"`],
  ])('puts the key into %s', (_, source, scheme, word) => {
    const requestHeaders = headersOf({ [source]: `${scheme} masked…abcd` });
    const { command } = curl(exchangeWith({ requestHeaders, credential: key({ source, scheme }) }), openai);
    expect(command).toContain(word);
    expect(command).not.toContain('masked');
  });

  it.each([
    ['first', '?key=AIza…wxyz&alt=sse', `?key='"$OPENAI_API_KEY"'&alt=sse'`],
    ['last', '?alt=sse&key=AIza…wxyz', `?alt=sse&key='"$OPENAI_API_KEY"`],
    ['before a fragment', '?key=AIza…wxyz#top', `?key='"$OPENAI_API_KEY"'#top'`],
    ['beside a name that ends alike', '?monkey=1&key=AIza…wxyz', `?monkey=1&key='"$OPENAI_API_KEY"`],
  ])('puts the key into the URL: %s', (_, query, end) => {
    const url = `https://api.openai.com/v1/x${query}`;
    const { command } = curl(exchangeWith({ url, credential: key({ source: 'query:key', scheme: '' }) }), openai);
    expect(command).toContain(end);
    expect(command).not.toContain('AIza');
  });

  it('never writes out a header that holds a key, known or not', () => {
    const requestHeaders = headersOf({ authorization: 'Bearer a…', 'x-api-key': 'b…', 'api-key': 'c…' });
    expect(curl(exchangeWith({ requestHeaders, credential: null }), openai).command).not.toMatch(/…/u);
  });

  it.each<[fact: string, changes: Partial<Exchange>, remark: string | undefined]>([
    ['no key', { credential: null }, 'The page sent no key.'],
    [
      'a body that was cut when it was recorded',
      { requestBody: { kind: 'text', text: 'a'.repeat(2048), tail: 'z', size: 3 * 1024 * 1024 } },
      'The body is cut: the first 2 KB of 3 MB are here.',
    ],
    [
      'a body that is not there',
      { requestBody: { kind: 'unavailable', reason: 'too-large' } },
      'The body of the request was not recorded.',
    ],
    [
      'nothing, where masked secrets alone made the body shorter',
      { requestBody: { kind: 'text', text: '{"key":"sk-…abcd"}', tail: '', size: 90 } },
      undefined,
    ],
  ])('tells of %s', (_, changes, remark) => {
    expect(curl(exchangeWith(changes), openai).remarks.at(-1)).toBe(remark ?? 'The page sent no key.');
  });

  it.each([
    ['another method', { method: 'DELETE' }, "-X 'DELETE'"],
    ['brackets in the URL', { url: 'https://a.test/x[1]' }, "curl --globoff 'https://a.test/x[1]'"],
  ])('repeats %s', (_, changes, words) => {
    expect(curl(exchangeWith(changes), openai).command).toContain(words);
  });

  it('cuts a long body where a limit is asked for', () => {
    const { command, remarks } = curl(exchangeWith({ requestBody: textBody('x'.repeat(5000)) }), openai, 1024);
    expect(remarks).toContain('The body is cut: the first 1 KB of 4.9 KB are here.');
    expect(command).not.toContain('x'.repeat(1025));
  });

  it('leaves out what is no header: curl would read a file', () => {
    const source = '@/etc/passwd';
    const requestHeaders = headersOf({ '@/etc/hosts': 'x', 'x:y': 'z' });
    const { command } = curl(exchangeWith({ requestHeaders, credential: key({ source }) }), openai);
    expect(command).not.toMatch(/@|x:y/u);
  });

  it('is written for the Command Prompt where that is asked for', () => {
    const exchange = exchangeWith({
      requestHeaders: headersOf({ 'content-type': 'application/json' }),
      credential: key(),
      requestBody: textBody('{"a":"100%"}'),
    });
    const { command, remarks } = curlIn(exchange, openai, en, Infinity, 'cmd');
    expect(remarks[0]).toBe('For the Command Prompt of Windows (cmd).');
    expect(command).toBe(
      [
        'curl ^"https://api.openai.com/v1/chat/completions^" ^',
        '  -H ^"content-type: application/json^" ^',
        '  -H ^"authorization: Bearer %OPENAI_API_KEY%^" ^',
        String.raw`  --data-raw ^"^{^\^"a^\^":^\^"100^%^\^"^}^"`,
      ].join('\n'),
    );
  });

  it('keeps the key’s header on its line, whatever a file of somebody else says of it', () => {
    const credential = key({ scheme: 'Bearer x\r\nx-evil: 1' });
    expect(curl(exchangeWith({ credential }), openai).command).toContain(
      `-H 'authorization: Bearer x x-evil: 1 '"$OPENAI_API_KEY"`,
    );
  });

  it('keeps a header on its line', () => {
    const requestHeaders = headersOf({ 'x-note': "a\r\n' --next 'b" });
    expect(curl(exchangeWith({ requestHeaders }), openai).command).toContain("-H 'x-note: a '\\'' --next '\\''b'");
  });
});
