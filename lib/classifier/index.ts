/** The classifier's only door. */
export { classify, isKnownHost, recognise, type Context } from './classify.ts';
export { categories, causeName, causeOf, splitCause } from './causes/index.ts';
export type { CategoryId, CauseId } from './causes/index.ts';
export { apiShapeOf, type ApiShape } from './match/api-shape.ts';
export { customHosts, hostTargets, targetName } from './match/custom-hosts.ts';
export type { CustomHost, CustomHosts, HostTarget } from './match/custom-hosts.ts';
export { duration } from './match/conclude.ts';
export { parseHostPattern, type PatternProblem } from './match/host-pattern.ts';
export { providers } from './providers/index.ts';
export { rateLimitsOf, type RateLimit } from './read/rate-limits.ts';
export type { FieldStep } from './refine/field-steps.ts';
export type { OffendingField } from './refine/offending-field.ts';
export type { SeenModels } from './refine/nearest-model.ts';
export type { Category, ColourGroup, Provider } from './model.ts';
export type { Wordbook } from './wordbook.ts';
export { loadWordbook } from './wordbooks/load.ts';
export type { Certainty, Evidence, Failure, Fix, Link, NotLlm, Ok, Party, Retry, Verdict } from './verdict.ts';
