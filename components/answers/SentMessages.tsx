import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Conversation, FormField, Message, MessagePart } from '../../lib/answer/index.ts';
import { size } from '../../lib/notes/units.ts';
import type { Copy } from '../body/copy.ts';
import { isMenuKey } from '../controls/context-menu.ts';
import { findQuery } from '../find/find.ts';
import { interfaceTexts } from '../language.ts';
import { CopyButton } from '../notes/CopyButton.tsx';
import { LongText } from './LongText.tsx';
import { showMessageMenu } from './message-menu.ts';

/** Messages that are shown at first, the newest, and how many more with each press. */
const FIRST = 30;
/** Messages in which something is found. */
const FOUND_AMONG = 300;
/** Of one message's text. */
const FOLDED = 1500;
/** Pieces of one message. */
const MAX_PARTS = 50;
const MAX_FIELDS = 200;
const MAX_TOOLS = 50;

/** Whether a request can be shown as messages, or as the fields of a form. */
export function isReadable({ messages: sent, fields }: Conversation): boolean {
  return sent.length > 0 || fields.length > 0;
}

interface SentMessagesProps {
  readonly conversation: Conversation;
  readonly onCopy: Copy;
}

/** What was sent, as messages: the newest last, long ones folded. Of a form its fields. */
export function SentMessages({ conversation, onCopy }: SentMessagesProps) {
  const { answer: texts } = interfaceTexts();
  const [shown, setShown] = useState(FIRST);
  const { messages: sent, fields, tools, omitted, isWhole, continues } = conversation;
  const earlier = Math.max(0, sent.length - (findQuery.value === '' ? shown : Math.max(shown, FOUND_AMONG)));
  return (
    <div class="answer">
      {!isWhole && <p class="remark">{texts.notRecorded}</p>}
      {continues !== null && <p class="remark">{texts.continues(continues)}</p>}
      {tools.length > 0 && (
        <p class="remark">
          {texts.tools(
            tools
              .slice(0, MAX_TOOLS)
              .map(({ name }) => name)
              .join(', '),
          )}
          {tools.length > MAX_TOOLS && ' …'}
        </p>
      )}
      {omitted > 0 && <p class="remark">{texts.messagesOmitted(omitted)}</p>}
      {earlier > 0 && (
        <button type="button" class="link-button" data-action="earlier" onClick={() => setShown(shown + FIRST)}>
          {texts.earlier(Math.min(earlier, FIRST))}
        </button>
      )}
      {sent.slice(earlier).map((message, at) => (
        <MessageView key={earlier + at} message={message} number={earlier + at + 1} all={sent} onCopy={onCopy} />
      ))}
      {fields.length > 0 && <Fields fields={fields} />}
    </div>
  );
}

interface MessageViewProps {
  readonly message: Message;
  /** From 1. */
  readonly number: number;
  readonly all: readonly Message[];
  readonly onCopy: Copy;
}

function MessageView({ message, number, all, onCopy }: MessageViewProps) {
  const { answer: texts } = interfaceTexts();
  const { role, name, parts } = message;
  const title = texts.message(number, name === null ? role : `${role} (${name})`);
  const showMenu = (event: MouseEvent | KeyboardEvent) =>
    showMessageMenu(event, { name: title, text: () => textOfMessage(message), all: () => textOfAll(all), onCopy });
  return (
    <section
      class="answer-part"
      data-role={role}
      onContextMenu={showMenu}
      onKeyDown={(event) => {
        if (isMenuKey(event)) showMenu(event);
      }}
    >
      <header>
        <h4>{title}</h4>
        <span class="spacer" />
        <CopyButton
          label={texts.copy(title)}
          action="copy-message"
          onCopy={() => onCopy(textOfMessage(message), title)}
        />
      </header>
      {parts.slice(0, MAX_PARTS).map((part, at) => (
        <Piece key={at} part={part} />
      ))}
      {parts.length > MAX_PARTS && <p class="remark">{texts.omitted(parts.length - MAX_PARTS)}</p>}
    </section>
  );
}

function textOfMessage({ parts }: Message): string {
  return parts.map(textOf).join('\n\n');
}

/** "user: …", one message after another. */
function textOfAll(messages: readonly Message[]): string {
  return messages.map((message) => `${message.role}: ${textOfMessage(message)}`).join('\n\n');
}

function Piece({ part }: { readonly part: MessagePart }) {
  const { answer: texts } = interfaceTexts();
  switch (part.kind) {
    case 'text':
    case 'reasoning':
    case 'refusal':
      return (
        <>
          {part.kind !== 'text' && <Kind name={texts.parts[part.kind]} />}
          <LongText text={part.text} first={FOLDED} />
          {part.hidden > 0 && <p class="remark">{texts.hidden(part.hidden)}</p>}
          {part.size > part.text.length && <p class="remark">{texts.shortened(size(part.size))}</p>}
        </>
      );
    case 'tool-call':
      return (
        <>
          <Kind name={texts.parts['tool-call']}>{joined(part.name, part.id)}</Kind>
          <div class="mono">
            <LongText text={part.arguments} first={FOLDED} />
          </div>
        </>
      );
    case 'tool-result':
      return (
        <>
          <Kind name={texts.parts['tool-result']}>
            {joined(part.name, part.callId, part.failed ? texts.failed : null)}
          </Kind>
          <div class="mono">
            <LongText text={part.parts.map(textOf).join('\n')} first={FOLDED} />
          </div>
        </>
      );
    case 'other':
      return (
        <>
          <Kind name={part.type} />
          <div class="mono">
            <LongText text={part.text} first={FOLDED} />
          </div>
        </>
      );
    default:
      return (
        <Kind name={texts.parts[part.kind]}>
          {joined(part.name, part.mediaType, part.size === null ? null : size(part.size), part.url)}
        </Kind>
      );
  }
}

function Kind({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  return (
    <p class="answer-kind">
      <b>{name}</b> {children}
    </p>
  );
}

const joined = (...facts: readonly (string | null)[]): string =>
  facts.filter((fact) => fact !== null && fact !== '').join(' · ');

function textOf(part: MessagePart): string {
  switch (part.kind) {
    case 'text':
    case 'reasoning':
    case 'refusal':
    case 'other':
      return part.text;
    case 'tool-call':
      return part.arguments;
    case 'tool-result':
      return part.parts.map(textOf).join('\n');
    default:
      return joined(part.name, part.mediaType, part.url);
  }
}

function Fields({ fields }: { readonly fields: readonly FormField[] }) {
  const { answer: texts } = interfaceTexts();
  return (
    <>
      <dl class="headers">
        {fields.slice(0, MAX_FIELDS).map(({ name, fileName, mediaType, text, size: length }, at) => (
          <div key={at}>
            <dt>{name}</dt>
            <dd>{fileName === null ? text.slice(0, FOLDED) : joined(fileName, mediaType, size(length))}</dd>
          </div>
        ))}
      </dl>
      {fields.length > MAX_FIELDS && <p class="remark">{texts.omitted(fields.length - MAX_FIELDS)}</p>}
    </>
  );
}
