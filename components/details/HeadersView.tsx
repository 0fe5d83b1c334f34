import { duration, rateLimitsOf } from '../../lib/classifier/index.ts';
import type { Exchange, Header } from '../../lib/exchange.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { clockTime } from '../../lib/notes/units.ts';
import { endOf } from '../../lib/timeline/call.ts';
import { HeaderList } from './HeaderList.tsx';
import { interfaceTexts } from '../language.ts';
import { RateLimits } from './RateLimits.tsx';
import { Section } from './Section.tsx';

interface HeadersViewProps {
  readonly exchange: Exchange;
  readonly isPending: boolean;
}

/** The headers of the exchange and of its preflight; secrets come masked. */
export function HeadersView({ exchange, isPending }: HeadersViewProps) {
  const { headers: texts } = interfaceTexts();
  const { preflight, requestHeaders, responseHeaders } = exchange;
  const limits = rateLimitsOf(responseHeaders, endOf(exchange));
  const masked = [...requestHeaders, ...responseHeaders].some(({ value }) => value.includes('…'));
  return (
    <>
      {limits.length > 0 && (
        <Section title={texts.limits}>
          <RateLimits limits={limits} />
        </Section>
      )}
      <Section title={texts.general}>
        <HeaderList headers={generalOf(exchange, isPending, texts)} />
      </Section>
      <Section title={texts.response}>
        <HeaderList headers={responseHeaders} />
      </Section>
      <Section title={texts.request}>
        <HeaderList headers={requestHeaders} />
        {masked && <p class="remark">{texts.masked}</p>}
      </Section>
      {preflight !== null && (
        <>
          <Section title={texts.preflight}>
            <HeaderList
              headers={told([
                [texts.told.status, preflight.status === 0 ? texts.noResponse : String(preflight.status)],
                [texts.told.failure, preflight.failure?.name],
                [texts.told.redirect, preflight.redirectUrl],
              ])}
            />
          </Section>
          <Section title={texts.preflightResponse}>
            <HeaderList headers={preflight.responseHeaders} />
          </Section>
          <Section title={texts.preflightRequest}>
            <HeaderList headers={preflight.requestHeaders} />
          </Section>
        </>
      )}
    </>
  );
}

function generalOf(exchange: Exchange, isPending: boolean, texts: InterfaceTexts['headers']): readonly Header[] {
  const { time, fraction } = clockTime(exchange.startedAt);
  const took = duration(exchange.timings.total);
  const started = `${time}${fraction}`;
  const { told: names } = texts;
  return told([
    [names.url, exchange.url],
    [names.method, exchange.method],
    [names.status, exchange.status === 0 ? texts.noResponse : `${exchange.status} ${exchange.statusText}`.trim()],
    [names.started, isPending ? texts.startedRuns(started, took) : texts.startedTook(started, took)],
    [names.protocol, exchange.httpVersion],
    [names.page, exchange.pageOrigin],
    [names.type, exchange.resourceType],
    [names.redirect, exchange.redirectUrl],
    [names.answeredBy, exchange.fromServiceWorker ? texts.serviceWorker : null],
  ]);
}

function told(facts: readonly (readonly [name: string, value: string | null | undefined])[]): readonly Header[] {
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
