import { delta, json } from '../../demo/answer.ts';
import { chat, post } from '../../demo/call.ts';
import { fakeKey } from '../../demo/fake-key.ts';
import type { Answer, Call } from '../../demo/scenario.ts';
import { scenarios } from '../../demo/scenarios/index.ts';
import { entriesOf } from './entries.ts';
import type { Recorded } from './replay.ts';

/** Every picture shows this moment, so that all of them are the same in each run. */
const START = Date.UTC(2026, 2, 12, 14, 2, 8);
const SHOWN_AT_MS = 37_400;

interface Played {
  readonly call: Call;
  readonly answer: Answer;
  /** Between two events of a stream, in ms. */
  readonly event?: number;
}

const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));

function scenario(id: string): Played {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`There is no scenario ${id}`);
  return found;
}

/** Another visitor asks the same: to the page it is a call of its own. */
const forVisitor = (id: string, visitor: number): Played => {
  const { call, answer } = scenario(id);
  return { call: { ...call, body: call.body?.replaceAll(id, `${id}-${visitor}`) ?? null }, answer };
};

const OPENAI = 'https://api.openai.com/v1/chat/completions';
const OPENAI_KEY = fakeKey('sk-proj-', 64, 'alnum', 'openai');
const ANTHROPIC_HEADERS = {
  'x-api-key': fakeKey('sk-ant-api03-', 80, 'alnum', 'anthropic'),
  'anthropic-version': '2023-06-01',
  'anthropic-dangerous-direct-browser-access': 'true',
};

const tool = {
  type: 'function',
  function: {
    name: 'find order',
    description: 'Finds an order of the customer by its number.',
    parameters: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
  },
};

/** One that a rule about names refuses; the answer blames a field of the request. */
const wrongField: Played = {
  call: chat(OPENAI, {
    key: OPENAI_KEY,
    model: 'gpt-5-mini',
    visitor: 'tool',
    question: 'Where is my order 4711?',
    more: { tools: [tool], tool_choice: 'auto' },
  }),
  answer: json(
    400,
    {
      error: {
        message:
          "Invalid 'tools[0].function.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.",
        type: 'invalid_request_error',
        param: 'tools[0].function.name',
        code: 'invalid_value',
      },
    },
    { 'x-request-id': 'req_7d1f0b52c6' },
  ),
};

const WORDS =
  'A malty Assam stands up to rye bread: its body carries the sourness, and a little milk rounds it off. If you like it'.split(
    ' ',
  );

const brokenStream: Played = {
  call: chat(OPENAI, { key: OPENAI_KEY, model: 'gpt-5-mini', visitor: 'stream', more: { stream: true } }),
  answer: { kind: 'stream', chunks: WORDS.map((word) => delta('gpt-5-mini', `${word} `)), end: 'broken' },
  event: 46,
};

/** An answer that tells how much is left of three limits. */
const limited: Played = {
  call: chat(OPENAI, { key: OPENAI_KEY, model: 'gpt-5', visitor: 'limits' }),
  answer: json(
    429,
    {
      error: {
        message:
          'Rate limit reached for gpt-5 on tokens per min (TPM): Limit 30000, Used 28800, Requested 2400. Please try again in 21s.',
        type: 'tokens',
        param: null,
        code: 'rate_limit_exceeded',
      },
    },
    {
      'retry-after': '21',
      'x-ratelimit-limit-requests': '500',
      'x-ratelimit-remaining-requests': '436',
      'x-ratelimit-reset-requests': '7.6s',
      'x-ratelimit-limit-tokens': '30000',
      'x-ratelimit-remaining-tokens': '1200',
      'x-ratelimit-reset-tokens': '21s',
      'x-request-id': 'req_9a30c4e871',
    },
  ),
};

/** A good answer after which little of the limit is left. */
const nearlySpent: Played = {
  call: post(
    'https://api.anthropic.com/v1/messages',
    { model: 'claude-sonnet-4-5', max_tokens: 200, messages: [{ role: 'user', content: 'Which tea?' }] },
    ANTHROPIC_HEADERS,
  ),
  answer: json(
    200,
    {
      id: 'msg_shop2',
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-4-5',
      content: [{ type: 'text', text: 'A malty Assam.' }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 21, output_tokens: 9 },
    },
    {
      'anthropic-ratelimit-requests-limit': '50',
      'anthropic-ratelimit-requests-remaining': '3',
      'anthropic-ratelimit-requests-reset': new Date(START + 60_000).toISOString(),
    },
  ),
};

