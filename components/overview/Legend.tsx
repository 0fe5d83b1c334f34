import { LAYERS, type Overview } from '../../lib/timeline/overview.ts';
import { interfaceTexts } from '../language.ts';

/** What the colors of the bars mean, of the list too: those that there are. */
export function Legend({ overview: { buckets } }: { readonly overview: Overview }) {
  const { overview: texts } = interfaceTexts();
  const present = LAYERS.filter((layer) => buckets.some((bucket) => bucket[layer] !== undefined));
  return (
    <ul class="legend" aria-label={texts.legend}>
      {present.map((layer) => (
        <li key={layer} data-group={layer}>
          {texts.groups[layer]}
        </li>
      ))}
    </ul>
  );
}
