import type { CategoryReference } from '../../lib/classifier/index.ts';
import { capitalised } from './capitalised.ts';
import { CauseArticle } from './CauseArticle.tsx';

interface CategorySectionProps {
  readonly category: CategoryReference;
  /** Where the address leads. */
  readonly place: string;
}

/** A category with its causes. */
export function CategorySection({ category: { id, name, group, causes }, place }: CategorySectionProps) {
  return (
    <section data-group={group}>
      <h2 id={id} tabIndex={-1}>
        {capitalised(name)}
      </h2>
      {causes.map((cause) => (
        <CauseArticle key={cause.id} cause={cause} isCurrent={cause.id === place} />
      ))}
    </section>
  );
}
