import { callerOf } from '../call-site/index.ts';
import type { CallStack } from '../exchange.ts';

/** "sendMessage https://app.test/src/chat.ts:41:12": the app's code that sent a request; `null` where that is not known. */
export function callerText(stack: CallStack | null): string | null {
  const frame = stack === null ? undefined : callerOf(stack);
  if (frame === undefined) return null;
  const place = frame.url === '' ? '' : `${frame.url}:${frame.line}:${frame.column}`;
  const text = [frame.function, place].filter((part) => part !== '').join(' ');
  return text === '' ? null : text;
}
