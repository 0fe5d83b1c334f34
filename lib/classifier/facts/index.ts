export type {
  Amount,
  Correction,
  Currency,
  FactName,
  Facts,
  Field,
  Moment,
  Money,
  Name,
  Names,
  Range,
  Span,
  Told,
  Unit,
  Usage,
  Window,
  WindowUnit,
} from './facts.ts';
export { withCauseFacts } from './cause-facts.ts';
export { readFacts, type RuleReading } from './read-facts.ts';
export { isFactGroup } from './fact-groups.ts';
export { nearestModel, type MeantModel } from './meant/nearest-model.ts';
export { nearestUrl, urlOfPath, type MeantUrl } from './meant/nearest-url.ts';
export { nearestFirst, nearestValue } from './meant/nearest-value.ts';
export { replacedParameter } from './meant/replaced-parameter.ts';
