import type { Amount, Unit } from './facts.ts';
import { AMOUNTS, type Draft } from './draft.ts';

/** Tokens of an answer; with fewer there is none worth asking for. */
const LEAST_ANSWER = 16;

/** What follows from the facts that were read: the unit that all have, the excess, what would still fit. */
export function settle(draft: Draft): void {
  if (draft.fits !== undefined && draft.fits.value < LEAST_ANSWER) delete draft.fits;
  limitByRange(draft);
  if (draft.limit === undefined && draft.asked === undefined && draft.prompt === undefined) return;
  shareUnit(draft);
  const { limit, asked, used, left, prompt, window } = draft;
  if (limit !== undefined && asked !== undefined && draft.excess === undefined) {
    // Of a rate what was used before counts too, and only a request that is larger than the limit itself is too large.
    const over = asked.value - limit.value;
    if (over > 0) draft.excess = derived(limit, asked, over);
  }
  // Longer than the window alone, whatever is asked of the answer.
  if (
    limit !== undefined &&
    prompt !== undefined &&
    asked === undefined &&
    window === undefined &&
    draft.excess === undefined
  ) {
    const over = prompt.value - limit.value;
    if (over > 0) draft.excess = derived(limit, prompt, over + (draft.output?.value ?? 0));
  }
  if (limit !== undefined && used !== undefined && left === undefined && used.value <= limit.value)
    draft.left = derived(limit, used, limit.value - used.value);
  if (limit?.unit === 'tokens' && prompt !== undefined && draft.fits === undefined && window === undefined) {
    const fits = limit.value - prompt.value;
    if (fits >= LEAST_ANSWER) draft.fits = derived(limit, prompt, fits);
  }
}

/** "at most 96" is a limit as well. */
function limitByRange(draft: Draft): void {
  const { range } = draft;
  if (range === undefined || draft.limit !== undefined || draft.minimum !== undefined) return;
  const { from, said, min, max, minOpen, maxOpen } = range;
  if (min === null && max !== null && !maxOpen && max >= 0) draft.limit = { from, said, value: max, unit: null };
  if (max === null && min !== null && !minOpen && min > 0) draft.minimum = { from, said, value: min, unit: null };
}

function derived(limit: Amount, other: Amount, value: number): Amount {
  const said = limit.said === other.said ? limit.said : `${limit.said} · ${other.said}`.slice(0, 300);
  return { from: limit.from, said, value, unit: limit.unit };
}

/** Amounts whose unit nobody told count what the others count. */
function shareUnit(draft: Draft): void {
  let unit: Unit | null = null;
  let lacks = false;
  for (const name of AMOUNTS) {
    const amount = draft[name];
    if (amount === undefined) continue;
    unit ??= amount.unit;
    lacks ||= amount.unit === null;
  }
  if (unit === null || !lacks) return;
  for (const name of AMOUNTS) {
    const amount = draft[name];
    if (amount?.unit === null) draft[name] = { ...amount, unit };
  }
}
