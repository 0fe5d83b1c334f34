/** The classifier's only door. */
export { classify, recognise, type Context } from './classify.ts';
export { categories, causeName, causeOf, splitCause } from './causes/index.ts';
export type { CategoryId, CauseId } from './causes/index.ts';
export { duration } from './match/conclude.ts';
export { providers } from './providers/index.ts';
export type { OffendingField } from './refine/offending-field.ts';
export type { SeenModels } from './refine/nearest-model.ts';
export type { Category, ColourGroup, Provider } from './model.ts';
export type { Wordbook } from './wordbook.ts';
export type { Certainty, Evidence, Failure, Fix, Link, NotLlm, Ok, Party, Retry, Verdict } from './verdict.ts';
