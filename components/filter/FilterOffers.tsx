import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Completion } from '../../lib/timeline/query/completions.ts';
import { STATES } from '../../lib/timeline/query/filter-keys.ts';
import { interfaceTexts } from '../language.ts';

interface FilterOffersProps {
  readonly id: string;
  /** None closes the list. */
  readonly offers: readonly Completion[];
  /** Index of the one that Enter takes; -1 for none. */
  readonly active: number;
  readonly onAccept: (offer: Completion) => void;
}

/** The id of one offer, for `aria-activedescendant`. */
export function offerId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list below the filter box. The focus stays in the box. */
export function FilterOffers({ id, offers, active, onAccept }: FilterOffersProps) {
  const { filter: texts } = interfaceTexts();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <div class="offers" id={id} ref={list} role="listbox" aria-label={texts.offers} hidden={offers.length === 0}>
        {offers.map((offer, index) => (
          <div
            key={offer.text}
            id={offerId(id, index)}
            class="offer"
            role="option"
            aria-selected={index === active}
            // Else the box would lose the focus, and the list would close before the click.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAccept(offer)}
          >
            <span class="offer-text">{offer.text}</span>
            <span class="offer-note">{noteOf(offer, texts)}</span>
          </div>
        ))}
      </div>
      <span class="visually-hidden" aria-live="polite">
        {offers.length > 0 ? texts.offered(offers.length) : ''}
      </span>
    </>
  );
}

function noteOf(offer: Completion, texts: ReturnType<typeof interfaceTexts>['filter']): string {
  if (offer.kind === 'key') return texts.keys[offer.key];
  if (offer.count !== null) return texts.calls(offer.count);
  const state = offer.key === 'is' ? STATES.find((one) => one === offer.value) : undefined;
  return state === undefined ? '' : texts.states[state];
}
