import type { Exchange } from '../../exchange.ts';
import type { Answer, Choice, Part } from '../answer.ts';
import { readConversation } from '../conversation/read-conversation.ts';
import { textOfRun } from '../assembly/growing-text.ts';
import { countOf, fieldsOf, type Fields } from '../json-value.ts';
import { requestJson } from '../request-json.ts';
import { toolTrouble } from './tool-trouble.ts';
import type { Trouble } from './trouble.ts';

/** How models say that they ended as they should; APIs differ in the word. */
const USUAL_END = /^(?:stop|end_turn|complete|completed|stop_sequence|finished|eos|eos_token|success|turnComplete)$/iu;
/** How they say that the limit of output tokens was reached. */
const LIMIT_END = /^(?:length|max_tokens|max_output_tokens|model_length)$/iu;
const NEARLY_FULL = 0.9;
/** The rest may be what closes the reasoning. */
const NEARLY_ALL = 0.95;

/**
 * What went wrong in a call although it was answered. `answer`: that of the exchange. Few and sure: what the answer, the
 * request and nothing else tell. Empty for an answer that is open, was cut, or holds an error.
 */
export function answerTrouble(exchange: Exchange, answer: Answer): readonly Trouble[] {
  if (answer.open || answer.error !== null || answer.protocol === null || answer.protocol === 'text') return [];
  const sent = readConversation(exchange.requestBody);
  const request = requestJson(exchange.requestBody).fields;
  return [
    ...toolTrouble(answer, sent),
    ...(answer.ended && answer.gaps.length === 0 && answer.unreadableCount === 0 ? silence(answer, request) : []),
    ...fullContext(answer, request),
  ];
}

/** An answer that says nothing, and why. */
function silence(answer: Answer, request: Fields): readonly Trouble[] {
  if (answer.protocol === 'openai-media') return [];
  const choices = answer.turns.flatMap((turn) => turn.choices);
  if (choices.some(({ parts }) => parts.some(isSaid))) return [];
  const last = choices.at(-1);
  const finish = last?.finish?.reason ?? null;
  const { usage } = answer;
  const reasoned = choices.some(hasReasoning) || (usage?.reasoning ?? 0) > 0;
  if (finish !== null && LIMIT_END.test(finish)) {
    const output = usage?.output ?? null;
    const reasoning = usage?.reasoning ?? null;
    const spent =
      reasoning === null || usage?.outputHoldsReasoning === false || reasoning >= (output ?? 0) * NEARLY_ALL;
    if (!reasoned || !spent) return [];
    return [{ id: 'spent-on-reasoning', finish, reasoning, output, ...limitOf(request) }];
  }
  if (finish !== null && !USUAL_END.test(finish)) return [];
  return [{ id: 'empty-answer', finish, reasoned, output: usage?.output ?? null }];
}

/** Whether a part says something to the user, or asks for something. */
function isSaid(part: Part): boolean {
  switch (part.kind) {
    case 'text':
    case 'refusal':
    case 'transcript':
      return textOfRun(part.text, 4096).trim() !== '';
    case 'reasoning':
    case 'citation':
      return false;
    default:
      return true;
  }
}

const hasReasoning = ({ parts }: Choice): boolean => parts.some(({ kind }) => kind === 'reasoning');

const LIMITS = [
  'max_completion_tokens',
  'max_output_tokens',
  'max_tokens',
  'maxOutputTokens',
  'num_predict',
  'maxTokens',
];

/** The limit of output tokens that a request sets, wherever its API has it. */
function limitOf(request: Fields): { readonly limit: number | null; readonly field: string | null } {
  const places: readonly (readonly [holder: string, fields: Fields])[] = [
    ['', request],
    ['generationConfig.', fieldsOf(request['generationConfig'])],
    ['inferenceConfig.', fieldsOf(request['inferenceConfig'])],
    ['options.', fieldsOf(request['options'])],
  ];
  for (const [holder, fields] of places) {
    for (const name of LIMITS) {
      const limit = countOf(fields[name]);
      if (limit !== null) return { limit, field: holder + name };
    }
  }
  return { limit: null, field: null };
}

function fullContext({ usage }: Answer, request: Fields): readonly Trouble[] {
  if (usage === null || usage.input === null) return [];
  // Ollama takes the size of the context from the request, and drops without a word what does not fit.
  const asked = countOf(fieldsOf(request['options'])['num_ctx']);
  const limit = usage.contextLimit ?? asked;
  if (limit === null || limit <= 0) return [];
  const used = usage.input + (usage.output ?? 0);
  const from = usage.contextLimit === null ? 'request' : 'answer';
  return used >= limit * NEARLY_FULL ? [{ id: 'context-nearly-full', used, limit, from }] : [];
}
