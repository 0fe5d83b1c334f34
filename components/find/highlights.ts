/** Names of the highlights, as the styles have them. */
const ALL = 'find';
const CURRENT = 'find-current';

/** Marks ranges where the browser can; a browser that cannot selects the current one. */
export function highlight(all: readonly Range[], current: Range | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) {
    if (current !== null) select(current);
    return;
  }
  CSS.highlights.set(ALL, new Highlight(...all));
  if (current === null) CSS.highlights.delete(CURRENT);
  else CSS.highlights.set(CURRENT, new Highlight(current));
}

export function clearHighlights(): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Brings a range into view in all that scrolls around it, up to `root`. */
export function scrollToRange(range: Range, root: Element): void {
  const start = range.startContainer;
  for (let at = start instanceof Element ? start : start.parentElement; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    if (at.scrollHeight > at.clientHeight && at.clientHeight > 0) {
      const [inner, outer] = [range.getBoundingClientRect(), at.getBoundingClientRect()];
      const isSeen = inner.top >= outer.top && inner.bottom <= outer.bottom;
      if (!isSeen) at.scrollTop += inner.top - outer.top - at.clientHeight / 2;
    }
    if (at === root) return;
  }
}
