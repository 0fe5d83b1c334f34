import { clockTime } from '../../lib/notes/units.ts';
import type { TimeRange } from '../../lib/timeline/filter.ts';
import { fractionOf } from '../../lib/timeline/scale.ts';
import type { Scale } from '../../lib/timeline/scale.ts';

interface RangeThumbProps {
  readonly end: 'from' | 'to';
  readonly label: string;
  readonly scale: Scale;
  /** In how many steps the keys pass through the scale. */
  readonly steps: number;
  /** `null`: all of the scale. */
  readonly range: TimeRange | null;
  readonly onChange: (range: TimeRange | null) => void;
}

/** One end of the overview's range, for the keyboard: arrows move it, Escape and Delete take the range away. */
export function RangeThumb({ end, label, scale, steps, range, onChange }: RangeThumbProps) {
  const { from, to } = range ?? scale;
  const time = end === 'from' ? from : to;
  const step = (scale.to - scale.from) / steps;
  const at = (value: number) => Math.min(Math.max(Math.round(fractionOf(value, scale) * steps), 0), steps);
  const move = (target: number) => {
    const moved = Math.min(Math.max(target, scale.from), scale.to);
    onChange(end === 'from' ? { from: Math.min(moved, to), to } : { from, to: Math.max(moved, from) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowDown':
        move(time - step);
        break;
      case 'ArrowRight':
      case 'ArrowUp':
        move(time + step);
        break;
      case 'Home':
        move(scale.from);
        break;
      case 'End':
        move(scale.to);
        break;
      case 'Escape':
      case 'Delete':
        if (range === null) return;
        onChange(null);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      class="range-thumb"
      data-end={end}
      role="slider"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={steps}
      aria-valuenow={at(time)}
      aria-valuetext={timeText(time, step)}
      tabIndex={0}
      style={{ left: `${(at(time) / steps) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}

/** As precise as one press of a key moves it. */
function timeText(at: number, step: number): string {
  const { time, fraction } = clockTime(at);
  return step < 1000 ? `${time}${fraction}` : time;
}
