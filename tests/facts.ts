import type { Exchange } from '../lib/exchange.ts';
import { readFacts, type Facts } from '../lib/classifier/facts/index.ts';
import { readSignals } from '../lib/classifier/read/signals.ts';
import { urlOf } from '../lib/classifier/read/url.ts';
import { exchangeWith, textBody } from './exchange.ts';

/** The facts of an error with this message, or of an answer with this body. */
export function factsOf(said: string | object, changes: Partial<Exchange> = {}): Facts {
  const body = typeof said === 'string' ? { error: { message: said } } : said;
  const exchange = exchangeWith({ status: 400, responseBody: textBody(JSON.stringify(body)), ...changes });
  return readFacts(readSignals(exchange, urlOf(exchange.url), []));
}

/** Facts without their evidence, as short as a table can hold them: "8192 tokens", "a | b", "1 minute". */
export function plainFacts(facts: Facts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, plainFact(fact as Plain)]));
}

type Plain = Readonly<Record<string, unknown>> & { readonly values?: readonly string[]; readonly more?: number };

function plainFact(fact: Plain): unknown {
  if (fact.values !== undefined)
    return [...fact.values, ...(fact.more === 0 ? [] : [`+${fact.more ?? 0}`])].join(' | ');
  if ('count' in fact) return `${String(fact['count'])} ${String(fact['unit'])}`;
  if ('minOpen' in fact)
    return `${fact['minOpen'] === true ? '(' : '['}${show(fact['min'])}, ${show(fact['max'])}${fact['maxOpen'] === true ? ')' : ']'}`;
  if ('ms' in fact) return `${String(fact['ms'])} ms`;
  if ('written' in fact)
    return typeof fact['at'] === 'number' ? new Date(fact['at']).toISOString() : `? ${String(fact['written'])}`;
  if ('path' in fact) return fact['sent'] === true ? `${String(fact['path'])} = ${show(fact['value'])}` : fact['path'];
  if ('code' in fact) return `${String(fact['kind'])}: ${String(fact['code'])}`;
  if ('currency' in fact) return `${show(fact['value'])} ${show(fact['currency'])}`;
  if ('unit' in fact) return `${show(fact['value'])} ${show(fact['unit'])}`;
  return fact['value'] ?? fact;
}

const show = (value: unknown) => (value === null ? '?' : String(value));
