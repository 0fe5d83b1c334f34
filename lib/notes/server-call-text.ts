import { judgeServerCalls, type Failure } from '../classifier/index.ts';
import type { Exchange, ServerCall } from '../exchange.ts';

/** "ask src/chat.ts:41:12": the code of the server that made a call; `null` where it is not told. */
export function serverCallerText({ caller }: Pick<ServerCall, 'caller'>): string | null {
  if (caller === null) return null;
  const place = `${caller.url}:${caller.line}:${caller.column}`;
  return caller.function === '' ? place : `${caller.function} ${place}`;
}

/** The code of the server to which a failure leads; `null` for a call of the page's own. */
export function failingServerCaller(exchange: Exchange, { server, cause }: Failure): string | null {
  if (server === undefined) return null;
  const judged = judgeServerCalls(exchange).findLast(({ verdict }) => 'cause' in verdict && verdict.cause === cause);
  return judged === undefined ? null : serverCallerText(judged.call);
}

/** Each call of the server on a line: "POST https://api.openai.com/v1/responses 429 ×3 ask src/chat.ts:41:12". */
export function serverCallLines({ serverCalls = [] }: Pick<Exchange, 'serverCalls'>): readonly string[] {
  return serverCalls.map((call) => {
    const { method, url, status, failure, count } = call;
    const parts = [
      method,
      url,
      status === 0 ? (failure?.name ?? '0') : String(status),
      count > 1 ? `×${count}` : '',
      serverCallerText(call) ?? '',
    ];
    return parts.filter((part) => part !== '').join(' ');
  });
}
