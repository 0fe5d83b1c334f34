import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes the buttons of a bar one stop of Tab, with arrow keys between them; what takes some of these keys itself is left by the others. `items`: what finds the buttons inside of
 * `around`; those that come later take part as well. `absent`: the bar is not drawn.
 */
export function useRoving(around: RefObject<HTMLElement | null>, items: string, absent = false): void {
  useLayoutEffect(() => {
    const element = around.current;
    if (element === null) return;
    const buttons = () => [...element.querySelectorAll<HTMLElement>(items)];
    const settle = (wanted?: HTMLElement) => {
      const all = buttons();
      const stop = wanted ?? all.find((button) => button.dataset['stop'] === 'true') ?? all[0];
      for (const button of all) {
        button.tabIndex = button === stop ? 0 : -1;
        if (button === stop) button.dataset['stop'] = 'true';
        else delete button.dataset['stop'];
      }
    };
    const buttonOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>(items) : null;
    const onFocusIn = ({ target }: FocusEvent) => {
      const button = buttonOf(target);
      if (button !== null) settle(button);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const all = buttons();
      const at = all.findIndex((button) => button === event.target);
      const next = at < 0 ? undefined : STEPS[event.key]?.(at, all.length - 1);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      all[next]?.focus();
    };
    settle();
    const changes = new MutationObserver(() => settle());
    changes.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      changes.disconnect();
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [around, items, absent]);
}
