import { useLayoutEffect, useRef } from 'preact/hooks';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { useRoving } from '../controls/roving.ts';
import { interfaceTexts } from '../language.ts';

/** One chip per provider with its number of problems, and what the filter hides. */
export function ProviderChips({ timeline }: { readonly timeline: Timeline }) {
  const all = interfaceTexts();
  const { toolbar: texts } = all;
  const chips = timeline.chips.value;
  const on = timeline.filtered.value.providers;
  const hidden = timeline.hidden.value;
  const bar = useRef<HTMLDivElement>(null);
  useRoving(bar, '.chip', chips.length === 0 && hidden === 0);
  useLayoutEffect(() => {
    if (bar.current === null) return;
    // It tells sizes at once, too, when the browser has laid out the chips.
    const sizes = new ResizeObserver(() => tellCut(bar.current));
    sizes.observe(bar.current);
    return () => sizes.disconnect();
  }, [chips.length, hidden > 0]);
  if (chips.length === 0 && hidden === 0) return null;
  return (
    <div class="chips-bar">
      <div
        ref={bar}
        class="chips"
        role="toolbar"
        aria-label={texts.providers}
        onScroll={({ currentTarget }) => tellCut(currentTarget)}
        onWheel={(event) => {
          event.currentTarget.scrollLeft += event.deltaY;
        }}
      >
        <button type="button" class="chip" aria-pressed={on.length === 0} onClick={timeline.showAllProviders}>
          {texts.allProviders}
        </button>
        {chips.map(({ provider, problems }) => (
          <button
            key={provider.id}
            type="button"
            class="chip"
            data-chip={provider.id}
            aria-pressed={on.some(({ id }) => id === provider.id)}
            onClick={() => timeline.toggleProvider(provider)}
            onKeyDown={(event) => {
              // Another Escape is for the details, or for DevTools.
              if (event.key !== 'Escape' || !on.some(({ id }) => id === provider.id)) return;
              event.preventDefault();
              event.stopPropagation();
              timeline.toggleProvider(provider);
            }}
          >
            {partyName(provider, all)}
            {problems > 0 && (
              <span class="count">
                {problems}
                <span class="visually-hidden">{texts.problemsOfProvider(problems)}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      {hidden > 0 && (
        <button type="button" class="hidden-count" data-action="show-hidden" onClick={timeline.showHidden}>
          {texts.hidden(hidden)} · <span class="act">{texts.showHidden}</span>
        </button>
      )}
    </div>
  );
}

/** Tells the styles at which ends chips are scrolled out of sight. */
function tellCut(bar: HTMLElement | null): void {
  if (bar === null) return;
  const { scrollLeft, scrollWidth, clientWidth } = bar;
  bar.dataset['cutStart'] = String(scrollLeft > 1);
  bar.dataset['cutEnd'] = String(scrollLeft + clientWidth < scrollWidth - 1);
}
