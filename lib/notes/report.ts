import type { AnswerSummary, GenAiAttributes, MissingUsage } from '../answer/index.ts';
import { callerOf, callSiteOf, type Frame } from '../call-site/index.ts';
import type {
  CategoryId,
  CauseId,
  Certainty,
  Evidence,
  Explanation,
  Facts,
  Failure,
  Fix,
  JudgedServerCall,
  Link,
  Party,
  RequestFinding,
  Retry,
  Verdict,
} from '../classifier/index.ts';
import { judgeServerCalls } from '../classifier/index.ts';
import type { CallStack, Exchange, ServerCall, StackFrame } from '../exchange.ts';

/** Grows when a field changes its meaning or goes; new fields may come without. */
export const REPORT_VERSION = 2;

/** What is known of calls and their failures, for programs. Secrets are replaced, as everywhere. */
export interface Report {
  readonly format: 'faultline-report';
  readonly version: typeof REPORT_VERSION;
  readonly createdBy: { readonly name: 'Faultline'; readonly version: string };
  /** ISO 8601, as all times. */
  readonly createdAt: string;
  /** BCP 47: of the titles, fixes and other sentences. */
  readonly language: string;
  readonly calls: readonly ReportedCall[];
}

/** One call with all its attempts; the rest is of the attempt that the panel shows for it. */
export interface ReportedCall {
  /** `null` where no time is known. */
  readonly startedAt: string | null;
  readonly durationMs: number;
  readonly method: string;
  readonly url: string;
  /** `null`: there was no response. */
  readonly status: number | null;
  /** The origin of the page that made the call. */
  readonly page: string | null;
  readonly provider: Party;
  /** Behind a gateway: who really failed. */
  readonly innerProvider: Party | null;
  readonly model: string | null;
  readonly requestId: string | null;
  /** Where the app's own code made the call; `null` where the browser does not tell. */
  readonly caller: ReportedFrame | null;
  /** The stack, innermost frame first; `null` where the browser does not tell. */
  readonly stack: readonly ReportedFrame[] | null;
  readonly outcome: Outcome;
  /** What is known of the model's answer; `null` where it said nothing. */
  readonly answer: ReportedAnswer | null;
  /** What is wrong with it; `null` for `ok` and `pending`. */
  readonly problem: ReportedProblem | null;
  /** Calls that the app's server made to answer this one, as its response tells. */
  readonly serverCalls: readonly ReportedServerCall[];
  /** Oldest first; one for a call that was not repeated. */
  readonly attempts: readonly ReportedAttempt[];
}

/** A failed call of the app's server, told by it. */
export interface ReportedServerCall extends Pick<
  ServerCall,
  'method' | 'url' | 'model' | 'caller' | 'count' | 'recovered' | 'madeFor'
> {
  readonly startedAt: string | null;
  /** `null` where it is not told. */
  readonly durationMs: number | null;
  readonly status: number | null;
  readonly provider: Party;
  readonly outcome: Outcome;
  readonly problem: ReportedProblem | null;
}

/** A frame of a stack; line and column from 1. */
export type ReportedFrame = StackFrame & {
  /** Whose code it is; `null` for the app's own. */
  readonly library: Frame['library'];
};

/** Counts and times of an answer. */
export interface ReportedAnswer {
  /** In OpenTelemetry's names, e.g. `gen_ai.usage.input_tokens`. */
  readonly attributes: GenAiAttributes;
  /** `null` where it was not measured, as all of these. */
  readonly timeToFirstByteMs: number | null;
  readonly timeToFirstContentMs: number | null;
  readonly tokensPerSecond: number | null;
  /** Why there are no tokens; `null` where there are. */
  readonly missingUsage: MissingUsage['id'] | null;
}

export type Outcome = 'ok' | 'failed' | 'degraded' | 'cancelled' | 'pending';

export interface ReportedProblem {
  readonly category: CategoryId;
  readonly cause: CauseId;
  /** The rule that decided. */
  readonly rule: string;
  readonly title: string;
  /** The provider's own words. */
  readonly message: string | null;
  readonly certainty: Certainty;
  readonly why: readonly string[];
  readonly fixes: readonly Fix[];
  readonly retry: Retry & { readonly advice: string };
  readonly facts: Facts;
  /** What the request tells, for programs; `notes` has the same in words. */
  readonly findings: readonly RequestFinding[];
  readonly notes: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly links: readonly Link[];
}

export interface ReportedAttempt {
  readonly startedAt: string | null;
  readonly durationMs: number;
  readonly status: number | null;
  readonly outcome: Outcome;
  readonly cause: CauseId | null;
}

/** A call as a row of the panel has it. */
export interface ReportedRow extends RowAttempt {
  readonly attempts: readonly RowAttempt[];
}

