import type { Mistake } from '../../lib/timeline/query/query.ts';
import { interfaceTexts } from '../language.ts';
import { leadOf, mistakeText, nearText } from './mistake-text.ts';

interface FilterMistakesProps {
  readonly id: string;
  /** The whole text of the filter. */
  readonly text: string;
  readonly mistakes: readonly Mistake[];
  /** Rows that are still to be searched. */
  readonly unsearched: number;
  /** Writes what may have been meant in the place of a mistake. */
  readonly onCorrect: (mistake: Mistake) => void;
}

/** Characters of a mistaken part that are shown. */
const SHOWN = 40;
const MOST = 3;

/** What the filter does not understand, with the place, and how far a long search has come. */
export function FilterMistakes({ id, text, mistakes, unsearched, onCorrect }: FilterMistakesProps) {
  const all = interfaceTexts();
  return (
    <div class="mistakes" id={id} role="status">
      {mistakes.slice(0, MOST).map((mistake) => {
        const { start, end, reason } = mistake;
        const near = nearText(reason);
        return (
          <p key={`${start}-${reason.kind}`}>
            <span class="context">{leadOf(text, start)}</span>
            <mark>{text.slice(start, Math.min(end, start + SHOWN))}</mark> {mistakeText(reason, all)}
            {near !== null && (
              <>
                {' '}
                <button type="button" class="link-button" data-action="correct" onClick={() => onCorrect(mistake)}>
                  {all.filter.correct(near)}
                </button>
              </>
            )}
          </p>
        );
      })}
      {unsearched > 0 && <p class="remark">{all.filter.searching(unsearched)}</p>}
    </div>
  );
}
