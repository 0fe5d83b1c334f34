import type { Row } from '../../lib/timeline/row.ts';
import { interfaceTexts } from '../language.ts';

/** How a call stands, apart from its status. */
export type CallState = 'ok' | 'failed' | 'cancelled' | 'pending' | 'recovered';

/** Strokes of 12 × 12 px; each state has a shape of its own, so that nothing hangs on a colour. */
const SHAPES: Readonly<Record<CallState, string>> = {
  ok: 'M2.5 6.5l2.5 2.5l4.5-5.5',
  failed: 'M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8',
  cancelled: 'M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10M2.6 2.6l6.8 6.8',
  pending: 'M2.5 6h.1M6 6h.1M9.5 6h.1',
  recovered: 'M6 1.5L11 10.5H1zM6 5v2.5M6 9h.1',
};

export function stateOf({ verdict, recovered, pending }: Row): CallState {
  if (verdict.kind === 'pending' || pending) return 'pending';
  if (verdict.kind === 'ok') return 'ok';
  return recovered ? 'recovered' : verdict.kind === 'cancelled' ? 'cancelled' : 'failed';
}

/** The state of a call as a picture with a name. */
export function StatusIcon({ row }: { readonly row: Row }) {
  const state = stateOf(row);
  const name = interfaceTexts().list.states[state];
  return (
    <svg class="status-icon" data-state={state} viewBox="0 0 12 12" role="img" aria-label={name}>
      <path d={SHAPES[state]} />
    </svg>
  );
}
