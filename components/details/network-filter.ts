import type { Exchange } from '../../lib/exchange.ts';

/** The filter by which the Network panel lists a call alone: not its preflight, nor calls there that ended otherwise. */
export function networkFilter({ url, method, status }: Pick<Exchange, 'url' | 'method' | 'status'>): string {
  const address = url.split(/[?#]/u, 1)[0] ?? '';
  return [address, `method:${method}`, ...(status === 0 ? [] : [`status-code:${status}`])].join(' ');
}
