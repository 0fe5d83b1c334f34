import { describe, expect, it } from 'vitest';
import { isPlaceholder, isUnset } from './placeholder.ts';

describe('isUnset', () => {
  it.each([
    'undefined',
    'null',
    'NaN',
    'None',
    '[object Object]',
    '${API_KEY}',
    '{{ api_key }}',
    '{key}',
    '%API_KEY%',
    '$OPENAI_API_KEY',
    'process.env.KEY',
    'import.meta.env.VITE_KEY',
  ])('%s', (value) => {
    expect(isUnset(value)).toBe(true);
  });

  it.each(['sk-undefined', 'nullable', 'abc$def', ''])('%j is set', (value) => {
    expect(isUnset(value)).toBe(false);
  });
});

describe('isPlaceholder', () => {
  it.each([
    'YOUR_API_KEY',
    'your-api-key-here',
    '<key>',
    '[API KEY]',
    'sk-...',
    'sk-xxxx',
    'sk-proj-***',
    'xxx',
    'MY_API_KEY',
    'OPENAI_API_KEY',
    'api-key',
    'apikey',
    '"YOUR_KEY"',
    'EMPTY',
    'dummy',
    'sk-no-key-required',
    'lm-studio',
    'ollama',
  ])('%s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each([
    'sk-bad',
    'hunter2',
    'correct-horse-battery',
    'letmein',
    'xx',
    'abcdefghijklmnop',
    'sk-1234',
    `your-${'x'.repeat(90)}`,
  ])('%s may be a key', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});
