import { createParser } from 'eventsource-parser';
import { classify, type Context, type Failure, type Verdict } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { createBothEnds } from './both-ends.ts';
import { exchangeOfPlain, type PlainExchange } from './plain-exchange.ts';
import { plainOfThrown } from './thrown.ts';

/** The request and the head of a response that streams. */
export type StreamHead = Omit<PlainExchange, 'body' | 'failure'>;

/** What of a stream is told: as text or bytes in pieces of any size, or event by event as a parser hands them over. */
export type StreamChunk = string | Uint8Array | { readonly event?: string | undefined; readonly data: string };

/** A stream that is looked at while it comes. Nothing in it throws. */
export interface WatchedStream {
  /** Takes what came. */
  push(chunk: StreamChunk): void;
  /**
   * Says what became of the stream: it ended in order, or broke off with `error`. A verdict that was told before stays.
   */
  end(error?: unknown): Verdict;
}

/** Told at most once for a stream. */
export type OnTrouble = (failure: Failure, exchange: Exchange) => void;

/** What only events that tell of a failure hold: the rest is not looked at. Words of the model are no sign. */
const TELLING =
  /"(?:error|last_error|errorText|blockReason)"\s?:\s?["[{t]|"(?:success|ok)"\s?:\s?false|:\s?"[\w:.-]{0,60}(?:error|failed|failure|exception)"/iu;
const TELLING_NAME = /error|fail|exception/iu;

/** Characters of one event or line that are put together from pieces. */
const MAX_EVENT = 64 * 1024;

/**
 * Watches the stream of a response: `onTrouble` hears of a failure as soon as its event came, and of a cut, a filter or a
 * connection that was lost when the stream ends. Of a long stream the beginning and the end are kept, at most 384 K characters.
 */
export function watchStream(head: StreamHead, onTrouble?: OnTrouble, context?: Context): WatchedStream {
  const decoder = new TextDecoder();
  const text = createBothEnds();
  let told: Failure | null = null;
  let verdict: Verdict | null = null;
  let line = '';
  let framed = false;
  const parser = createParser({ onEvent: ({ event, data }) => look(event, data), maxBufferSize: MAX_EVENT });

  function judge(body: string, failure: string | null): { readonly exchange: Exchange; readonly verdict: Verdict } {
    const exchange = exchangeOfPlain({ ...head, body, failure });
    return { exchange, verdict: classify(exchange, context) };
  }

  function tell(failure: Failure, exchange: Exchange): void {
    if (told !== null) return;
    told = failure;
    try {
      onTrouble?.(failure, exchange);
    } catch (error) {
      // Whoever listens must not break the stream that is listened to.
      console.error(error);
    }
  }

  function look(event: string | undefined, data: string): void {
    if (told !== null || !(TELLING.test(data) || TELLING_NAME.test(event ?? ''))) return;
    const one = judge(eventText(event, data), null);
    // A single event has neither beginning nor end.
    const isFailure = one.verdict.kind === 'failed' && one.verdict.category !== 'stream_interrupted';
    if (isFailure) tell(one.verdict, one.exchange);
  }

  function take(piece: string): void {
    if (piece === '') return;
    text.add(piece);
    if (told !== null) return;
    framed ||= /^(?:data|event|id|retry)?:/mu.test(piece.slice(0, MAX_EVENT));
    if (framed) {
      feed(piece);
      return;
    }
    // One value a line, as of Ollama.
    const lines = (line + piece).split('\n');
    line = (lines.pop() ?? '').slice(0, MAX_EVENT);
    for (const one of lines) if (one.trim() !== '') look(undefined, one);
  }

  function feed(piece: string): void {
    try {
      parser.feed(piece);
    } catch {
      // An event beyond all measure: what follows is read anew, the verdict at the end sees it all.
      parser.reset();
    }
  }

  return {
    push(chunk) {
      if (verdict !== null) return;
      if (typeof chunk === 'string') take(chunk);
      else if (ArrayBuffer.isView(chunk)) take(decoder.decode(chunk, { stream: true }));
      else if (typeof chunk?.data === 'string') take(eventText(chunk.event, chunk.data));
    },
    end(error) {
      if (verdict !== null) return verdict;
      take(decoder.decode());
      const failure = error === undefined ? null : (plainOfThrown(error, null).failure ?? 'ERR_FAILED');
      const whole = judge(text.text(), failure);
      const last = whole.verdict;
      verdict = last.kind === 'ok' || last.kind === 'not-llm' ? (told ?? last) : last;
      if (verdict.kind !== 'ok' && verdict.kind !== 'not-llm') tell(verdict, whole.exchange);
      return verdict;
    },
  };
}

/** An event as it stands in the text of a stream. */
function eventText(event: string | undefined, data: string): string {
  const name = event === undefined || event === '' ? '' : `event: ${event.replaceAll(/[\r\n]/gu, ' ')}\n`;
  return `${name}${data.replaceAll(/^/gmu, 'data: ')}\n\n`;
}
