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

/** Where a list was scrolled to. It stays as rows come and leave, so that a filter that is taken back leads back. */
export interface Stand {
  /** Distance from its top to the top of what is seen, in px, as it is now. */
  readonly top: number;
  readonly atTop: boolean;
  readonly atEnd: boolean;
  /** The row at the top of what was seen, and how far it is scrolled out of sight, in px. */
  readonly key: string;
  readonly index: number;
  readonly within: number;
  /** The list that last had this row. */
  readonly list: ListShape;
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
    atTop: top === 0,
    atEnd: endOf(list) - top <= END_THRESHOLD,
    key: index < list.count ? list.keyAt(index) : '',
    index,
    within: top - index * list.rowHeight,
    list,
  };
}

/** The same place in a changed list, which now stands at another distance from its top, in px. */
export function stoodOver(stood: Stand, top: number, list: ListShape): Stand {
  const index = placeOf(stood, list);
  return index < 0 ? { ...stood, top } : { ...stood, top, index, list };
}

/**
 * Where a changed list stands, in px: at its end if it stood there and `follows`, else with the same row at its top or, where
 * that left, with the nearest that did not. `kept`: the index of a row that stays in sight when the visible part, `height` px before, is now another one; -1 for none.
 */
export function offsetOf(
  stood: Stand,
  list: ListShape,
  { follows, kept, height }: { readonly follows: boolean; readonly kept: number; readonly height: number },
): number {
  const end = endOf(list);
  const same = placeOf(stood, list);
  const at = same < 0 ? nearestOf(stood, list) : same;
  // Who stands at the very top waits for what comes there.
  const sameRow = stood.atTop ? 0 : at < 0 ? stood.top : at * list.rowHeight + stood.within;
  const offset = follows && stood.atEnd ? end : Math.min(sameRow, end);
  const row = kept * list.rowHeight;
  const wasSeen = kept >= 0 && row + list.rowHeight > stood.top && row < stood.top + height;
  if (!wasSeen || height === list.height) return offset;
  return Math.min(Math.max(offset, row + list.rowHeight - list.height), row);
}

/** The index of the row that was nearest to the one that was at the top, those below first; -1 if all left. */
function nearestOf({ index, list: before }: Stand, { count, keyAt }: ListShape): number {
  const places = new Map<string, number>();
  for (let at = 0; at < count; at += 1) places.set(keyAt(at), at);
  for (let away = 1; away <= before.count; away += 1) {
    for (const at of [index + away, index - away]) {
      const place = at >= 0 && at < before.count ? places.get(before.keyAt(at)) : undefined;
      if (place !== undefined) return place;
    }
  }
  return -1;
}

/** The index of the row that was at the top, looked for first where it was; -1 if it left. */
function placeOf({ key, index }: Stand, { count, keyAt }: ListShape): number {
  if (key === '') return -1;
  if (index < count && keyAt(index) === key) return index;
  for (let at = 0; at < count; at += 1) if (keyAt(at) === key) return at;
  return -1;
}
