import { useMemo } from 'preact/hooks';
import { readConversation } from '../../lib/answer/index.ts';
import { categories, type Failure } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { isReadable, SentMessages } from '../answers/SentMessages.tsx';
import { requestMarks } from '../body/body-marks.ts';
import { BodyView } from '../body/BodyView.tsx';
import type { Copy } from '../body/copy.ts';
import { credentialText } from './credential.ts';
import { Cuts } from './Cuts.tsx';
import { interfaceTexts } from '../language.ts';
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
  const texts = interfaceTexts();
  const conversation = useMemo(() => readConversation(exchange.requestBody), [exchange.requestBody]);
  const { answer: names } = texts;
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
          other={
            isReadable(conversation)
              ? {
                  name: conversation.fields.length > 0 ? names.fields : names.messages,
                  view: () => <SentMessages conversation={conversation} onCopy={onCopy} />,
                }
              : null
          }
          onCopy={onCopy}
        />
      </Section>
    </div>
  );
}
