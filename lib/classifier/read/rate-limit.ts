/** One limit that a provider tells in the headers of an answer, and how much of it is left. */
export interface RateLimit {
  /** What is counted, in lower case and as the headers call it: "requests", "input tokens"; '' where they do not tell. */
  readonly kind: string;
  /** The time in which it is counted, in ms; `null` where the headers do not tell. */
  readonly windowMs: number | null;
  /** `null` where only the rest is told. Never negative. */
  readonly limit: number | null;
  /** Never negative. */
  readonly remaining: number;
  /** How long after the answer it is full again, in ms; `null` where nothing tells. */
  readonly resetAfterMs: number | null;
  /** The name of the header that told what is left. */
  readonly from: string;
}
