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
