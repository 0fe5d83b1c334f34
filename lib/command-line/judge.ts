import { apiShapeOf, classify, customHosts, isKnownHost, type Verdict } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';

/** The verdict on an exchange; with `anyHost` one of an unknown host is judged as if the user watched that host. */
export function judge(exchange: Exchange, anyHost: boolean): Verdict {
  const verdict = classify(exchange);
  if (verdict.kind !== 'not-llm' || !anyHost || isKnownHost(exchange) || !URL.canParse(exchange.url)) return verdict;
  const id = apiShapeOf(exchange)?.protocol ?? 'plain';
  const hosts = customHosts([{ pattern: new URL(exchange.url).host, target: { kind: 'protocol', id } }]);
  return classify(exchange, { hosts });
}
