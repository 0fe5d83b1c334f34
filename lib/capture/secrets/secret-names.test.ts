import { describe, expect, it } from 'vitest';
import { namesSecret } from './secret-names.ts';

describe('namesSecret', () => {
  it.each([
    'authorization',
    'x-api-key',
    'apiKey',
    'APIKey',
    'api_key',
    'key',
    'access_token',
    'X-Amz-Security-Token',
    'X-Amz-Signature',
    'X-Amz-Credential',
    'sig',
    'client_secret',
    'set-cookie',
    'x-auth',
    'password',
  ])('%s', (name) => {
    expect(namesSecret(name)).toBe(true);
  });

  it.each([
    'max_tokens',
    'x-ratelimit-remaining-tokens',
    'x-ratelimit-limit-token',
    'monkey',
    'keyboard',
    'tokenizer',
    'author',
    'idempotency-key',
    'access-control-allow-credentials',
    'signed',
    'content-type',
    '',
  ])('%j is none', (name) => {
    expect(namesSecret(name)).toBe(false);
  });
});
