import { describe, expect, it } from 'vitest';
import { isAiSdkStream, isDataStream, readDataStream } from './ai-sdk-stream.ts';

describe('a data stream of the AI SDK', () => {
  it.each<[text: string, is: boolean]>([
    ['0:"Hel"\n0:"lo"\n', true],
    ['f:{"messageId":"m"}\n0:"Hi"\n', true],
    ['2:[{"a":1}]\n', true],
    ['3:"An error occurred."', true],
    ['0:"cut in the mid', false],
    ['0: no JSON\n', false],
    ['z:"x"\n', false],
    ['a plain sentence', false],
    ['12:"x"\n', false],
  ])('%j: %s', (text, is) => {
    expect(isDataStream(text)).toBe(is);
  });

  it('names the parts that tell something', () => {
    const events = readDataStream('f:{"messageId":"m"}\n0:"Hi"\nwhatever\n3:"no"\nd:{"finishReason":"stop"}');
    expect(events.map(({ name, data }) => [name, data])).toEqual([
      ['start', '{"messageId":"m"}'],
      ['message', '"Hi"'],
      ['error', '"no"'],
      ['finish', '{"finishReason":"stop"}'],
    ]);
    expect(isAiSdkStream(events)).toBe(true);
  });
});
