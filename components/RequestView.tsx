import type { Exchange } from '../lib/exchange.ts';
import { BodyView } from './BodyView.tsx';
import { Cuts } from './Cuts.tsx';
import { credentialText } from './credential.ts';
import { Section } from './Section.tsx';

/** What the page sent. */
export function RequestView({ exchange }: { readonly exchange: Exchange }) {
  return (
    <>
      <p class="line">
        <b>{exchange.method}</b> {exchange.url}
      </p>
      <Section title="Key">
        <p>{credentialText(exchange.credential)}</p>
      </Section>
      <Section title="Body">
        <Cuts cuts={exchange.cuts.filter((cut) => cut.startsWith('Request'))} />
        <BodyView body={exchange.requestBody} label="request body" />
      </Section>
    </>
  );
}
