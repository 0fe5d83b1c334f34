import { duration, type RateLimit } from '../../lib/classifier/index.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { interfaceTexts } from '../language.ts';

/** Below this part of the limit little is left. */
const LITTLE = 0.1;

/** The rate limits that an answer told, each as a meter of what is left. */
export function RateLimits({ limits }: { readonly limits: readonly RateLimit[] }) {
  const { headers: texts } = interfaceTexts();
  return (
    <>
      <dl class="limits">
        {limits.map((limit) => {
          const name = nameOf(limit, texts);
          return (
            <div key={`${limit.from} ${name}`} title={limit.from} data-spent={limit.remaining === 0}>
              <dt>{name}</dt>
              <dd>
                {limit.limit !== null && limit.limit > 0 && (
                  <meter
                    min={0}
                    max={limit.limit}
                    value={Math.min(limit.remaining, limit.limit)}
                    low={limit.limit * LITTLE}
                    optimum={limit.limit}
                    aria-label={name}
                  />
                )}
                <span>{leftText(limit, texts)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="remark">{texts.limitsAt}</p>
    </>
  );
}

type Texts = InterfaceTexts['headers'];

function nameOf({ kind, windowMs }: RateLimit, texts: Texts): string {
  const window = windowMs === null ? '' : ` ${windowText(windowMs, texts)}`;
  return `${kind === '' ? texts.limit : kind}${window}`;
}

function windowText(ms: number, texts: Texts): string {
  const known: Readonly<Record<number, string>> = {
    1000: texts.perSecond,
    60_000: texts.perMinute,
    3_600_000: texts.perHour,
    86_400_000: texts.perDay,
    2_592_000_000: texts.perMonth,
  };
  return known[ms] ?? texts.per(duration(ms));
}

function leftText({ limit, remaining, resetAfterMs }: RateLimit, texts: Texts): string {
  const left = limit === null ? texts.left(remaining) : texts.leftOf(remaining, limit);
  return resetAfterMs === null ? left : `${left} · ${texts.whole(duration(resetAfterMs))}`;
}
