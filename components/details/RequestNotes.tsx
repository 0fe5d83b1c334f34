import { interfaceTexts } from '../language.ts';
import { Section } from './Section.tsx';

interface RequestNotesProps {
  readonly notes: readonly string[];
  /** Leads to the field that the answer blames; `null` where it blames none that can be shown. */
  readonly onShowField: (() => void) | null;
}

/** What the request itself tells: about its key, its fields, the page that sent it. */
export function RequestNotes({ notes, onShowField }: RequestNotesProps) {
  const { diagnosis: texts } = interfaceTexts();
  if (notes.length === 0) return null;
  return (
    <Section title={texts.otherwiseKnown}>
      <ul>
        {notes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {onShowField !== null && (
        <button type="button" class="link-button" data-action="show-field" onClick={onShowField}>
          {texts.showField}
        </button>
      )}
    </Section>
  );
}
