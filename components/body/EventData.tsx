import type { StreamEvent } from '../../lib/exchange.ts';
import { BodyView } from './BodyView.tsx';
import type { Copy } from './copy.ts';
import { interfaceTexts } from '../language.ts';

interface EventDataProps {
  readonly event: StreamEvent;
  /** From 1. */
  readonly number: number;
  readonly onCopy: Copy;
}

/** All of one event: its name and its data. */
export function EventData({ event, number, onCopy }: EventDataProps) {
  const { body: texts } = interfaceTexts();
  const { name, data } = event;
  const label = texts.eventData(number);
  return (
    <div class="event-whole">
      <h4>
        {label}
        {name === 'message' ? '' : ` · ${name}`}
      </h4>
      {data === '' ? (
        <p class="remark">{texts.noEventData}</p>
      ) : (
        <BodyView
          body={{ kind: 'text', text: data, tail: '', size: data.length }}
          label={label}
          marks={[]}
          onCopy={onCopy}
        />
      )}
    </div>
  );
}
