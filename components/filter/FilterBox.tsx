import { useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { completionsAt } from '../../lib/timeline/query/completions.ts';
import type { Completion, Completions } from '../../lib/timeline/query/completions.ts';
import type { Mistake } from '../../lib/timeline/query/query.ts';
import { unseenValues } from '../../lib/timeline/query/unseen-values.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { FilterMistakes } from './FilterMistakes.tsx';
import { FilterOffers, offerId } from './FilterOffers.tsx';
import { interfaceTexts, language } from '../language.ts';
import { focusPart } from '../parts.ts';
import { corrected } from './mistake-text.ts';

const OFFERS_ID = 'filter-offers';
const MISTAKES_ID = 'filter-mistakes';

interface FilterBoxProps {
  readonly timeline: Timeline;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** The filter's text, with what can be completed in it and what is not understood. */
export function FilterBox({ timeline, input }: FilterBoxProps) {
  const { filter: texts } = interfaceTexts();
  /** What is offered at the caret; `null` while the list is closed. */
  const [offered, setOffered] = useState<Completions | null>(null);
  const [active, setActive] = useState(-1);
  /** Nobody chose the active one yet: the first press of an arrow does. */
  const [isPreset, setPreset] = useState(false);
  const [caret, setCaret] = useState<number | null>(null);
  const { text, query } = timeline.filtered.value;
  const offers = offered?.offers ?? [];
  const open = offers.length > 0;
  const unseen = useComputed(() => {
    if (timeline.shown.value.length > 0) return [];
    const { rows, choosable } = timeline;
    return unseenValues(timeline.filtered.value.text, rows.value, choosable.value, language.value);
  });
  // What is being typed is not a mistake yet.
  const mistakes = [...query.mistakes, ...unseen.value].filter(({ end }) => !open || end !== caret);

  const offerAt = (value: string, at: number | null, asked = false) => {
    const next = at === null ? null : completionsAt(value, at, timeline.choosable.peek(), language.peek(), asked);
    setCaret(at);
    // Enter keeps a condition that finds calls; what is only begun it completes.
    const isBegun = next?.isTyped === true && !next.isWhole;
    setActive(isBegun ? 0 : -1);
    setPreset(isBegun);
    setOffered(next);
  };
  const close = () => {
    setOffered(null);
    setActive(-1);
  };
  const accept = (offer: Completion) => {
    if (offered === null || input.current === null) return;
    const [before, after] = [text.slice(0, offered.start), text.slice(offered.end)];
    const gap = offer.kind === 'value' && after === '' ? ' ' : '';
    const next = `${before}${offer.text}${gap}${after}`;
    put(next, before.length + offer.text.length + gap.length);
    if (offer.kind === 'key') offerAt(next, before.length + offer.text.length);
    else close();
  };
  const put = (next: string, at: number) => {
    timeline.filter(next);
    if (input.current === null) return;
    // The box is drawn with the new text later; the caret must stand in it now.
    input.current.value = next;
    input.current.setSelectionRange(at, at);
  };
  const correct = (mistake: Mistake) => {
    const next = corrected(text, mistake);
    if (next === null) return;
    input.current?.focus();
    put(next, next.length - (text.length - mistake.end));
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const offer = offers[active] ?? (key !== 'Enter' && offered?.isTyped === true ? offers[0] : undefined);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey) {
      if (key !== 'ArrowDown') return;
      offerAt(text, input.current?.selectionStart ?? null, true);
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (open) {
        setActive(moved(isPreset ? -1 : active, key === 'ArrowDown' ? 1 : -1, offers.length));
        setPreset(false);
      } else if (key === 'ArrowUp' || !focusPart('list')) return;
    } else if (takes(key, input.current) && offer !== undefined) accept(offer);
    else if (key === 'Enter') {
      close();
      focusPart('list');
    } else if (key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div class="filter-box">
        <input
          ref={input}
          class="filter"
          type="search"
          role="combobox"
          list={undefined}
          aria-label={texts.label}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={OFFERS_ID}
          aria-invalid={mistakes.length > 0}
          {...(active >= 0 && { 'aria-activedescendant': offerId(OFFERS_ID, active) })}
          {...(mistakes.length > 0 && { 'aria-describedby': MISTAKES_ID })}
          placeholder={texts.placeholder}
          title={texts.title}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onFocus={({ currentTarget }) => {
            if (currentTarget.value === '') offerAt('', 0);
          }}
          onInput={({ currentTarget }) => {
            timeline.filter(currentTarget.value);
            offerAt(currentTarget.value, currentTarget.selectionStart);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <div class="filter-drop">
          <FilterOffers id={OFFERS_ID} offers={offers} active={active} onAccept={accept} />
        </div>
      </div>
      <FilterMistakes
        id={MISTAKES_ID}
        text={text}
        mistakes={mistakes}
        unsearched={timeline.unsearched.value}
        onCorrect={correct}
      />
    </>
  );
}

/** Whether a key takes the chosen offer: as in DevTools also Tab, and the arrow that leads out of the text. */
function takes(key: string, input: HTMLInputElement | null): boolean {
  if (key === 'Enter' || key === 'Tab') return true;
  const end = input?.value.length;
  return key === 'ArrowRight' && input?.selectionStart === end && input?.selectionEnd === end;
}

/** From none (-1) through all offers and back to none. */
function moved(active: number, by: 1 | -1, count: number): number {
  const next = active + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}
