import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, sketch, streamed, type Sent } from '../../tests/answer.ts';
import { ANSWER_PROTOCOLS, createAnswer, textOfRun, type Answer } from './index.ts';

const chunk = (content: string, finish: string | null = null) => ({
  id: 'chatcmpl-1',
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});
const textAt = (answer: Answer): string => {
  const part = answer.turns[0]?.choices[0]?.parts[0];
  return part !== undefined && 'text' in part && typeof part.text === 'object' ? textOfRun(part.text) : '';
};

describe('an answer as it comes', () => {
  it('is the same however the events are handed over', () => {
    const sent: readonly Sent[] = [
      ...Array.from({ length: 200 }, (_, at) => chunk(`piece ${at} `)),
      {
        choices: [
          { index: 0, delta: { tool_calls: [{ index: 0, id: 'c', function: { name: 'f', arguments: '{"a":' } }] } },
        ],
      },
      {
        choices: [
          {
            index: 0,
            delta: { tool_calls: [{ index: 0, function: { arguments: '1}' } }] },
            finish_reason: 'tool_calls',
          },
        ],
      },
    ];
    const whole = streamed(sent);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (steps) => {
        const assembly = createAnswer();
        const events = eventsOf(sent);
        let at = 0;
        for (const step of [...steps, events.length]) {
          assembly.push(events.slice(at, at + step));
          assembly.snapshot();
          at += step;
        }
        assembly.close();
        expect(assembly.snapshot()).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a snapshot as it was, and shares with the next one what did not change', () => {
    const assembly = createAnswer();
    assembly.push(
      eventsOf([
        { choices: [{ index: 0, delta: { reasoning_content: 'Hm.' } }] },
        { choices: [{ index: 1, delta: { content: 'Other' } }] },
        { choices: [{ index: 0, delta: { content: 'Hel' } }] },
      ]),
    );
    const before = assembly.snapshot();
    expect(assembly.snapshot()).toBe(before);
    assembly.push(eventsOf([{ choices: [{ index: 0, delta: { content: 'lo' } }] }]));
    const after = assembly.snapshot();
    expect(sketch(before).filter((line) => line.startsWith('text'))).toEqual(['text 2: Hel', 'text 1: Other']);
    expect(after.turns[0]?.choices[0]?.parts[0]).toBe(before.turns[0]?.choices[0]?.parts[0]);
    expect(after.turns[0]?.choices[1]).toBe(before.turns[0]?.choices[1]);
    expect(after.turns[0]?.choices[0]?.parts[1]).not.toBe(before.turns[0]?.choices[0]?.parts[1]);
  });

  it('is open until it is closed, and knows then where it broke off', () => {
    const assembly = createAnswer();
    assembly.push(eventsOf([chunk('Hel')]));
    expect(assembly.snapshot()).toMatchObject({ open: true, ended: false, cut: null });
    assembly.close();
    expect(assembly.snapshot()).toMatchObject({
      open: false,
      ended: false,
      cut: { event: 0, turn: 0, choice: 0, part: 0 },
    });
  });

  it('tells where events are missing', () => {
    const assembly = createAnswer();
    assembly.push(eventsOf([chunk('A'), chunk('B')]));
    assembly.gap(40);
    assembly.push(eventsOf([chunk('Z', 'stop')]));
    assembly.close();
    expect(assembly.snapshot()).toMatchObject({ gaps: [{ before: 2, count: 40 }], events: 3, ended: true });
    expect(textAt(assembly.snapshot())).toBe('ABZ');
  });

  it.each(ANSWER_PROTOCOLS)('is understood whatever protocol was expected: %s', (hint) => {
    expect(sketch(streamed([chunk('Hi'), chunk('', 'stop')], hint))).toEqual(['text 0: Hi', 'finish 1: stop']);
    expect(
      sketch(
        streamed(
          [
            { type: 'message_start', message: {} },
            { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hi' } },
          ],
          hint,
        ),
      ),
    ).toEqual(['text 1: Hi', 'cut 1 at 0/0/0']);
  });

  it('begins another turn where the protocol changes', () => {
    const answer = streamed([
      chunk('One', 'stop'),
      { type: 'message_start', message: { id: 'm' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Two' } },
      { type: 'message_stop' },
    ]);
    expect(sketch(answer)).toEqual(['turn 0', 'text 0: One', 'finish 0: stop', 'turn 1', 'text 2: Two']);
  });

  it('takes an error whatever its form', () => {
    expect(streamed([chunk('A'), { error: 'no' }]).error).toEqual({ code: null, message: 'no', event: 1 });
    expect(streamed([{ error: { status: 'UNAVAILABLE', message: 'later' } }]).error?.code).toBe('UNAVAILABLE');
  });
});

describe('an answer that means ill', () => {
  it('is bounded: pieces, choices, turns, texts', () => {
    const many = (make: (at: number) => Sent, count: number): Answer =>
      streamed(Array.from({ length: count }, (_, at) => make(at)));
    const calls = many(
      (at) => ({
        choices: [
          { index: 0, delta: { tool_calls: [{ index: at, id: `c${at}`, function: { name: 'f', arguments: '{}' } }] } },
        ],
      }),
      3000,
    );
    expect(calls.turns[0]?.choices[0]?.parts.length).toBe(2000);
    expect(calls.omitted.parts).toBe(1000);
    const choices = many((at) => ({ choices: [{ index: at, delta: { content: 'x' } }] }), 300);
    expect(choices.turns[0]?.choices.length).toBe(128);
    expect(choices.omitted.choices).toBe(172);
    const turns = many(
      (at) =>
        at % 2 === 0
          ? { type: 'message_start', message: { id: `m${at}` } }
          : { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'x' } },
      600,
    );
    expect(turns.turns.length).toBe(200);
    expect(turns.omitted.turns).toBeGreaterThan(50);
    const text = many(() => chunk('x'.repeat(1024 * 1024)), 30);
    expect(text.omitted.chars).toBe(6 * 1024 * 1024);
  });

  it('may have tool arguments of a megabyte, whole or broken', () => {
    const piece = (args: string, finish: string | null = null) => ({
      choices: [
        { index: 0, delta: { tool_calls: [{ index: 0, function: { arguments: args } }] }, finish_reason: finish },
      ],
    });
    const pieces = Array.from({ length: 10_000 }, (_, at) => piece(`"k${at}":"${'v'.repeat(90)}",`));
    const whole = streamed([piece('{'), ...pieces, piece('"end":1}', 'tool_calls')]);
    expect(whole.turns[0]?.choices[0]?.parts[0]).toMatchObject({ state: 'whole', first: 0, last: 10_001 });
    const broken = streamed([piece('{'), ...pieces, piece('end}', 'tool_calls')]);
    expect(broken.turns[0]?.choices[0]?.parts[0]).toMatchObject({
      state: 'broken',
      broken: { event: 10_001, endsEarly: false },
    });
  });

  it('never makes it throw, and its snapshot is plain data', () => {
    const word = fc.constantFrom(
      'type',
      'choices',
      'delta',
      'index',
      'content',
      'message',
      'tool_calls',
      'candidates',
      'parts',
      'text',
      'usage',
      'response',
      'output',
      'item',
      'id',
      '__proto__',
      'toString',
      'constructor',
      'function',
      'arguments',
      'usageMetadata',
      'error',
      'serverContent',
      'done',
    );
    const kind = fc.constantFrom(
      'response.output_text.delta',
      'response.completed',
      'response.output_item.done',
      'message_start',
      'content_block_start',
      'content_block_delta',
      'message_delta',
      'content-delta',
      'tool-call-start',
      'message-end',
      'text-delta',
      'tool-input-available',
      'start-step',
      'RUN_STARTED',
      'TOOL_CALL_ARGS',
      'MESSAGES_SNAPSHOT',
      'error',
      'data-x',
      'finish',
    );
    const value = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 0, -1, 1e308, 3, '', 'x', '\ud800', '{"a":1'),
        kind,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(word, tie('node'), { maxKeys: 5, noNullPrototype: true }),
      ),
    })).node;
    const event = fc.record({
      name: fc.constantFrom('message', 'contentBlockDelta', 'chunk', 'metadata', 'throttlingException', '__proto__'),
      data: fc.oneof(
        value.map((json) => JSON.stringify(json)),
        fc.tuple(kind, value).map(([type, json]) => JSON.stringify({ ...(json as object), type })),
        fc.string(),
        fc.constantFrom('[DONE]', '0:"x"', '9:{}', 'd:{}', '{"type":"response.completed"'),
      ),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), fc.constantFrom(null, ...ANSWER_PROTOCOLS), (events, hint) => {
        const assembly = createAnswer(hint);
        for (const one of events) {
          assembly.push([one]);
          assembly.snapshot();
        }
        assembly.close();
        const answer = assembly.snapshot();
        expect(structuredClone(answer)).toEqual(answer);
        expect(answer.events).toBe(events.length);
        const { cut } = answer;
        if (cut !== null && cut.turn !== null)
          expect(answer.turns[cut.turn]?.choices[cut.choice ?? -1]?.parts[cut.part ?? -1]).toBeDefined();
      }),
      { numRuns: 600 },
    );
  });

  it('may be nested as deep as it likes', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const answer = createAnswer();
    answer.push([
      {
        name: 'message',
        data: `{"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","args":{"a":${deep}}}}]}}]}`,
      },
    ]);
    answer.close();
    expect(answer.snapshot().turns[0]?.choices[0]?.parts[0]).toMatchObject({
      kind: 'tool-call',
      name: 'f',
      state: 'whole',
    });
  });
});
