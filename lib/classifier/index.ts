/** The classifier's only door. */
export { isKnownHost, type Context } from './classify.ts';
export { classify, exchangeOfServerCall, judgeServerCalls, recognise, type JudgedServerCall } from './server-calls.ts';
export { categories, causeOf, splitCause } from './causes/index.ts';
export { duration } from './explain/amounts.ts';
export { causeName, explain, headlineOf, titleOf } from './explain/explain.ts';
export type { Explanation, Fix, Headline, Link } from './explain/explanation.ts';
export { english, loadLanguage, type Language } from './explain/language.ts';
export { noteOf as findingNote } from './explain/findings.ts';
export { sourceText } from './explain/retry.ts';
export type { Field, Facts } from './facts/facts.ts';
export type { CategoryId, CauseId } from './causes/index.ts';
export { apiShapeOf } from './match/api-shape.ts';
export type { ApiShape } from './match/json-shape.ts';
export { customHosts, hostTargets, targetName } from './match/custom-hosts.ts';
export type { CustomHosts } from './match/addressee.ts';
export type { CustomHost, HostTarget } from './match/custom-hosts.ts';
export { parseHostPattern, type PatternProblem } from './match/host-pattern.ts';
export { protocols } from './protocols/index.ts';
export { providers } from './providers/index.ts';
export { ruleLists } from './rule-lists.ts';
export type { RateLimit } from './read/rate-limit.ts';
export { causesReference, type CategoryReference, type CauseReference } from './reference/causes-reference.ts';
export { rateLimitsOf } from './read/rate-limits.ts';
export type { FieldStep } from './refine/field-steps.ts';
export { isStoppedUnanswered, timeLimitOf } from './refine/sdk-time-limit.ts';
export type { SeenModels } from './refine/nearest-model.ts';
export type { Category, ColourGroup } from './causes/category.ts';
export type { Text } from './text.ts';
export type { Protocol, Provider, Rule } from './model.ts';
export type {
  Certainty,
  Evidence,
  Failure,
  NotLlm,
  Ok,
  Party,
  RequestFinding,
  Retry,
  RetrySource,
  Verdict,
} from './verdict.ts';
