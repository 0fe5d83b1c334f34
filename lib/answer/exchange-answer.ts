import type { Exchange } from '../exchange.ts';
import type { Answer, AnswerProtocol } from './answer.ts';
import { closedJson } from './assembly/broken-json.ts';
import { createAnswer, type AnswerAssembly } from './create-answer.ts';
import { countOf, parseJson } from './json-value.ts';
import { recordedStream, type RecordedStream } from './recorded-stream.ts';

/** What the model said in one call, as far as it was recorded. Pure, and total for any exchange. */
export function answerOf(exchange: Exchange, hint: AnswerProtocol | null = null): Answer {
  return createExchangeAnswer(hint).update(exchange);
}

/** The answer of a call that may still be under way. */
export interface ExchangeAnswer {
  /** Takes the call as it is now; of a stream only what came since the last time is read. */
  update(exchange: Exchange): Answer;
}

export function createExchangeAnswer(hint: AnswerProtocol | null = null): ExchangeAnswer {
  let assembly = createAnswer(hint);
  let read: RecordedStream = { events: [], gap: null };
  let isClosed = false;
  return {
    update(exchange) {
      const stream = recordedStream(exchange);
      const pending = exchange.responseBody.kind === 'unavailable' && exchange.responseBody.reason === 'pending';
      if (isClosed || stream === null || !goesOn(read, stream)) {
        assembly = createAnswer(hint);
        read = { events: [], gap: null };
        isClosed = false;
      }
      if (stream !== null) {
        pushStream(stream, read.events.length, assembly);
        read = stream;
      } else if (!pending) pushWhole(exchange, assembly);
      if (!pending) {
        assembly.close(stream !== null && isUntyped(stream, exchange));
        isClosed = true;
      }
      return assembly.snapshot();
    },
  };
}

/** Whether all that was read stands at the beginning of what is there now. */
function goesOn(read: RecordedStream, now: RecordedStream): boolean {
  const last = read.events.length - 1;
  if (last < 0) return true;
  return (
    read.gap === null &&
    now.gap === null &&
    now.events.length > last &&
    now.events[last]?.data === read.events[last]?.data &&
    now.events[0]?.data === read.events[0]?.data
  );
}

function pushStream({ events, gap }: RecordedStream, from: number, assembly: AnswerAssembly): void {
  if (gap === null || gap.before < from) {
    assembly.push(from === 0 ? events : events.slice(from));
    return;
  }
  assembly.push(events.slice(from, gap.before));
  assembly.gap(gap.count);
  assembly.push(events.slice(gap.before));
}

/** Lines of JSON without an event that ends them, which came in a body that is whole. */
function isUntyped({ gap }: RecordedStream, { failure, mimeType, events }: Exchange): boolean {
  return gap === null && failure === null && events === null && mimeType === 'application/json';
}

/** Longer JSON is not parsed. */
const MAX_PARSED = 64 * 1024 * 1024;

function pushWhole(exchange: Exchange, assembly: AnswerAssembly): void {
  const { responseBody: body, mimeType, failure, status } = exchange;
  const medium = /^(?:audio|image|video)\//u.test(mimeType);
  if (body.kind !== 'text') {
    if (medium && failure === null && body.kind === 'unavailable' && body.reason === 'binary') {
      assembly.pushMedium(mimeType, sizeTold(exchange));
      assembly.close(true);
    }
    return;
  }
  const text = body.text.trimStart();
  const isWhole = body.tail === '' && failure === null;
  if (text.startsWith('{') || text.startsWith('[')) {
    if (text.length > MAX_PARSED) return;
    const value = parseJson(text);
    if (value !== undefined) {
      assembly.pushBody(value);
      assembly.close(isWhole);
      return;
    }
    const closed = closedJson(text);
    if (closed !== null) assembly.pushBody(parseJson(closed));
    if (body.tail !== '') assembly.gap(-1);
  } else if (mimeType === 'text/plain' && status >= 200 && status < 300) {
    assembly.pushText(body.text);
    if (body.tail !== '') {
      assembly.gap(-1);
      assembly.pushText(body.tail);
    }
    assembly.close(isWhole);
  }
}

function sizeTold({ responseHeaders }: Exchange): number | null {
  const told = responseHeaders.find(({ name }) => name === 'content-length')?.value ?? '';
  return /^\d{1,15}$/u.test(told) ? countOf(Number(told)) : null;
}
