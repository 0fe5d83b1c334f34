import { duration } from '../lib/classifier/index.ts';
import type { Exchange, Header } from '../lib/exchange.ts';
import { clockTime } from '../lib/notes/units.ts';
import { HeaderList } from './HeaderList.tsx';
import { Section } from './Section.tsx';

/** The headers of the exchange and of its preflight; secrets come masked. */
export function HeadersView({ exchange }: { readonly exchange: Exchange }) {
  const { preflight } = exchange;
  return (
    <>
      <Section title="General">
        <HeaderList headers={generalOf(exchange)} />
      </Section>
      <Section title="Response headers">
        <HeaderList headers={exchange.responseHeaders} />
      </Section>
      <Section title="Request headers">
        <HeaderList headers={exchange.requestHeaders} />
      </Section>
      {preflight !== null && (
        <>
          <Section title="Preflight">
            <HeaderList
              headers={told({
                status: preflight.status === 0 ? 'no response' : String(preflight.status),
                failure: preflight.failure?.name,
                'redirects to': preflight.redirectUrl,
              })}
            />
          </Section>
          <Section title="Preflight response headers">
            <HeaderList headers={preflight.responseHeaders} />
          </Section>
          <Section title="Preflight request headers">
            <HeaderList headers={preflight.requestHeaders} />
          </Section>
        </>
      )}
    </>
  );
}

function generalOf(exchange: Exchange): readonly Header[] {
  const { time, fraction } = clockTime(exchange.startedAt);
  return told({
    url: exchange.url,
    method: exchange.method,
    status: exchange.status === 0 ? 'no response' : `${exchange.status} ${exchange.statusText}`.trim(),
    started: `${time}${fraction}, took ${duration(exchange.timings.total)}`,
    protocol: exchange.httpVersion,
    page: exchange.pageOrigin,
    type: exchange.resourceType,
    'redirects to': exchange.redirectUrl,
    'answered by': exchange.fromServiceWorker ? 'the page’s service worker' : null,
  });
}

function told(facts: Readonly<Record<string, string | null | undefined>>): readonly Header[] {
  return Object.entries(facts).flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
