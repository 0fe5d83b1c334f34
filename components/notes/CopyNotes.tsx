import type { Row } from '../../lib/timeline/row.ts';
import { copyTask } from './agent-task.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Environment } from '../environment.ts';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { MenuButton } from '../controls/MenuButton.tsx';
import { copyNotes } from './note-formats.ts';
import type { NoteFormat } from './note-formats.ts';
import type { Notices } from '../notices.ts';

interface CopyNotesProps {
  /** What stands on the button. */
  readonly text: string;
  readonly title?: string;
  /** "copy-notes" or "copy-note"; its menu's is the same with "-as". */
  readonly action: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly environment: Environment;
  readonly notices: Notices;
  /** The rows at the moment of the click. */
  rows(): readonly Row[];
}

/** Copies the notes of rows as Markdown, and from its menu in other formats. */
export function CopyNotes({ text, title, action, primary, disabled, environment, notices, rows }: CopyNotesProps) {
  const { notes: texts, agent } = interfaceTexts();
  const copy = (format: NoteFormat): Promise<boolean> => copyNotes(rows(), format, environment, notices);
  const item = (format: NoteFormat, name: string) => ({ id: format, text: name, run: () => void copy(format) });
  return (
    <span class="split-button" data-primary={primary}>
      <CopyButton
        label={text}
        text={text}
        action={action}
        primary={primary ?? false}
        disabled={disabled ?? false}
        title={title ?? text}
        onCopy={() => copy('markdown')}
      />
      <MenuButton
        label={texts.copyAs}
        look="button"
        action={`${action}-as`}
        disabled={disabled ?? false}
        items={[
          item('markdown', texts.asMarkdown),
          item('text', texts.asText),
          item('json', texts.asJson),
          item('with-request', texts.withRequest),
          { id: 'agent', text: agent.item, run: () => void copyTask(rows(), environment.sources, notices) },
        ]}
      >
        <Icon name="down" />
      </MenuButton>
    </span>
  );
}
