import type { CauseId, CategoryId } from './causes/index.ts';
import type { OffendingField } from './refine/offending-field.ts';

/** What the classifier says about one exchange. */
export type Verdict = NotLlm | Ok | Failure;

/** Traffic that is no call to an LLM API. */
export interface NotLlm {
  readonly kind: 'not-llm';
}

/** A call that did what it was asked to do. */
export interface Ok {
  readonly kind: 'ok';
  readonly provider: Party;
  readonly model: string | null;
  readonly requestId: string | null;
  /** Model ids that the answer lists, if it is a list of models. */
  readonly listed: readonly string[];
  /** What is worth knowing although the call went well, e.g. about the key that was sent. */
  readonly notes: readonly string[];
}

/**
 * A call that did not do what the page wanted.
 * `failed`: no usable answer. `degraded`: an answer that was cut or filtered. `cancelled`: the page itself stopped it.
 */
export interface Failure {
  readonly kind: 'failed' | 'degraded' | 'cancelled';
  /** Whose API was called. */
  readonly provider: Party;
  /** Behind a gateway: who really failed, where the gateway tells. */
  readonly innerProvider: Party | null;
  readonly model: string | null;
  readonly category: CategoryId;
  /** "category/cause". */
  readonly cause: CauseId;
  /** How the panel calls the cause, e.g. "rate limit · concurrency". */
  readonly causeName: string;
  /** A short sentence without a full stop, e.g. "Too many requests in flight". */
  readonly title: string;
  /** The provider's own words, as they came (secrets replaced); `null` if it said nothing. */
  readonly message: string | null;
  /** Most likely first. */
  readonly why: readonly string[];
  /** Most useful first; each begins with a verb. Never empty. */
  readonly fixes: readonly Fix[];
  readonly retry: Retry;
  readonly requestId: string | null;
  readonly evidence: readonly Evidence[];
  readonly certainty: Certainty;
  readonly links: readonly Link[];
  /** The field of the request that the answer blames; `null` if it names none, or the request is not at hand. */
  readonly field: OffendingField | null;
  /** What the request itself tells, e.g. about the key that was sent. */
  readonly notes: readonly string[];
}

/** A provider, by its id ("moonshot") and its name ("Moonshot AI"). */
export interface Party {
  readonly id: string;
  readonly name: string;
}

export interface Fix {
  readonly text: string;
  readonly link?: Link;
}

export interface Link {
  readonly text: string;
  /** Always https. */
  readonly url: string;
}

export interface Retry {
  /** Whether sending the same request again can help. */
  readonly advised: boolean;
  /** How long to wait first, in ms; `null` if nothing tells. */
  readonly afterMs: number | null;
  /** Where `afterMs` was read, e.g. "retry-after header", "the message"; `null` without it. */
  readonly source: string | null;
  /** One sentence, e.g. "Nothing changes by waiting." */
  readonly advice: string;
}

export interface Evidence {
  /** Where it was read: "status", "header retry-after", "body error.code", "request header authorization". */
  readonly from: string;
  readonly said: string;
  /** The rule that it fed, e.g. "moonshot/concurrency". */
  readonly rule: string;
}

/** `certain`: a structured code decided. `likely`: the provider's own words. `guess`: a status, or general words. */
export type Certainty = 'certain' | 'likely' | 'guess';
