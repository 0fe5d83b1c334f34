import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';

interface NewestButtonProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly rowHeight: number;
  readonly onPress: () => void;
}

/** Leads to the end of the list, where new calls come; there while more than a row lies below what is seen. */
export function NewestButton({ scroller, rows, rowHeight, onPress }: NewestButtonProps) {
  const { timeline: texts } = interfaceTexts();
  const [away, setAway] = useState(false);
  // After painting: then the list has followed its new rows, and measuring costs no layout of its own.
  useEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const look = () => setAway(list.scrollHeight - list.clientHeight - list.scrollTop > rowHeight);
    look();
    list.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(list);
    return () => {
      list.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, rows, rowHeight]);
  if (!away) return null;
  return (
    <button type="button" class="newest" data-action="newest" title={texts.newestTitle} onClick={onPress}>
      <Icon name="newest" />
      {texts.newest}
    </button>
  );
}
