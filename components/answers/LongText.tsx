import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findQuery } from '../find/find.ts';
import { folded } from '../find/folded.ts';
import { interfaceTexts } from '../language.ts';

/** Characters that are shown at first, and how many more with each press. */
const FIRST = 20_000;
const MORE = 100_000;
/** Characters in which something is found that is not shown yet. */
const FOUND_WITHIN = 400_000;

interface LongTextProps {
  readonly text: string;
  readonly first?: number;
  /** What stands between two characters of the text: that something is missing there. By their places. */
  readonly marks?: readonly { readonly offset: number; readonly text: string }[];
  readonly children?: ComponentChildren;
}

/** A text as it reads; of a long one the beginning, and more on demand. */
export function LongText({ text, first = FIRST, marks = [], children }: LongTextProps) {
  const { answer: texts } = interfaceTexts();
  const [shown, setShown] = useState(first);
  const query = findQuery.value;
  useEffect(() => {
    const last = query === '' ? -1 : folded(text.slice(0, FOUND_WITHIN)).lastIndexOf(query);
    if (last >= 0) setShown((before) => Math.max(before, last + query.length));
  }, [text, query]);
  const left = text.length - shown;
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const { offset, text: said } of marks) {
    if (offset >= shown) break;
    pieces.push(
      text.slice(from, offset),
      <span key={offset} class="answer-gap">
        {said}
      </span>,
    );
    from = offset;
  }
  return (
    <div class="answer-text">
      {pieces}
      {text.slice(from, shown)}
      {left <= 0 && children}
      {left > 0 && (
        <p>
          <button type="button" class="link-button" data-action="show-more" onClick={() => setShown(shown + MORE)}>
            {texts.showMore(Math.min(left, MORE))}
          </button>
        </p>
      )}
    </div>
  );
}
