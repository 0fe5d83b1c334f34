import { useRef } from 'preact/hooks';
import { COLUMN_LAYOUTS, widthWithin } from './columns.ts';
import type { ColumnId } from '../../lib/timeline/arrangement.ts';

interface ColumnResizerProps {
  readonly label: string;
  readonly column: ColumnId;
  /** In px; `null` without a choice. */
  readonly width: number | null;
  readonly max: number;
  readonly onResize: (width: number | null) => void;
}

/** How far one press of an arrow key moves it, in px. */
const STEP = 10;

/** The right edge of a column's head; dragged, or moved with the arrow keys. A double click undoes it. */
export function ColumnResizer({ label, column, width, max, onResize }: ColumnResizerProps) {
  const edge = useRef<HTMLSpanElement>(null);
  const from = useRef<{ readonly at: number; readonly width: number } | null>(null);
  const present = () => edge.current?.parentElement?.offsetWidth ?? COLUMN_LAYOUTS[column].usual;
  const resize = (next: number) => onResize(widthWithin(column, next, max));
  return (
    <span
      ref={edge}
      class="column-resizer"
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width ?? COLUMN_LAYOUTS[column].usual}
      aria-valuemin={COLUMN_LAYOUTS[column].min}
      aria-valuemax={Math.max(Math.round(max), COLUMN_LAYOUTS[column].min)}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') resize(present() - STEP);
        else if (event.key === 'ArrowRight') resize(present() + STEP);
        else if (event.key === 'Home' || event.key === 'Delete') onResize(null);
        else return;
        event.preventDefault();
      }}
      onDblClick={() => onResize(null)}
      onPointerDown={(event) => {
        from.current = { at: event.clientX, width: present() };
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (from.current !== null) resize(from.current.width + event.clientX - from.current.at);
      }}
      onLostPointerCapture={() => {
        from.current = null;
      }}
    />
  );
}