/** What a visitor of `openai-good` asked, once more and with a number that no API takes. */
const outOfRange = (visitor: number): Played => {
  const { call } = forVisitor('openai-good', visitor);
  const fields = JSON.parse(call.body ?? '') as Readonly<Record<string, unknown>>;
  return {
    call: { ...call, body: JSON.stringify({ ...fields, top_p: 100 }) },
    answer: scenario('openai-top-p').answer,
  };
};

type Turn = readonly [played: Played, at: number, wait: number, receive?: number];

/** When visitors asked something that was answered, in ms. */
const ANSWERED = [
  0, 640, 1900, 2240, 3100, 4600, 5020, 5900, 6500, 7400, 7560, 9000, 9640, 10_200, 10_800, 12_300, 13_100, 13_210,
  14_400, 15_900, 16_540, 18_000, 18_450, 18_900, 19_540, 21_000, 21_900, 22_600, 22_720, 24_300, 24_800, 26_900,
  27_900, 29_100, 29_700, 29_790, 31_400, 33_000, 33_900,
];

/** What the page does: what, when and how long it was waited for and received, in ms. */
const TURNS: readonly Turn[] = [
  ...ANSWERED.map((at, visitor): Turn => [forVisitor('openai-good', visitor), at, 700 + ((visitor * 137) % 600), 45]),
  [scenario('mimo-wrong-plan-key'), 1112, 420],
  // Four attempts of one call, too soon one after another.
  [scenario('moonshot-concurrency'), 3440, 210],
  [scenario('moonshot-concurrency'), 3700, 190],
  [scenario('moonshot-concurrency'), 3940, 180],
  [scenario('moonshot-concurrency'), 4170, 200],
  // A key that lost its leave, tried by one visitor after another.
  ...[0, 1, 2, 3, 4].map((visitor): Turn => [
    forVisitor('aihubmix-model-not-allowed', visitor),
    4760 + visitor * 420,
    240,
  ]),
  [scenario('moonshot-overloaded'), 7380, 640],
  [scenario('aihubmix-wrong-model'), 8420, 1180],
  [scenario('aihubmix-provider-limit'), 9311, 730],
  [scenario('modelswitch-billing-key'), 11_274, 260],
  [scenario('aimlapi-enum'), 13_402, 330],
  [brokenStream, 15_208, 410, 23 * 46 + 700],
  [forVisitor('openai-good', 6), 13_100, 990, 40],
  [scenario('browser-preflight'), 17_650, 0, 0],
  [forVisitor('openai-good', 7), 18_900, 1180, 48],
  [scenario('moonshot-suspended'), 20_118, 380],
  [scenario('anthropic-stream-error'), 21_404, 520, 900],
  [forVisitor('openai-good', 8), 22_600, 870, 39],
  [scenario('modelswitch-unknown-model'), 23_930, 190],
  [scenario('browser-cors-hides-401'), 25_060, 310],
  [nearlySpent, 26_200, 1450, 50],
  [scenario('aimlapi-plan-limit'), 27_512, 280],
  [scenario('key-undefined'), 28_870, 140],
  [forVisitor('openai-good', 9), 29_700, 1090, 52],
  [scenario('mimo-image-input'), 30_641, 230],
  [wrongField, 32_018, 460],
  [forVisitor('openai-good', 10), 33_000, 940, 41],
  [scenario('mimo-balance'), 33_480, 170],
  [limited, 34_275, 320],
  [{ ...scenario('openai-tool-stream'), event: 24 }, 34_900, 480, 210],
  [forVisitor('openai-good', 40), 35_320, 700, 45],
  [outOfRange(40), 36_610, 310],
];

/** The recording of all pictures: a page that tries many APIs, as Chromium tells it. */
export const recording: Recorded = {
  entries: TURNS.toSorted(([, one], [, other]) => one - other).flatMap(
    ([{ call, answer, event }, at, wait, receive = 4]) =>
      entriesOf(call, answer, { startedAt: START + at, blocked: 6, wait, receive }, event),
  ),
  calls: TURNS.length,
  now: START + SHOWN_AT_MS,
};
