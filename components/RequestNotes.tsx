import { Section } from './Section.tsx';

/** What the request itself tells: about its key, its fields, the page that sent it. */
export function RequestNotes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <Section title="What the request tells">
      <ul>
        {notes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
