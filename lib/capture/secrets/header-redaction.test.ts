import { describe, expect, it } from 'vitest';
import { MAX_HEADER_CHARS } from '../bounds.ts';
import { readCredentials } from './credential.ts';
import { redactHeaders } from './header-redaction.ts';
import { createRedact } from './redaction.ts';

const random = ['aB3dE5gH7jK9', 'mN1pQ3sT5vW7', 'yZ9bC1dE3fG5', 'hJ7kL9nPwXyZ'].join('');
const shown = (name: string, value: string): string | undefined => {
  const headers = [{ name, value }];
  return redactHeaders(headers, createRedact(readCredentials(headers, '').sent))[0]?.value;
};

describe('redactHeaders', () => {
  it.each([
    ['authorization', `Bearer ${random}`, 'Bearer …wXyZ'],
    ['authorization', `Bearer Bearer ${random}`, 'Bearer Bearer …wXyZ'],
    ['authorization', `Basic ${btoa('user:correct horse')}`, 'Basic …'],
    ['authorization', random, '…wXyZ'],
    ['authorization', 'Bearer sk-bad', 'Bearer …'],
    ['proxy-authorization', `Bearer ${random}`, 'Bearer …wXyZ'],
    ['cf-aig-authorization', `Bearer ${random}`, 'Bearer …wXyZ'],
    ['x-api-key', `"${random}"`, '"…wXyZ"'],
    ['x-amz-security-token', random, '…wXyZ'],
    ['x-my-secret', 'short', '…'],
    ['cookie', 'theme=dark; session=abc', 'theme=…; session=…'],
    ['set-cookie', 'session=abc; Secure\nother=def; HttpOnly', 'session=…\nother=…'],
    ['openai-organization', 'acme', '…'],
    ['anthropic-organization-id', '0f8fad5b-d9cb-469f-a165-70867728950e', '…'],
    ['referer', 'https://app.example/?token=abcdefabcdef1234', 'https://app.example/?token=…1234'],
    ['location', `https://h.example/?key=${random}`, 'https://h.example/?key=…wXyZ'],
    ['x-note', `see ${['sk-', random].join('')}`, 'see sk-…wXyZ'],
    [
      'sec-websocket-protocol',
      `realtime, openai-insecure-api-key.${['sk-', random].join('')}, openai-organization.acme`,
      'realtime, openai-insecure-api-key.sk-…wXyZ, openai-organization.…',
    ],
  ])('%s: %s', (name, value, expected) => {
    expect(shown(name, value)).toBe(expected);
  });

  it.each([
    ['authorization', 'Bearer undefined'],
    ['authorization', 'Bearer ${API_KEY}'],
    ['authorization', 'Bearer YOUR_API_KEY'],
    ['authorization', 'Bearer'],
    ['x-api-key', ''],
    ['x-ratelimit-remaining-tokens', '149984'],
    ['x-ratelimit-reset-tokens', '6m0s'],
    ['anthropic-ratelimit-tokens-reset', '2026-01-01T00:00:00Z'],
    ['anthropic-ratelimit-input-tokens-limit', '40000'],
    ['x-request-id', 'req_011CSHoEeqs5C35K2UUqR7Fy'],
    ['cf-ray', '8a1b2c3d4e5f6a7b-FRA'],
    ['idempotency-key', 'stainless-node-retry-0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['access-control-allow-headers', 'authorization, x-api-key'],
    ['access-control-allow-credentials', 'true'],
    ['www-authenticate', 'Bearer realm="api"'],
    ['retry-after', '20'],
    ['x-token-count', '1234'],
  ])('leaves %s: %s', (name, value) => {
    expect(shown(name, value)).toBe(value);
  });

  it('cuts long values', () => {
    expect(shown('x-long', 'word '.repeat(MAX_HEADER_CHARS))?.length).toBeLessThanOrEqual(MAX_HEADER_CHARS);
  });
});

describe('a header that came before', () => {
  const chosen = 'correct-horse-battery-9staple';
  const note = { name: 'x-note', value: `see ${chosen}` };
  const shownTo = (...sent: readonly { readonly name: string; readonly value: string }[]) => {
    const headers = [...sent, note];
    return redactHeaders(headers, createRedact(readCredentials(headers, '').sent)).at(-1)?.value;
  };

  it('is harmless for one sender, and holds the key or the cookie of another', () => {
    expect([
      shownTo(),
      shownTo({ name: 'x-api-key', value: random }),
      shownTo({ name: 'x-api-key', value: chosen }),
      shownTo({ name: 'x-api-key', value: random }),
      shownTo(),
    ]).toEqual([note.value, note.value, 'see …aple', note.value, note.value]);
    const cookie = { name: 'cookie', value: `session=${random}` };
    const echo = { name: 'x-echo', value: `cookie ${random.slice(0, 30)}` };
    const [, after] = redactHeaders([cookie, echo], createRedact(readCredentials([cookie, echo], '').sent));
    expect(after?.value).toBe('cookie …');
  });

  it('is one object for all calls of a sender', () => {
    const [first, again] = [0, 1].map(() => redactHeaders([note], createRedact(readCredentials([note], '').sent))[0]);
    expect(again).toBe(first);
  });

  it('is not harmless once the exchange told that it holds a secret', () => {
    const redact = createRedact(new Map());
    expect(redactHeaders([note], redact)[0]?.value).toBe(note.value);
    redact.learn(chosen, '…');
    expect(redactHeaders([note], redact)[0]?.value).toBe('see …');
    expect(redactHeaders([note], createRedact(new Map()))[0]?.value).toBe(note.value);
  });
});