interface RowAttempt {
  readonly exchange: Exchange;
  readonly verdict: {
    readonly kind: Outcome;
    readonly provider: Party;
    readonly model: string | null;
    readonly requestId: string | null;
  };
  readonly problem: Failure | null;
  readonly answer: AnswerSummary | null;
}

/** Where a report comes from. */
export interface ReportOrigin {
  /** Of Faultline. */
  readonly version: string;
  /** In ms since the epoch. */
  readonly createdAt: number;
  readonly language: string;
  explain(verdict: Verdict): Explanation;
}

/** The report of some rows, in their order. */
export function reportOf(rows: readonly ReportedRow[], origin: ReportOrigin): Report {
  const { version, createdAt, language } = origin;
  return {
    format: 'faultline-report',
    version: REPORT_VERSION,
    createdBy: { name: 'Faultline', version },
    createdAt: isoTime(createdAt) ?? '',
    language,
    calls: rows.map((row) => callOf(row, origin)),
  };
}

/** A report as JSON text that people can read too. */
export function reportText(rows: readonly ReportedRow[], origin: ReportOrigin): string {
  return JSON.stringify(reportOf(rows, origin), null, 2);
}

/** The same in pieces, one a call: a megabyte at once would hold the panel up. */
export function* reportPieces(rows: readonly ReportedRow[], origin: ReportOrigin): Generator<string> {
  yield JSON.stringify(reportOf([], origin)).slice(0, -']}'.length);
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(callOf(row, origin))}`;
  yield ']}\n';
}

function callOf({ exchange, verdict, problem, answer, attempts }: ReportedRow, origin: ReportOrigin): ReportedCall {
  return {
    startedAt: isoTime(exchange.startedAt),
    durationMs: exchange.timings.total,
    method: exchange.method,
    url: exchange.url,
    status: statusOf(exchange),
    page: exchange.pageOrigin,
    provider: verdict.provider,
    innerProvider: problem?.innerProvider ?? null,
    model: verdict.model,
    requestId: verdict.requestId,
    ...callerFacts(exchange.stack),
    outcome: verdict.kind,
    answer: answer === null ? null : answerOf(answer),
    problem: problem === null ? null : problemOf(problem, origin),
    serverCalls: judgeServerCalls(exchange).map((judged) => serverCallOf(judged, origin)),
    attempts: attempts.map((attempt) => ({
      startedAt: isoTime(attempt.exchange.startedAt),
      durationMs: attempt.exchange.timings.total,
      status: statusOf(attempt.exchange),
      outcome: attempt.verdict.kind,
      cause: attempt.problem?.cause ?? null,
    })),
  };
}

function serverCallOf({ call, verdict }: JudgedServerCall, origin: ReportOrigin): ReportedServerCall {
  const { method, url, caller, count, recovered, madeFor, startedAt, duration, status } = call;
  return {
    startedAt: startedAt === null ? null : isoTime(startedAt),
    durationMs: duration < 0 ? null : duration,
    method,
    url,
    status: status === 0 ? null : status,
    provider: verdict.provider,
    model: verdict.model,
    caller,
    count,
    recovered,
    madeFor,
    outcome: verdict.kind,
    problem: verdict.kind === 'ok' ? null : problemOf(verdict, origin),
  };
}

function callerFacts(stack: CallStack | null): Pick<ReportedCall, 'caller' | 'stack'> {
  if (stack === null) return { caller: null, stack: null };
  const frames = callSiteOf(stack).frames.map(frameOf);
  const caller = callerOf(stack);
  return { caller: caller === undefined ? null : frameOf(caller), stack: frames };
}

function frameOf({ function: name, url, line, column, joined, library }: Frame): ReportedFrame {
  return { function: name, url, line, column, joined, library };
}

function answerOf({ attributes, times, missing }: AnswerSummary): ReportedAnswer {
  return {
    attributes,
    timeToFirstByteMs: times.firstByte,
    timeToFirstContentMs: times.firstContent,
    tokensPerSecond: times.tokensPerSecond,
    missingUsage: missing?.id ?? null,
  };
}

function problemOf(failure: Failure, { explain }: ReportOrigin): ReportedProblem {
  const { category, cause, rule, message, certainty, retry, facts, findings, evidence } = failure;
  const { title, why, fixes, retry: advice, notes, links } = explain(failure);
  return {
    category,
    cause,
    rule,
    title,
    message,
    certainty,
    why,
    fixes,
    retry: { ...retry, advice },
    facts,
    findings,
    notes,
    evidence,
    links,
  };
}

const statusOf = ({ status }: Exchange) => (status === 0 ? null : status);

function isoTime(epochMs: number): string | null {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
