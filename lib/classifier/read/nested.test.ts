import { describe, expect, it } from 'vitest';
import { nestedJson } from './nested.ts';

const json = '{"error":{"message":"Bad"}}';
const value = { error: { message: 'Bad' } };

describe('nestedJson', () => {
  it.each<[name: string, words: string, lead: string]>([
    ['alone', json, ''],
    ['behind words', `400 ${json}`, '400'],
    ['before words with braces', `Error: ${json} at {here}`, 'Error:'],
    ['twice', `Error from provider(404): ${json}Error: again ${json}`, 'Error from provider(404):'],
    ['with escaped quotes', `400 ${json.replaceAll('"', '\\"')}`, '400'],
    ['as Python prints bytes', `AnthropicException - b'${json}'. Received Model Group=x`, 'AnthropicException -'],
    [
      'as Python prints a dictionary',
      "Error code: 404 - {'error': {'message': 'Bad'}} in {model}",
      'Error code: 404 -',
    ],
  ])('finds it %s', (_, words, lead) => {
    expect(nestedJson(words)).toEqual({ lead, value });
  });

  it('reads bytes with line breaks', () => {
    expect(nestedJson(`Exception - b'{\\n  "error": {\\n    "message": "Bad"\\n  }\\n}\\n'`)).toEqual({
      lead: 'Exception -',
      value,
    });
  });

  it('reads bytes with an apostrophe in them', () => {
    expect(nestedJson(`b'{"message":"It\\'s bad"}'`)?.value).toEqual({ message: "It's bad" });
  });

  it.each(['', 'no braces', 'a [list] of {names}', '{}', '[]', '} {', "{'a': ", `{"a":${'['.repeat(70_000)}`])(
    'finds none in %j',
    (words) => {
      expect(nestedJson(words)).toBeNull();
    },
  );

  it.each(['{"', "{'", '[{', '{\\"'])('gets through thousands of %s', (words) => {
    expect(() => nestedJson(`${words.repeat(30_000)}}`)).not.toThrow();
  });
});
