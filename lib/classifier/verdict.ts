import type { CategoryId, CauseId } from './causes/index.ts';
import type { Facts } from './facts/facts.ts';

/**
 * What the classifier says about one exchange: plain data without a sentence of the classifier's, the same for every
 * language. It survives `structuredClone` and JSON; `explain` words it.
 */
export type Verdict = NotLlm | Ok | Failure;

/** Traffic that is no call to an LLM API. */
export interface NotLlm {
  readonly kind: 'not-llm';
}

/** A call that did what it was asked to do. */
export interface Ok {
  readonly kind: 'ok';
  readonly provider: Party;
  /** The host and port that were called; '' where they are not known. */
  readonly host: string;
  readonly model: string | null;
  readonly requestId: string | null;
  /** Model ids that the response lists, if it is a list of models. */
  readonly listed: readonly string[];
  /** True for a task that goes on: the page asks again until it is done. */
  readonly unfinished?: true;
  /** What is worth knowing although the call went well, e.g. about the key that was sent. */
  readonly findings: readonly RequestFinding[];
}

/**
 * A call that did not do what the page wanted.
 * `failed`: no usable response. `degraded`: a response that was truncated or filtered. `cancelled`: the page itself stopped it.
 */
export interface Failure {
  readonly kind: 'failed' | 'degraded' | 'cancelled';
  /** Whose API was called. */
  readonly provider: Party;
  /** Behind a gateway: who really failed, where the gateway tells. */
  readonly innerProvider: Party | null;
  /** The host and port that were called; '' where they are not known. */
  readonly host: string;
  readonly status: number;
  readonly method: string;
  readonly model: string | null;
  readonly category: CategoryId;
  /** "category/cause". */
  readonly cause: CauseId;
  /** The rule that decided, e.g. "moonshot/concurrency"; "credential" where the key in the request did. */
  readonly rule: string;
  /** What response, headers, URL and request tell beyond the category. */
  readonly facts: Facts;
  /** The provider's own words, as they came (secrets replaced); `null` if it said nothing. */
  readonly message: string | null;
  readonly retry: Retry;
  readonly requestId: string | null;
  readonly evidence: readonly Evidence[];
  readonly certainty: Certainty;
  /** What the request itself tells, e.g. about the key that was sent. The one that decided stands first. */
  readonly findings: readonly RequestFinding[];
  /** Where no page made the call, but a program such as the app's server: then no browser has a part in it. */
  readonly madeBy?: 'program';
  /** The app's server, where it made the call that is judged, and what it answered the page; absent for a call of the page's own. */
  readonly server?: { readonly host: string; readonly status: number };
}

/** A provider, by its id ("moonshot") and its name ("Moonshot AI"). */
export interface Party {
  readonly id: string;
  readonly name: string;
}

/** What a request can tell. */
export type FindingId =
  | 'key-missing'
  | 'key-empty'
  | 'key-unset'
  | 'key-placeholder'
  | 'key-refused'
  | 'key-unseen'
  | 'key-doubled-scheme'
  | 'key-quoted'
  | 'key-spaced'
  | 'key-masked'
  | 'key-strange'
  | 'key-without-scheme'
  | 'key-of-other'
  | 'key-of-host'
  | 'key-of-endpoint'
  | 'key-exposed'
  | 'field-value'
  | 'field-missing'
  | 'hidden-response'
  | 'nearest-model'
  | 'relayed'
  | 'failure-after-error'
  | 'response-unread'
  | 'told-by-attempt'
  | 'sdk-time-limit';

/** Something that the request tells, with the values that its text needs. */
export interface RequestFinding {
  readonly id: FindingId;
  readonly values: Readonly<Record<string, string>>;
}

export interface Retry {
  /** Whether sending the same request again can help. */
  readonly advised: boolean;
  /** How long to wait first, in ms; `null` if nothing tells. */
  readonly afterMs: number | null;
  /** Where that was read; `null` without it. */
  readonly from: RetrySource | null;
}

/** A header or a field of the body by its name, or the words of the message. */
export interface RetrySource {
  readonly place: 'header' | 'body' | 'message';
  /** '' for the message. */
  readonly name: string;
}

export interface Evidence {
  /** Where it was read: "status", "header retry-after", "body error.code", "request header authorization". */
  readonly from: string;
  /** What was read there; '' for nothing. */
  readonly said: string;
  /** Of a key: how many characters it has. */
  readonly length?: number;
  /** The rule that it fed, e.g. "moonshot/concurrency". */
  readonly rule: string;
}

/** `certain`: a structured code decided. `likely`: the provider's own words. `guess`: a status, or general words. */
export type Certainty = 'certain' | 'likely' | 'guess';
