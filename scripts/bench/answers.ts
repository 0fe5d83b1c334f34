import { createAnswer } from '../../lib/answer/index.ts';
import { median } from './time.ts';

const EVENTS = 20_000;
/** 2 MB of text in all. */
const PIECE =
  'The quick brown fox jumps over the lazy dog, and then it rests a while beside the slow, wide river. '.padEnd(100);
const ROUNDS = 15;
/** As many as the panel reads at once. */
const STEP = 500;

interface Event {
  readonly name: string;
  readonly data: string;
}

const event = (data: object, name = 'message'): Event => ({ name, data: JSON.stringify(data) });
const many = (make: (at: number) => Event): readonly Event[] => Array.from({ length: EVENTS }, (_, at) => make(at));

const chunk = (choice: object) => ({
  id: 'chatcmpl-9a8b7c6d5e4f3a2b1c0d',
  object: 'chat.completion.chunk',
  created: 1_790_000_000,
  model: 'gpt-test-2026-01-01',
  service_tier: 'default',
  system_fingerprint: 'fp_0a1b2c3d4e',
  choices: [{ index: 0, logprobs: null, finish_reason: null, ...choice }],
});

/** Long answers, as the APIs stream them. */
const streams: readonly (readonly [name: string, events: readonly Event[]])[] = [
  ['chat completions', many(() => event(chunk({ delta: { content: PIECE } })))],
  [
    'tool arguments',
    [
      event(
        chunk({
          delta: { tool_calls: [{ index: 0, id: 'call_1', function: { name: 'write', arguments: '{"text":"' } }] },
        }),
      ),
      ...many(() => event(chunk({ delta: { tool_calls: [{ index: 0, function: { arguments: PIECE } }] } }))),
      event(chunk({ delta: { tool_calls: [{ index: 0, function: { arguments: '"}' } }] } })),
      event(chunk({ delta: {}, finish_reason: 'tool_calls' })),
    ],
  ],
  [
    'responses',
    [
      ...many((at) =>
        event({
          type: 'response.output_text.delta',
          sequence_number: at,
          item_id: 'msg_0a1b2c3d4e5f',
          output_index: 0,
          content_index: 0,
          delta: PIECE,
          logprobs: [],
          obfuscation: 'abcdefghij',
        }),
      ),
      event({
        type: 'response.completed',
        response: {
          id: 'resp_1',
          status: 'completed',
          output: [
            { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: PIECE.repeat(EVENTS) }] },
          ],
        },
      }),
    ],
  ],
  [
    'messages',
    many(() =>
      event(
        { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: PIECE } },
        'content_block_delta',
      ),
    ),
  ],
  [
    'gemini',
    many(() =>
      event({
        candidates: [{ content: { parts: [{ text: PIECE }], role: 'model' }, index: 0 }],
        usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 100, totalTokenCount: 108 },
        modelVersion: 'gemini-test',
        responseId: 'r1',
      }),
    ),
  ],
  ['AI SDK', many(() => event({ type: 'text-delta', id: 'txt-0', delta: PIECE }))],
];

interface Times {
  /** In ms. */
  readonly whole: number;
  readonly longestStep: number;
}

/** Assembles a stream as a live view does: some events, then a look, over and over. */
function assemble(events: readonly Event[]): Times {
  const answer = createAnswer();
  let longestStep = 0;
  const start = performance.now();
  const step = (work: () => void): void => {
    const began = performance.now();
    work();
    longestStep = Math.max(longestStep, performance.now() - began);
  };
  for (let at = 0; at < events.length; at += STEP) {
    step(() => {
      answer.push(events.slice(at, at + STEP));
      answer.snapshot();
    });
  }
  step(() => {
    answer.close();
    answer.snapshot();
  });
  return { whole: performance.now() - start, longestStep };
}

function parse(events: readonly Event[]): number {
  const start = performance.now();
  for (const { data } of events) JSON.parse(data);
  return performance.now() - start;
}

/** Prints how long it takes to assemble answers of 20,000 events and 2 MB of text, beside JSON.parse of the same events. */
export function benchAnswers(): void {
  console.log(`${EVENTS.toLocaleString('en')} events, ${STEP} at a time, a snapshot after each`);
  console.log('answer of            assembled   JSON.parse   ratio   longest step   (ms)');
  for (const [name, events] of streams) {
    const parsed: number[] = [];
    const assembled: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      parsed.push(parse(events));
      assembled.push(assemble(events));
    }
    const whole = median(assembled.map((times) => times.whole));
    const base = median(parsed);
    const longest = median(assembled.map((times) => times.longestStep));
    console.log(
      [
        name.padEnd(18),
        whole.toFixed(1).padStart(11),
        base.toFixed(1).padStart(12),
        `${(whole / base).toFixed(2)} ×`.padStart(7),
        longest.toFixed(1).padStart(14),
      ].join(' '),
    );
  }
}
