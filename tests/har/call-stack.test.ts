import { describe, expect, it } from 'vitest';
import { exchangeOf, noContent } from '../../lib/capture/har/index.ts';
import { harOf } from '../../lib/notes/har-export.ts';
import { initiatorOf } from '../stack.ts';

describe('a stack', () => {
  it.each([
    'send < ask',
    'send  [await] ask < go  [setTimeout] start',
    '· @ none  [await] go @ blob:https://app.test/1',
  ])('comes back from a HAR that was written: %s', (line) => {
    const exchange = exchangeOf({ _initiator: initiatorOf(line) }, noContent, '1');
    const [entry] = harOf([exchange], { version: '1' }).log.entries;
    expect(exchangeOf(entry, noContent, '1').stack).toEqual(exchange.stack);
    expect(exchange.stack?.frames.length).toBeGreaterThan(1);
  });

  it('is written as Chromium writes it', () => {
    const exchange = exchangeOf({ _initiator: initiatorOf('send  [await] ask') }, noContent, '1');
    const [entry] = harOf([exchange], { version: '1' }).log.entries;
    expect(entry).toMatchObject({
      _initiator: {
        type: 'script',
        stack: {
          callFrames: [{ functionName: 'send', lineNumber: 0, columnNumber: 4 }],
          parent: { description: 'await', callFrames: [{ functionName: 'ask' }] },
        },
      },
    });
  });
});
