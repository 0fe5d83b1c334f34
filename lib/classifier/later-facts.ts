import type { Exchange } from '../exchange.ts';
import type { CauseId } from './causes/index.ts';
import { readFacts, withCauseFacts, type Facts, type RuleReading } from './facts/index.ts';
import type { Addressee } from './match/addressee.ts';
import { readSignals } from './read/signals.ts';
import { urlOf } from './read/url.ts';
import type { Failure } from './verdict.ts';

/** What facts are read from. Of a recording it holds nothing alive that the recording does not hold itself. */
export interface FactsSource {
  readonly exchange: Exchange;
  readonly addressee: Addressee;
  readonly cause: CauseId;
  readonly rule: RuleReading | null;
}

/** Where a failure keeps its source, and then its facts; neither JSON nor a structured clone knows of it. */
const HELD = Symbol('facts');

type Holder = Failure & { [HELD]: FactsSource | { readonly facts: Facts } };

/**
 * One function for all failures: with one made for each, as a getter in an object literal is, every failure gets a shape of
 * its own, which takes longer than all else that is done for it.
 */
const LATER: PropertyDescriptor = {
  get(this: Holder): Facts {
    let held = this[HELD];
    if (!('facts' in held)) this[HELD] = held = { facts: factsOf(held) };
    return held.facts;
  },
  enumerable: true,
  configurable: true,
};

/**
 * The failure with its facts, which are read when they are first asked for: of thousands of failures that are recorded a
 * few are shown, copied or exported.
 */
export function withFacts(failure: Omit<Failure, 'facts'>, source: FactsSource): Failure {
  const holder = failure as Holder;
  holder[HELD] = source;
  return Object.defineProperty(holder, 'facts', LATER);
}

function factsOf({ exchange, addressee: { speaks, protocol }, cause, rule }: FactsSource): Facts {
  const signals = readSignals(exchange, urlOf(exchange.url), speaks);
  return withCauseFacts(readFacts(signals, rule), cause, signals, protocol.id);
}
