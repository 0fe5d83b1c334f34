/** Keys of the filter, in the order in which they are offered. */
export const KEYS = [
  'provider',
  'category',
  'cause',
  'status',
  'model',
  'host',
  'caller',
  'body',
  'method',
  'retryable',
  'is',
  'older-than',
  'newer-than',
  'larger-than',
  'tokens',
  'ttfc',
] as const;

export type Key = (typeof KEYS)[number];

/** What `is:` can ask for. */
export const STATES = [
  'failed',
  'degraded',
  'cancelled',
  'ok',
  'pending',
  'retried',
  'recovered',
  'storm',
  'stream',
  'guess',
] as const;

export type State = (typeof STATES)[number];
