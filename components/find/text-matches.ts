import { sourceAt, type FindSource } from './find-source.ts';
import { placesOf } from './folded.ts';

/** One place where the query stands: in what is drawn, or in an item of a list that is drawn in part. */
export type Match =
  | { readonly kind: 'drawn'; readonly range: Range }
  | { readonly kind: 'item'; readonly source: FindSource; readonly index: number };

export interface Matches {
  readonly found: readonly Match[];
  /** Marked beside those that count: what repeats an item that is chosen. */
  readonly repeated: readonly Range[];
}

/** Matches at most; a text that has more is hardly gone through one by one. */
export const MOST_MATCHES = 1000;

/** Elements between which a text does not go on. */
const BLOCKS = 'p, li, pre, h2, h3, h4, dt, dd, td, th, div, section, summary, button, header';
const SKIPPED = '.visually-hidden, [hidden], svg, button .two-words';
/** What shows an item of a list a second time. */
const REPEATING = '.event-whole';

interface Piece {
  readonly node: Text;
  /** Where it begins in the text of its run. */
  readonly start: number;
}

/** Finds a folded query in all that an element shows, from its beginning to its end. */
export function matchesIn(root: Element, query: string): Matches {
  const found: Match[] = [];
  const repeated: Range[] = [];
  if (query === '') return { found, repeated };
  let run: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  const flush = (): void => {
    const room = MOST_MATCHES - found.length;
    for (const at of placesOf(query, text, room)) {
      const range = rangeOf(run, at, at + query.length);
      if (range === null) continue;
      if (block?.closest(REPEATING) || isInSource(block, root)) repeated.push(range);
      else found.push({ kind: 'drawn', range });
    }
    [run, text] = [[], ''];
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const around = node.parentElement?.closest(BLOCKS) ?? null;
      if (around !== block) flush();
      block = around;
      run.push({ node, start: text.length });
      text += node.data;
      continue;
    }
    const source = node instanceof Element ? sourceAt(node) : undefined;
    if (source === undefined) continue;
    flush();
    block = null;
    for (const index of source.matches(query).slice(0, MOST_MATCHES - found.length)) {
      found.push({ kind: 'item', source, index });
    }
  }
  flush();
  return { found, repeated };
}

function isInSource(block: Element | null, root: Element): boolean {
  for (let at = block; at !== null && at !== root; at = at.parentElement) if (sourceAt(at) !== undefined) return true;
  return false;
}

function rangeOf(run: readonly Piece[], from: number, to: number): Range | null {
  const first = run.findLast(({ start }) => start <= from);
  const last = run.findLast(({ start }) => start < to);
  if (first === undefined || last === undefined) return null;
  const range = new Range();
  range.setStart(first.node, from - first.start);
  range.setEnd(last.node, to - last.start);
  return range;
}
