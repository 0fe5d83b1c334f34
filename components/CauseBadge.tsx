import { categories, causeName } from '../lib/classifier/index.ts';
import type { Failure } from '../lib/classifier/index.ts';
import { certaintyText } from '../lib/notes/wording.ts';

/** The cause in the colour of its group; a guess has a dashed border and a question mark. */
export function CauseBadge({ failure }: { readonly failure: Failure }) {
  return (
    <span
      class="cause badge"
      data-group={categories[failure.category].group}
      data-certainty={failure.certainty}
      title={failure.certainty === 'guess' ? `${failure.title}. ${certaintyText.guess}` : failure.title}
    >
      {causeName(failure.cause)}
    </span>
  );
}
