/** Where a menu opens: below a box, or at a point, which is a box of no size. In px of the panel. */
export type MenuPlace = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a menu stands; `maxHeight`: `null` where it need not scroll. */
export interface MenuBox {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number | null;
}

/** Space between a menu and the edge of the panel, and between it and its box, in px. */
const EDGE = 4;
const BESIDE = 2;
/** A menu that is less high is no help, in px. */
const LEAST = 120;

/**
 * Below its place, or above it where there is no room, never outside of the panel. A box is not covered, as the menu is about it: the
 * menu scrolls then. A point is.
 */
export function menuBox({ top, bottom, left, right }: MenuPlace, menu: Size, panel: Size): MenuBox {
  const start = Math.max(EDGE, left + menu.width + EDGE <= panel.width ? left : right - menu.width);
  const below = panel.height - EDGE - (bottom + BESIDE);
  const above = top - BESIDE - EDGE;
  if (menu.height <= below) return { left: start, top: bottom + BESIDE, maxHeight: null };
  if (menu.height <= above) return { left: start, top: top - BESIDE - menu.height, maxHeight: null };
  const room = Math.floor(Math.max(below, above));
  if (bottom > top && room >= LEAST) {
    return { left: start, top: below >= above ? bottom + BESIDE : top - BESIDE - room, maxHeight: room };
  }
  return { left: start, top: Math.max(EDGE, panel.height - menu.height - EDGE), maxHeight: null };
}
