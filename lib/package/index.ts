/** The door of the npm package: `import { classify, exchangeFrom, explain } from 'faultline'`. */
import { english, explain as explainIn, type Explanation, type Language, type Verdict } from '../classifier/index.ts';

export { causeName, classify, english, loadLanguage, recognise } from '../classifier/index.ts';
export type {
  CategoryId,
  CauseId,
  Certainty,
  Context,
  Evidence,
  Explanation,
  Facts,
  Failure,
  Fix,
  Language,
  Link,
  NotLlm,
  Ok,
  Party,
  RequestFinding,
  Retry,
  RetrySource,
  Verdict,
} from '../classifier/index.ts';
export { customHosts, type CustomHost, type CustomHosts, type HostTarget } from '../classifier/index.ts';
export type { Body, Exchange, Header, RequestHead } from '../exchange.ts';
export { exchangeFrom, exchangeFromResponse, type Known } from './exchange-from.ts';
export type { HeadersSource } from './header-list.ts';
export type { PlainExchange } from './plain-exchange.ts';
export { retryAfter } from './retry-after.ts';
export { watchStream, type OnTrouble, type StreamChunk, type StreamHead, type WatchedStream } from './watch-stream.ts';

/** Words a verdict: what happened, why, what to do. Pure and total; in English where no language is given. */
export function explain(verdict: Verdict, language: Language = english): Explanation {
  return explainIn(verdict, language);
}
