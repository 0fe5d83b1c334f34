/** A verdict in words, in one language. */
export interface Explanation {
  /** How the panel calls the cause, e.g. "rate limit · concurrency". */
  readonly causeName: string;
  /** A short sentence without a full stop, e.g. "Too many requests in flight". */
  readonly title: string;
  /** Most likely first. */
  readonly why: readonly string[];
  /** Most useful first. Never empty for a failure. */
  readonly fixes: readonly Fix[];
  /** Whether to send the same request again, and when, in one sentence; '' for a call that went well. */
  readonly retry: string;
  /** What the request itself tells. */
  readonly notes: readonly string[];
  /** That of the notes which says what the response was that CORS keeps from the page; `null` for all else. */
  readonly hidden: string | null;
  /** How sure the verdict is, in one sentence; '' for a call that went well. */
  readonly certainty: string;
  /** Pages of the provider. */
  readonly links: readonly Link[];
}

/** What a row of a list says of a failure. */
export interface Headline {
  readonly causeName: string;
  readonly title: string;
  /** The first fix. */
  readonly fix: string;
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
