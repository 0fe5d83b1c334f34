import type { ComponentChildren } from 'preact';
import { offsetOfEvent, textOfRun, type Gap, type Part } from '../../lib/answer/index.ts';
import { size } from '../../lib/notes/units.ts';
import type { Copy } from '../body/copy.ts';
import { isMenuKey } from '../controls/context-menu.ts';
import { OutLink } from '../controls/OutLink.tsx';
import { interfaceTexts } from '../language.ts';
import { CopyButton } from '../notes/CopyButton.tsx';
import { LongText } from './LongText.tsx';
import { showMessageMenu } from './message-menu.ts';
import { ToolArguments } from './ToolArguments.tsx';

interface AnswerPartProps {
  readonly part: Part;
  readonly isCut: boolean;
  readonly gaps: readonly Gap[];
  /** Shows an event of the stream, by its index; `null` for an answer that came at once. */
  readonly onShowEvent: ((index: number) => void) | null;
  readonly onCopy: Copy;
}

/** One piece of an answer, as what it is, with the events that it came with. */
export function AnswerPart({ part, isCut, gaps, onShowEvent, onCopy }: AnswerPartProps) {
  const { answer: texts } = interfaceTexts();
  const { first, last } = part;
  const name = texts.parts[part.kind];
  const facts = factsOf(part, texts);
  const showMenu = (event: MouseEvent | KeyboardEvent) =>
    showMessageMenu(event, { name, text: () => textOfPart(part), all: null, onCopy });
  return (
    <section
      class="answer-part"
      onContextMenu={showMenu}
      onKeyDown={(event) => {
        if (isMenuKey(event)) showMenu(event);
      }}
      data-part={part.kind}
      data-state={part.kind === 'tool-call' ? part.state : undefined}
    >
      <header>
        <h3>{name}</h3>
        {facts.length > 0 && <span class="answer-facts">{facts.join(' · ')}</span>}
        <span class="spacer" />
        {onShowEvent !== null && (
          <button
            type="button"
            class="link-button"
            title={texts.showEvent}
            data-action="show-event"
            onClick={() => onShowEvent(first)}
          >
            {first === last ? texts.event(first + 1) : texts.events(first + 1, last + 1)}
          </button>
        )}
        <CopyButton label={texts.copy(name)} action="copy-part" onCopy={() => onCopy(textOfPart(part), name)} />
      </header>
      {contentOf(part, gaps, name, onCopy, texts)}
      {isCut && <p class="stream-end">{texts.cut}</p>}
    </section>
  );
}

type Texts = ReturnType<typeof interfaceTexts>['answer'];

function factsOf(part: Part, texts: Texts): readonly string[] {
  switch (part.kind) {
    case 'tool-call':
      return [part.name, part.id, part.runner === 'provider' ? texts.runByProvider : null].filter(isSaid);
    case 'tool-result':
      return [part.name, part.callId, part.failed ? texts.failed : null].filter(isSaid);
    case 'image':
    case 'audio':
    case 'video':
    case 'file':
      return [part.name, part.mediaType, part.size === null ? null : size(part.size)].filter(isSaid);
    case 'other':
      return [part.type];
    default:
      return [];
  }
}

const isSaid = (text: string | null): text is string => text !== null && text !== '';

function contentOf(part: Part, gaps: readonly Gap[], name: string, onCopy: Copy, texts: Texts): ComponentChildren {
  switch (part.kind) {
    case 'text':
    case 'reasoning':
    case 'refusal':
    case 'transcript': {
      const marks = gaps.map(({ before, count }) => ({
        offset: offsetOfEvent(part.text, before),
        text: texts.gap(count),
      }));
      return (
        <>
          <LongText text={textOfRun(part.text)} marks={marks} />
          {part.hidden > 0 && <p class="remark">{texts.hidden(part.hidden)}</p>}
        </>
      );
    }
    case 'tool-call':
      return (
        <>
          {gaps.map(({ before, count }) => (
            <p key={before} class="remark">
              {texts.gap(count)}
            </p>
          ))}
          <ToolArguments part={part} label={part.name ?? name} onCopy={onCopy} />
        </>
      );
    case 'tool-result':
    case 'other':
      return (
        <>
          <div class="mono">
            <LongText text={part.text} />
          </div>
          {part.size > part.text.length && <p class="remark">{texts.shortened(size(part.size))}</p>}
        </>
      );
    case 'citation':
      return (
        <>
          {part.url !== null && <OutLink link={{ text: part.title ?? part.url, url: part.url }} />}
          {part.url === null && part.title !== null && <p>{part.title}</p>}
          {part.quote !== null && <p class="remark">{texts.quoteFrom(part.quote)}</p>}
        </>
      );
    default:
      return part.url === null ? null : <p class="mono">{part.url}</p>;
  }
}

/** What is copied of a piece. */
export function textOfPart(part: Part): string {
  switch (part.kind) {
    case 'text':
    case 'reasoning':
    case 'refusal':
    case 'transcript':
      return textOfRun(part.text);
    case 'tool-call':
      return textOfRun(part.arguments);
    case 'tool-result':
    case 'other':
      return part.text;
    case 'citation':
      return [part.title, part.url, part.quote].filter(isSaid).join('\n');
    default:
      return [part.name, part.mediaType, part.url].filter(isSaid).join(' ');
  }
}
