import * as util from 'node:util';
import { callerOf, placeText } from '../call-site/index.ts';
import { english, explain, type Failure } from '../classifier/index.ts';
import type { Output } from './activation.ts';
import { createPromptFilter } from './prompt-filter.ts';
import type { FailedCall } from './told-call.ts';

export interface FailureReportOptions {
  output(): Output | null;
  write(text: string): void;
  readonly colours: boolean;
}

/** Prints each failure once, and how often it came again. */
export interface FailureReport {
  /** `servedFor`: the request that was being served, e.g. "POST /api/chat"; `null` for none. */
  add(call: FailedCall, servedFor: string | null): void;
  /** Prints the counts that wait. */
  flush(): void;
}

/** Failures that are alike and come within this time of each other are counted together. */
const QUIET_MS = 1000;
/** A storm is told now and then while it lasts. */
const LONGEST_MS = 10_000;
const MAX_KINDS = 100;

interface Repeated {
  readonly since: number;
  latest: number;
  count: number;
  readonly line: string;
}

export function createFailureReport({ output, write, colours }: FailureReportOptions): FailureReport {
  const repeated = new Map<string, Repeated>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const paint = (format: 'red' | 'dim' | 'bold' | 'yellow', text: string): string =>
    colours && typeof util.styleText === 'function' ? util.styleText(format, text, { validateStream: false }) : text;

  const printCounts = (isDue: (kind: Repeated) => boolean): void => {
    for (const [likeness, kind] of repeated) {
      if (!isDue(kind)) continue;
      repeated.delete(likeness);
      if (kind.count > 1) write(`${kind.line} ${paint('bold', `×${kind.count}`)}\n`);
    }
  };
  const wait = (): void => {
    clearTimeout(timer);
    if (repeated.size === 0) return;
    timer = setTimeout(() => {
      const now = Date.now();
      printCounts(({ since, latest }) => now - latest >= QUIET_MS || now - since >= LONGEST_MS);
      wait();
    }, QUIET_MS);
    // It must not keep the app alive.
    timer.unref();
  };

  return {
    add(call, servedFor) {
      const how = output();
      if (how === null || how === 'quiet') return;
      const { exchange, failure } = call;
      if (how === 'json') {
        write(`${JSON.stringify(recordOf(call, servedFor))}\n`);
        return;
      }
      const caller = callerText(call);
      const likeness = JSON.stringify([failure.provider.id, exchange.status, failure.cause, failure.model, caller]);
      const known = repeated.get(likeness);
      const now = Date.now();
      if (known !== undefined) {
        known.count += 1;
        known.latest = now;
        return;
      }
      const { title, fixes, retry } = wordsOf(call);
      const head = [
        failure.provider.name,
        exchange.status === 0 ? 'no response' : String(exchange.status),
        failure.model,
      ];
      const sign = failure.kind === 'failed' ? paint('red', '✗') : paint('yellow', '!');
      const line = `${paint('dim', 'faultline')} ${sign} ${head.filter((part) => part !== null).join(' · ')}: ${paint('bold', title)}`;
      const [fix] = fixes;
      const place = [caller, servedFor === null ? '' : `while serving ${servedFor}`].filter((part) => part !== '');
      write(
        [
          line,
          ...(fix === undefined ? [] : [`  fix: ${fix.text}${fix.link === undefined ? '' : ` ${fix.link.url}`}`]),
          ...(retry === '' ? [] : [`  retry: ${retry}`]),
          ...(place.length === 0 ? [] : [paint('dim', `  at ${place.join(', ')}`)]),
          '',
        ].join('\n'),
      );
      if (repeated.size >= MAX_KINDS) printCounts(() => true);
      repeated.set(likeness, { since: now, latest: now, count: 1, line });
      if (repeated.size === 1) wait();
    },
    flush() {
      clearTimeout(timer);
      printCounts(() => true);
    },
  };
}

/** What is said of a failure, without what was asked: logs are read by many. */
function wordsOf({ exchange, failure }: FailedCall) {
  const { title, fixes, retry } = explain(failure, english);
  const discreet = createPromptFilter(exchange.requestBody);
  return {
    title: discreet(title),
    fixes: fixes.map((fix) => ({ ...fix, text: discreet(fix.text) })),
    retry,
    message: failure.message === null ? null : discreet(failure.message),
  };
}

/** "ask src/chat.ts:41:12"; '' where only libraries are known. */
function callerText({ exchange: { stack } }: FailedCall): string {
  const caller = stack === null ? undefined : callerOf(stack);
  if (caller === undefined || caller.library !== null) return '';
  return [caller.function, placeText(caller)].filter((part) => part !== '').join(' ');
}

/** One failure for programs. */
interface FailureRecord extends Pick<
  Failure,
  'status' | 'method' | 'cause' | 'model' | 'message' | 'requestId' | 'certainty'
> {
  readonly time: string;
  readonly provider: string;
  readonly url: string;
  readonly title: string;
  readonly fixes: readonly string[];
  readonly retry: Failure['retry'] & { readonly advice: string };
  readonly caller: string | null;
  readonly servedFor: string | null;
}

function recordOf(call: FailedCall, servedFor: string | null): FailureRecord {
  const { exchange, failure } = call;
  const { status, method, cause, model, requestId, certainty } = failure;
  const { title, fixes, retry, message } = wordsOf(call);
  return {
    time: new Date(exchange.startedAt).toISOString(),
    provider: failure.provider.id,
    method,
    url: exchange.url,
    status,
    model,
    cause,
    title,
    message,
    certainty,
    fixes: fixes.map(({ text }) => text),
    retry: { ...failure.retry, advice: retry },
    requestId,
    caller: callerText(call) || null,
    servedFor,
  };
}
