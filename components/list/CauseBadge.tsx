import { categories } from '../../lib/classifier/index.ts';
import type { Failure } from '../../lib/classifier/index.ts';
import { headline, interfaceTexts } from '../language.ts';

/** The cause in the colour of its group; a guess has a dashed border and a question mark. */
export function CauseBadge({ failure }: { readonly failure: Failure }) {
  const { timeline: texts } = interfaceTexts();
  const { causeName, title } = headline(failure);
  const guess = failure.certainty === 'guess';
  return (
    <span
      class="cause badge"
      data-group={categories[failure.category].group}
      data-certainty={failure.certainty}
      title={guess ? texts.guessed(title) : title}
    >
      {causeName}
      {guess && <span class="visually-hidden">{` (${texts.guess})`}</span>}
    </span>
  );
}
