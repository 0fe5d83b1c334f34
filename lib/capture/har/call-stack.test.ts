import { describe, expect, it } from 'vitest';
import { initiatorOf } from '../../../tests/stack.ts';
import { createRedact } from '../secrets/index.ts';
import { readCallStack } from './call-stack.ts';

const redact = createRedact(new Map());
const secret = `sk-${'proj'}-${'aB3dE6gH'.repeat(6)}`;
const read = (initiator: unknown) => readCallStack({ _initiator: initiator }, redact);

describe('the stack of a call', () => {
  it('tells functions and places from 1, and what joined them', () => {
    const stack = read(initiatorOf('send < ask  [await] submit'));
    expect(stack?.frames.map(({ function: name, line, column, joined }) => [name, line, column, joined])).toEqual([
      ['send', 1, 5, null],
      ['ask', 2, 5, null],
      ['submit', 1, 5, 'await'],
    ]);
  });

  it.each([
    ['a query', `https://app.test/chat.js?api_key=${secret}`],
    ['a path', `https://app.test/${secret}/chat.js`],
    ['a user', `https://me:${secret}@app.test/chat.js`],
  ])('holds no secret of %s', (_, url) => {
    expect(JSON.stringify(read(initiatorOf('send', url)))).not.toContain(secret.slice(10, 40));
  });

  it.each([undefined, null, 3, 'script', {}, { type: 'parser' }, { stack: 1 }, { stack: { callFrames: {} } }])(
    'is none for %j',
    (initiator) => {
      expect(read(initiator)).toBeNull();
    },
  );

  it('is bounded, and says what it left out', () => {
    const frames = Array.from({ length: 5000 }, (_, at) => `f${at}`);
    const stack = read(initiatorOf(frames.join(' < ')));
    expect([stack?.frames.length, stack?.omitted]).toEqual([60, 4940]);
  });

  it('is one object for calls from one place, and another for each other place', () => {
    const [first, again, other] = ['send < ask', 'send < ask', 'send < tell'].map((line) =>
      readCallStack({ _initiator: initiatorOf(line) }, createRedact(new Map())),
    );
    expect([again === first, other === first]).toEqual([true, false]);
  });

  it('holds no secret that another sender did not send', () => {
    const word = 'open-sesame-and-come-in-42';
    const url = `https://app.test/${word}/chat.js`;
    const of = (sent: ReadonlyMap<string, string>) =>
      JSON.stringify(readCallStack({ _initiator: initiatorOf('send', url) }, createRedact(sent)));
    expect(of(new Map())).toContain(word);
    expect(of(new Map([[word, '…']]))).not.toContain(word);
    const learns = createRedact(new Map());
    learns.learn(word, '…');
    expect(JSON.stringify(readCallStack({ _initiator: initiatorOf('send', url) }, learns))).not.toContain(word);
    expect(of(new Map())).toContain(word);
  });
});
