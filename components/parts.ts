/** The parts of the panel in the order in which F6 goes through them, each with what gets the focus there. */
const PARTS = [
  { name: 'toolbar', within: '.toolbar', target: '.toolbar button:enabled' },
  { name: 'filter', within: '.filter-box', target: '.filter' },
  { name: 'chips', within: '.chips', target: '.chips [tabindex="0"]' },
  { name: 'list', within: '.timeline', target: '.timeline .row[tabindex="0"]' },
  { name: 'details', within: '.details', target: '.details .details-content' },
] as const;

export type PartName = (typeof PARTS)[number]['name'];

/** Gives the focus to a part; false where it is not there. */
export function focusPart(name: PartName): boolean {
  const part = PARTS.find((one) => one.name === name);
  const target = part === undefined ? null : document.querySelector<HTMLElement>(part.target);
  target?.focus();
  return target !== null;
}

/** Gives the focus to the part behind or before the one that has it; round the end to the beginning. */
export function focusNextPart(by: 1 | -1): boolean {
  const focused = document.activeElement;
  // The filter lies inside of the toolbar, and is told first.
  const here =
    PARTS.findLast(({ within, name }) => name !== 'toolbar' && focused?.closest(within)) ?? toolbarAround(focused);
  const start = here === undefined ? (by === 1 ? -1 : 0) : PARTS.indexOf(here);
  for (let away = 1; away <= PARTS.length; away += 1) {
    const part = PARTS[(start + by * away + PARTS.length * 2) % PARTS.length];
    if (part !== undefined && focusPart(part.name)) return true;
  }
  return false;
}

function toolbarAround(focused: Element | null) {
  return focused?.closest('.toolbar') ? PARTS[0] : undefined;
}
