import { categories, type Failure } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { requestMarks } from '../body/body-marks.ts';
import { BodyView, type Copy } from '../body/BodyView.tsx';
import { credentialText } from './credential.ts';
import { Cuts } from './Cuts.tsx';
import { messages } from '../language.ts';
import { Section } from './Section.tsx';

interface RequestViewProps {
  readonly exchange: Exchange;
  readonly failure: Failure | null;
  /** Whether the field that the answer blames takes the focus. */
  readonly revealed: boolean;
  readonly onCopy: Copy;
}

/** What the page sent. */
export function RequestView({ exchange, failure, revealed, onCopy }: RequestViewProps) {
  const texts = messages();
  return (
    <div data-group={failure === null ? undefined : categories[failure.category].group}>
      <p class="line">
        <b>{exchange.method}</b> {exchange.url}
      </p>
      <Section title={texts.details.key}>
        <p>{credentialText(exchange.credential, texts)}</p>
      </Section>
      <Section title={texts.details.body}>
        <Cuts cuts={exchange.cuts.filter((cut) => cut.startsWith('Request'))} />
        <BodyView
          body={exchange.requestBody}
          label={texts.body.request}
          marks={requestMarks(failure, texts)}
          revealed={revealed}
          onCopy={onCopy}
        />
      </Section>
    </div>
  );
}
