import { classify, recognise, type Verdict } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { hookAnswers } from './answer-hook.ts';
import { createActivation, type Output } from './activation.ts';
import { createFailureReport } from './failure-report.ts';
import { hookFetch } from './fetch-hook.ts';
import { createGuard } from './guard.ts';
import { createHarLog } from './har-log.ts';
import { hookHttp } from './http-hook.ts';
import { openCall, type CallHead, type CallRecord, type OpenCall } from './open-call.ts';
import { hookRequests } from './request-hook.ts';
import { MAX_SERVED_CALLS, servedRequest, type ServedCall, type ServedRequest } from './served-request.ts';
import { hookUndici } from './undici-hook.ts';
import { createWaitingCalls } from './waiting-calls.ts';

export interface WatchOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly colours: boolean;
  write(text: string): void;
  /** Stands in for the classifier in tests. */
  classify?(exchange: Exchange): Verdict;
}

/** How long the body of a bad response may take before it is judged without. */
const UNREAD_MS = 1000;

interface Watched extends ServedCall {
  /** Judges it where its body is never read. */
  unread?: ReturnType<typeof setTimeout>;
  readonly record: CallRecord;
  readonly served: ServedRequest | null;
  judged: boolean;
}

/** Watches the calls that this process makes to LLM APIs, and the requests that it serves. Returns the way to stop. */
export function watch(options: WatchOptions): () => void {
  const { environment, version, write } = options;
  const guard = createGuard((error) => {
    const { message } = error instanceof Error ? error : { message: String(error) };
    guard(() => write(`faultline: a hook failed and was skipped; the app is not affected: ${message}\n`), undefined);
  });
  const output = createActivation(environment);
  const isActive = () => output() !== null;
  const report = createFailureReport({ output: output as () => Output | null, write, colours: options.colours });
  const harPath = environment['FAULTLINE_HAR'] ?? '';
  const har = harPath === '' ? null : createHarLog(harPath, version);
  const waiting = createWaitingCalls();
  const judgeExchange = options.classify ?? ((exchange: Exchange) => classify(exchange));

  const judge = (call: Watched): void => {
    if (call.judged) return;
    call.judged = true;
    clearTimeout(call.unread);
    const isGood = call.record.status >= 200 && call.record.status < 400;
    if (har === null && isGood && isFine(judgeExchange(call.record.brief()))) return;
    const exchange = call.record.exchange();
    const verdict = judgeExchange(exchange);
    if (verdict.kind === 'not-llm') return;
    har?.add(exchange);
    if (verdict.kind === 'ok') return;
    // Who asked is gone, and took the call along.
    if (verdict.kind === 'cancelled' && isGone(call.served)) return;
    call.failed = { exchange, failure: verdict };
    report.add(call.failed, call.served === null ? null : requestText(call.served));
  };
  const settle = ({ calls }: ServedRequest): void => {
    for (const call of calls ?? []) if (call.open.status >= 400) judge(call as Watched);
  };
  const answers = hookAnswers({ guard, waiting, isActive, settle });

  const open = (head: CallHead): OpenCall => {
    const served = servedRequest.getStore() ?? null;
    const record = openCall(head, {
      onAnswered: ({ status }) => {
        if (status < 400) return;
        watched.unread = setTimeout(() => guard(() => judge(watched), undefined), UNREAD_MS).unref();
      },
      onEnded: () => guard(() => judge(watched), undefined),
    });
    const watched: Watched = {
      record,
      open: record,
      host: new URL(head.url).host,
      served,
      failed: null,
      told: false,
      judged: false,
    };
    if (served !== null) remember(served, watched);
    return record;
  };
  const remember = (served: ServedRequest, call: Watched): void => {
    if (served.calls === null) {
      served.calls = [];
      answers.called(served);
    }
    served.calls.push(call);
    if (served.calls.length > MAX_SERVED_CALLS) served.calls.shift();
  };
  const wants = (method: string, url: string): boolean => {
    const head = { method: method.toUpperCase(), url, resourceType: 'fetch' };
    return recognise(head) !== null && isActive();
  };
  const hooks = { guard, wants, open };
  const stops = [
    hookRequests({ guard, onRequest: answers.watch }),
    hookFetch(hooks),
    hookUndici(hooks),
    hookHttp(hooks),
    answers.stop,
  ];
  const exiting = () => guard(report.flush, undefined);
  process.on('exit', exiting);
  return () => {
    process.off('exit', exiting);
    exiting();
    for (const stop of stops) stop();
    har?.close();
  };
}

function requestText({ request: { method = '', url = '' } }: ServedRequest): string {
  return `${method} ${url.split('?', 1)[0] ?? ''}`.slice(0, 160);
}

const isFine = ({ kind }: Verdict): boolean => kind === 'ok' || kind === 'not-llm';

/** Whether the client left before the answer was whole. */
function isGone(served: ServedRequest | null): boolean {
  return served !== null && served.response.destroyed && !served.response.writableFinished;
}
