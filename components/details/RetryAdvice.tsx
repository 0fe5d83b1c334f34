import { useEffect, useState } from 'preact/hooks';
import { duration, type Retry } from '../../lib/classifier/index.ts';
import { clockTime, utcTime } from '../../lib/notes/units.ts';
import { interfaceTexts } from '../language.ts';
import { nextTick, readyIn } from './retry-wait.ts';

/** A wait that is longer is told as a time, not counted down, in ms. */
const COUNTED = 3_600_000;

interface RetryAdviceProps {
  readonly retry: Retry;
  /** The same in words. */
  readonly advice: string;
  /** When the call ended, in ms since the epoch. */
  readonly endedAt: number;
}

/** Whether to try again, and how long until then. */
export function RetryAdvice({ retry, advice, endedAt }: RetryAdviceProps) {
  const { diagnosis: texts } = interfaceTexts();
  const [now, setNow] = useState(Date.now);
  const left = readyIn(retry, endedAt, now);
  useEffect(() => {
    if (left === null || left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), nextTick(left));
    return () => clearTimeout(timer);
  }, [left]);
  const readyAt = endedAt + (retry.afterMs ?? 0);
  return (
    <>
      <p>{advice}</p>
      {left !== null && left > COUNTED && <p class="remark">{texts.retryAt(utcTime(readyAt))}</p>}
      {left !== null && left > 0 && left <= COUNTED && (
        <p class="countdown">
          <span class="countdown-bar" aria-hidden="true">
            <span style={{ width: `${Math.max(0, 100 - (left / (retry.afterMs ?? 1)) * 100).toFixed(1)}%` }} />
          </span>
          <span role="timer" title={clockTime(readyAt).time}>
            {texts.retryIn(duration(Math.ceil(left / 1000) * 1000))}
          </span>
        </p>
      )}
      {left !== null && left <= 0 && <p class="remark">{texts.retryReady(clockTime(readyAt).time)}</p>}
    </>
  );
}
