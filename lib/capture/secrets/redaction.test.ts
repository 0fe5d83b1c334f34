import { describe, expect, it } from 'vitest';
import { createRedact, redactForm, redactUrl } from './redaction.ts';

/** Random enough to be a key, and no key: made of parts so that no scanner takes it for one. */
const random = ['aB3dE5gH7jK9', 'mN1pQ3sT5vW7', 'yZ9bC1dE3fG5', 'hJ7kL9nPwXyZ'].join('');
const key = (...parts: readonly string[]): string => parts.join('');
const plain = (text: string): string => createRedact(new Map())(text);

describe('keys by their shape', () => {
  it.each([
    ['sk-', 'sk-…wXyZ'],
    ['sk-proj-', 'sk-proj-…wXyZ'],
    ['sk-svcacct-', 'sk-svcacct-…wXyZ'],
    ['sk-ant-api03-', 'sk-ant-api03-…wXyZ'],
    ['sk-or-v1-', 'sk-or-v1-…wXyZ'],
    ['sk-kimi-', 'sk-kimi-…wXyZ'],
    ['gsk_', 'gsk_…wXyZ'],
    ['xai-', 'xai-…wXyZ'],
    ['hf_', 'hf_…wXyZ'],
    ['r8_', 'r8_…wXyZ'],
    ['sk_', 'sk_…wXyZ'],
    ['tp-', 'tp-…wXyZ'],
    ['mk-', 'mk-…wXyZ'],
    ['ms-', 'ms-…wXyZ'],
    ['pplx-', 'pplx-…wXyZ'],
    ['nvapi-', 'nvapi-…wXyZ'],
    ['AIza', 'AIza…wXyZ'],
    ['ghp_', 'ghp_…wXyZ'],
    ['github_pat_', 'github_pat_…wXyZ'],
    ['ya29.', 'ya29.…wXyZ'],
    ['ABSK', 'ABSK…wXyZ'],
  ])('%s', (prefix, shown) => {
    const secret = key(prefix, random);
    for (const around of [
      '%',
      'Bad key: %.',
      '"%"',
      '{"m":"a\\n%\\n"}',
      '<%>',
      'key=%',
      '(%)',
      "'%',",
      '%20%',
      'x\\u003c%',
    ]) {
      const text = around.replace('%20%', `%20${secret}`).replace(/%(?!20)/u, secret);
      expect(plain(text), around).toBe(text.replace(secret, shown));
    }
  });

  it.each([
    ['a JWT', key('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxMjM0NTY3ODkwIn0', '.', random), 'eyJ…wXyZ'],
    ['an AWS access key id', key('AKIA', 'ABCDEFGHIJKLMNOP'), 'AKIA…MNOP'],
    ['lower case only', key('sk-', 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv'), 'sk-…stuv'],
    ['a UUID behind a prefix', key('ms-', '0f8fad5b-d9cb-469f-a165-70867728950e'), 'ms-…950e'],
    ['what stands behind Bearer', `Bearer ${random}+/=`, 'Bearer …Z+/='],
    [
      'one of Qianfan',
      key('bce-v3/', 'ALTAK-', 'a1b2c3d4e5f6', '/', '0123456789abcdef0123456789abcdef01234567'),
      'bce-v3/ALTAK-…4567',
    ],
  ])('%s', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it.each([
    'req_011CSHoEeqs5C35K2UUqR7Fy',
    'chatcmpl-ABC123def456GHI789jkl012',
    'msg_01XFDUDYJgAACzvnptvVoYEL',
    'claude-sonnet-4-5-20250929',
    'gpt-4o-realtime-preview-2024-12-17',
    'text-embedding-3-large',
    'ft:gpt-4o-mini-2024-07-18:acme:suffix:ABCD1234',
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    'd41d8cd98f00b204e9800998ecf8427e',
    'ms-marco-MiniLM-L-12-v2',
    'sk-fading-circle-container-large',
    'risk-management-procedures-2024',
    'disk-0123456789abcdef0123',
    'hf_hub_download_to_local_dir',
    'x-ms-client-request-id: 0f8fad5b-d9cb-469f-a165-70867728950e',
    'Incorrect API key provided: sk-abcd1*******************************wxyz.',
    `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='.repeat(3)}`,
    '{"token":" Hello","logprob":-0.1}',
    '{"max_tokens":100,"key":"value of some length 123456789"}',
    'sorted(items, key=lambda_of_some_length_1)',
    'https://api.example.com/v1/models?page=2&max_tokens=100',
    'Basic authentication-is-not-supported-here',
    'user-agent-string-goes-here',
    'user_id_of_the_request',
    'YOUR_API_KEY',
    'sk-...',
  ])('leaves %s', (text) => {
    expect(plain(text)).toBe(text);
  });
});

describe('what was sent', () => {
  const hex = '0123456789abcdef0123456789abcdef';
  const redact = createRedact(new Map([[hex, '…cdef']]));

  it.each([
    ['as it is', `key ${hex}!`, 'key …cdef!'],
    ['inside a longer word', `x${hex}x`, 'x…cdefx'],
    ['twice', `${hex}${hex}`, '…cdef…cdef'],
  ])('is found %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('is found as JSON and URLs write it', () => {
    const odd = 'pass"w\\ord/with+signs';
    const hide = createRedact(new Map([[odd, '…']]));
    expect(hide(JSON.stringify({ message: odd }))).toBe('{"message":"…"}');
    expect(hide(JSON.stringify({ message: JSON.stringify({ odd }) }))).toBe('{"message":"{\\"odd\\":\\"…\\"}"}');
    expect(hide(`https://h/?x=${encodeURIComponent(odd)}`)).toBe('https://h/?x=…');
  });

  it('shows no more than four characters where a provider names a key by its last six', () => {
    const secret = ['sk', 'a'.repeat(40), 'uVwXyZ'].join('-');
    const hide = createRedact(new Map([[secret, 'sk-…wXyZ']]));
    expect(hide('Forbidden: key(uVwXyZ) may not; uVwXyZ is no key')).toBe(
      'Forbidden: key(…wXyZ) may not; uVwXyZ is no key',
    );
  });

  it('stays inside longer words if it is short, and goes where it stands alone', () => {
    expect(createRedact(new Map([['sk-bad', '…']]))('sk-bad, sk-badge, "sk-bad" xsk-bad')).toBe(
      '…, sk-badge, "…" xsk-bad',
    );
  });

  it.each(['undefined', 'YOUR_API_KEY', 'test'])('is no secret if it is "%s"', (value) => {
    const text = `Invalid key: ${value}`;
    expect(createRedact(new Map([[value, '…']]))(text)).toBe(text);
  });
});

describe('fields and parameters', () => {
  it.each([
    ['{"api_key":"hunter2hunter2"}', '{"api_key":"…ter2"}'],
    ['{"apiKey": "hunter2"}', '{"apiKey": "…"}'],
    ['{"password":"correct horse battery"}', '{"password":"…"}'],
    ['{"password":"a\\"b c","n":1}', '{"password":"…","n":1}'],
    ['{"password":"ends in a backslash\\\\","n":1}', '{"password":"…","n":1}'],
    [
      '{"m":"{\\"client_secret\\": \\"abcdefabcdef1234\\", \\"n\\": 1}"}',
      '{"m":"{\\"client_secret\\": \\"…1234\\", \\"n\\": 1}"}',
    ],
    ['{"authorization":"Token abcdefabcdef1234"}', '{"authorization":"Token …1234"}'],
    ["{'api_key': 'abcdefabcdef1234'}", "{'api_key': '…1234'}"],
    ['{"access_token":"abcdefabcdef1234', '{"access_token":"…1234'],
    ['{"api_key":"YOUR_API_KEY"}', '{"api_key":"YOUR_API_KEY"}'],
    ['{"api_key":null}', '{"api_key":null}'],
    ['see https://h/p?key=abcdefabcdef1234&alt=sse', 'see https://h/p?key=…1234&alt=sse'],
    [
      'https://h/p?X-Amz-Credential=abcdefabcdef1234&X-Amz-Signature=0123456789abcdef',
      'https://h/p?X-Amz-Credential=…1234&X-Amz-Signature=…cdef',
    ],
    ['https://h/p?sv=2024&sig=0123456789abcdef', 'https://h/p?sv=2024&sig=…cdef'],
    ['"url":"https://h/p?a=1\\u0026token=abcdefabcdef1234"', '"url":"https://h/p?a=1\\u0026token=…1234"'],
    ['api_key=abcdefabcdef1234', 'api_key=…1234'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('a form begins with a parameter', () => {
    expect(redactForm('key=abcdefabcdef1234&model=m', createRedact(new Map()))).toBe('key=…1234&model=m');
  });

  it('a URL has no user name and no password', () => {
    expect(redactUrl('https://user:secret@h.example/p?q=a@b', createRedact(new Map()))).toBe(
      'https://…@h.example/p?q=a@b',
    );
  });
});

describe('account ids', () => {
  it.each([
    [key('org-', 'AbCdEfGhIjKlMnOpQrStUvWx'), 'org-…'],
    [key('proj_', 'AbCdEfGhIjKlMnOpQrStUvWx'), 'proj_…'],
    [key('user-', 'AbCdEfGhIjKlMnOp'), 'user-…'],
    [
      `Limit of organization ${key('org-', 'AbCdEfGhIjKlMnOpQrStUvWx')} on tokens`,
      'Limit of organization org-… on tokens',
    ],
    [`request reached ${key('<ak-', 'abc123def456', '>')} limit`, 'request reached <ak-…> limit'],
    ['arn:aws:bedrock:us-east-1:123456789012:inference-profile/x', 'arn:aws:bedrock:us-east-1:…:inference-profile/x'],
    [`/client/v4/accounts/${'0a1b2c3d'.repeat(4)}/ai/run`, '/client/v4/accounts/…/ai/run'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('half a character', () => {
  const half = '\uDE00';

  it.each([
    ['in a parameter', `https://h.example/p?key=${random}${half}&a=1`],
    ['at the end of a parameter', `https://h.example/p?api_key=${random}abc${half}`],
    [
      'beside a key that is percent-encoded',
      `https://h.example/${encodeURIComponent(key('sk-proj-', random))}%20${half}`,
    ],
  ])('%s hides no secret', (_, url) => {
    expect(redactUrl(url, createRedact(new Map()))).not.toContain(random);
  });
});

describe('redaction', () => {
  it('changes nothing that it made itself', () => {
    const once = plain(`{"api_key":"${key('sk-proj-', random)}"} Bearer ${random} https://h/?key=${random}`);
    expect(plain(once)).toBe(once);
  });

  // Each of these takes hours if any step is quadratic.
  it.each([
    'sk-',
    '\\',
    '"api_key":"',
    '&key=',
    'eyJ.',
    'a-',
    'Bearer ',
    'org-',
    '%20',
    'ABSK',
    '"',
    '\\"',
    'arn:aws:',
    '?a=b',
    '…',
    '<ak-',
  ])('takes ten million characters of %s in linear time', (part) => {
    const redact = createRedact(new Map([['0123456789abcdef0123456789abcdef', '…cdef']]));
    expect(redact(part.repeat(Math.ceil(10_000_000 / part.length))).length).toBeLessThanOrEqual(10_000_010);
  });
});

describe('a text that was clean before', () => {
  const chosen = ['correct', 'horse', 'battery', '2staple'].join(' ');

  it('is not when it holds what another exchange sent', () => {
    expect(plain(`echo ${chosen}`)).toBe(`echo ${chosen}`);
    expect(createRedact(new Map([[chosen, '…']]))(`echo ${chosen}`)).toBe('echo …');
    expect(plain(`echo ${chosen}`)).toBe(`echo ${chosen}`);
  });

  it('is not when the exchange told that it is secret', () => {
    const redact = createRedact(new Map());
    expect(redact(`again ${chosen}`)).toBe(`again ${chosen}`);
    redact.learn(chosen, '…');
    expect(redact(`again ${chosen}`)).toBe('again …');
  });

  it('says nothing of one with a secret behind it', () => {
    expect(plain('the key is')).toBe('the key is');
    expect(plain(`the key is sk-${random}`)).toBe('the key is sk-…wXyZ');
    expect(plain(`the key is sk-${random}`)).toBe('the key is sk-…wXyZ');
  });
});

describe('an account’s id', () => {
  it.each(Array.from({ length: 14 }, (_, at) => at))('is found %i characters behind the beginning', (at) => {
    expect(plain(`${'.'.repeat(at)} of account ${'1'.repeat(12)}, /teams/123456 …`)).toBe(
      `${'.'.repeat(at)} of account …, /teams/… …`,
    );
  });
});
