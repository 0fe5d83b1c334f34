/** How near to its end, in px, a list counts as standing there. */
const END_THRESHOLD = 24;

/** A list of rows of one height, as far as scrolling goes. Heights in px. */
export interface ListShape {
  readonly count: number;
  readonly keyAt: (index: number) => string;
  readonly rowHeight: number;
  /** Of the visible part. */
  readonly height: number;
}

/** Where a list stood. */
export interface Stand {
  /** Distance from its top to the top of what is seen, in px. */
  readonly top: number;
  readonly atEnd: boolean;
  /** The row at the top of what is seen, and how far it is scrolled out of sight, in px. */
  readonly key: string;
  readonly index: number;
  readonly within: number;
}

/** The farthest that a list can be scrolled, in px. */
export function endOf({ count, rowHeight, height }: ListShape): number {
  return Math.max(0, count * rowHeight - height);
}

/** What there is at a distance from the top, in px. */
export function standAt(top: number, list: ListShape): Stand {
  const index = Math.floor(top / list.rowHeight);
  return {
    top,
    atEnd: endOf(list) - top <= END_THRESHOLD,
    key: index < list.count ? list.keyAt(index) : '',
    index,
    within: top - index * list.rowHeight,
  };
}

/**
 * Where a changed list stands, in px: at its end if it stood there and `follows`, else with the same row at its top. `kept`: the
 * index of a row that stays in sight when the visible part, `height` px before, is now another one; -1 for none.
 */
export function offsetOf(
  stood: Stand,
  list: ListShape,
  { follows, kept, height }: { readonly follows: boolean; readonly kept: number; readonly height: number },
): number {
  const end = endOf(list);
  const at = placeOf(stood, list);
  // Who stands at the very top waits for what comes there.
  const sameRow = at < 0 || stood.top === 0 ? stood.top : at * list.rowHeight + stood.within;
  const offset = follows && stood.atEnd ? end : Math.min(sameRow, end);
  const row = kept * list.rowHeight;
  const wasSeen = kept >= 0 && row + list.rowHeight > stood.top && row < stood.top + height;
  if (!wasSeen || height === list.height) return offset;
  return Math.min(Math.max(offset, row + list.rowHeight - list.height), row);
}

/** The index of the row that was at the top, looked for first where it was; -1 if it left. */
function placeOf({ key, index }: Stand, { count, keyAt }: ListShape): number {
  if (key === '') return -1;
  if (index < count && keyAt(index) === key) return index;
  for (let at = 0; at < count; at += 1) if (keyAt(at) === key) return at;
  return -1;
}
