import type { Mistake } from '../../lib/timeline/query/query.ts';
import { interfaceTexts } from '../language.ts';
import { mistakeText } from './mistake-text.ts';

interface FilterMistakesProps {
  readonly id: string;
  /** The whole text of the filter. */
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

/** Characters of a mistaken part that are shown. */
const SHOWN = 40;

/** What the filter does not understand, with the place. */
export function FilterMistakes({ id, text, mistakes }: FilterMistakesProps) {
  const all = interfaceTexts();
  return (
    <div class="mistakes" id={id} role="status">
      {mistakes.slice(0, 3).map(({ start, end, reason }) => (
        <p key={`${start}-${reason.kind}`}>
          <span class="context">{text.slice(Math.max(0, start - 12), start)}</span>
          <mark>{text.slice(start, Math.min(end, start + SHOWN))}</mark> {mistakeText(reason, all)}
        </p>
      ))}
    </div>
  );
}
