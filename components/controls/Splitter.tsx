import { useRef } from 'preact/hooks';
import { interfaceTexts } from '../language.ts';

interface SplitterProps {
  /** `right`: the details stand at the right and their width changes; `below`: their height. */
  readonly side: 'right' | 'below';
  /** Size of the details in px, and its limits. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (size: number) => void;
}

/** How far one press of an arrow key moves it, in px. */
const STEP = 24;

/** The edge between list and details; dragged with the pointer or moved with the arrow keys. */
export function Splitter({ side, size, min, max, onResize }: SplitterProps) {
  const { details } = interfaceTexts();
  const from = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const within = (value: number) => Math.round(Math.min(Math.max(value, min), max));
  const at = (event: PointerEvent) => (side === 'right' ? event.clientX : event.clientY);
  const onKeyDown = (event: KeyboardEvent) => {
    const sizes: Readonly<Record<string, number>> = {
      [side === 'right' ? 'ArrowLeft' : 'ArrowUp']: size + STEP,
      [side === 'right' ? 'ArrowRight' : 'ArrowDown']: size - STEP,
      Home: min,
      End: max,
    };
    const next = sizes[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onResize(within(next));
  };
  return (
    <div
      class="splitter"
      data-side={side}
      role="separator"
      aria-label={details.size}
      aria-orientation={side === 'right' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = { at: at(event), size };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current !== null) onResize(within(from.current.size + from.current.at - at(event)));
      }}
      onLostPointerCapture={() => {
        from.current = null;
      }}
    />
  );
}
