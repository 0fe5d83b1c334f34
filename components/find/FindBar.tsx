import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { closeFind, findAsked, findQuery, findText, setFindText } from './find.ts';
import { clearHighlights, highlight, scrollToRange } from './highlights.ts';
import { matchesIn, MOST_MATCHES, type Match, type Matches } from './text-matches.ts';

interface FindBarProps {
  /** What is looked through; it has the focus when the bar closes. */
  readonly content: RefObject<HTMLElement | null>;
}

/** Finds in the details, also in what is folded or not drawn yet; nothing while it is closed. */
export function FindBar({ content }: FindBarProps) {
  return findText.value === null ? null : <OpenFindBar content={content} />;
}

const NOTHING: Matches = { found: [], repeated: [] };

function OpenFindBar({ content }: FindBarProps) {
  const { find: texts } = interfaceTexts();
  const input = useRef<HTMLInputElement>(null);
  const [matches, setMatches] = useState<Matches>(NOTHING);
  /** Index of the match that is looked at. */
  const [current, setCurrent] = useState(0);
  const query = findQuery.value;
  const { found } = matches;
  const at = Math.min(current, found.length - 1);
  const look = useCallback(() => {
    if (content.current !== null) setMatches(matchesIn(content.current, findQuery.peek()));
  }, [content]);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [findAsked.value]);
  useEffect(() => {
    const element = content.current;
    if (element === null) return;
    setCurrent(0);
    look();
    let frame = 0;
    const changes = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [content, look, query]);
  const looked = found[at];
  useLayoutEffect(() => {
    const drawn = found.flatMap((match) => (match.kind === 'drawn' ? [match.range] : []));
    highlight([...drawn, ...matches.repeated], looked?.kind === 'drawn' ? looked.range : null);
  }, [matches, looked]);
  useEffect(() => clearHighlights, []);

  const reveal = (match: Match | undefined) => {
    if (match?.kind === 'item') match.source.reveal(match.index);
    else if (match !== undefined && content.current !== null) scrollToRange(match.range, content.current);
  };
  // What was typed is brought into view once; later changes of the content leave the place alone.
  const shown = useRef('');
  useEffect(() => {
    if (shown.current === query || found.length === 0) return;
    shown.current = query;
    reveal(found[0]);
  }, [query, found]);
  const go = (by: 1 | -1) => {
    if (found.length === 0) return;
    const next = (at + by + found.length) % found.length;
    setCurrent(next);
    reveal(found[next]);
  };
  const close = () => {
    closeFind();
    content.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count = found.length >= MOST_MATCHES ? texts.many(at + 1, MOST_MATCHES) : texts.count(at + 1, found.length);
  return (
    <div class="find-bar" role="search" onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="text"
        aria-label={texts.label}
        placeholder={texts.label}
        spellcheck={false}
        autocomplete="off"
        value={findText.value ?? ''}
        onInput={({ currentTarget }) => setFindText(currentTarget.value)}
      />
      <span class="find-count" role="status" data-none={query !== '' && found.length === 0}>
        {query === '' ? '' : count}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.previous}
        title={texts.previousTitle}
        data-action="find-previous"
        onClick={() => go(-1)}
      >
        <Icon name="ascending" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.next}
        title={texts.nextTitle}
        data-action="find-next"
        onClick={() => go(1)}
      >
        <Icon name="descending" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.close}
        title={texts.closeTitle}
        data-action="find-close"
        onClick={close}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
