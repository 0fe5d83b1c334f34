import type { CategoryReference } from '../../lib/classifier/index.ts';
import { interfaceTexts } from '../language.ts';
import { capitalised } from './capitalised.ts';

interface CauseContentsProps {
  readonly categories: readonly CategoryReference[];
  /** Where the address leads. */
  readonly place: string;
}

/** Leads to each category and cause. */
export function CauseContents({ categories, place }: CauseContentsProps) {
  const { causes: texts } = interfaceTexts();
  return (
    <nav aria-label={texts.contents}>
      <ul>
        {categories.map(({ id, name, group, causes }) => (
          <li key={id} data-group={group}>
            <details open={place === id || place.startsWith(`${id}/`)}>
              <summary>
                <span class="mark" /> {capitalised(name)} <span class="count">{causes.length}</span>
              </summary>
              <ul>
                {causes.map((cause) => (
                  <li key={cause.id}>
                    <a href={`#${cause.id}`} aria-current={cause.id === place ? 'location' : undefined}>
                      {cause.title}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </nav>
  );
}
