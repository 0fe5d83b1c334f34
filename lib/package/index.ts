/** The door of the npm package: `import { classify, explain } from 'faultline'`. */
export { categories, causeOf, classify, english, explain, loadLanguage, providers } from '../classifier/index.ts';
export type {
  Category,
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
  Provider,
  RequestFinding,
  Retry,
  RetrySource,
  Verdict,
} from '../classifier/index.ts';
export type { Body, Exchange, Header } from '../exchange.ts';
