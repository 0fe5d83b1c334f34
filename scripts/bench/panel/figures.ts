import type { Measured } from './measure.ts';

/** One figure of a run beside what is asked of it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** At most this; `null` where nothing is asked. */
  readonly asked: number | null;
  readonly unit: string;
  readonly digits: number;
}

/** A frame while scrolling may take this much longer than one while nothing happens. */
const FRAME_SHARE = 1.1;

/** The figures of a run of Faultline, beside the bare extension's of the same kind. */
export function figuresOf(run: Measured, floor: Measured): readonly Figure[] {
  return [
    { name: 'listed after', value: run.listed, asked: 300, unit: 'ms', digits: 0 },
    { name: 'task time', value: run.task, asked: null, unit: 'ms', digits: 0 },
    { name: 'task time beside bare', value: run.task / floor.task, asked: run.live ? 1.3 : 1.4, unit: '×', digits: 2 },
    { name: 'processor time', value: run.processor, asked: null, unit: 'ms', digits: 0 },
    { name: 'processor beside bare', value: run.processor / floor.processor, asked: null, unit: '×', digits: 2 },
    { name: 'longest task', value: run.longest, asked: 50, unit: 'ms', digits: 0 },
    { name: 'frame, p95', value: run.frame, asked: run.idleFrame * FRAME_SHARE, unit: 'ms', digits: 1 },
    { name: 'heap', value: run.heap, asked: 60, unit: 'MB', digits: 1 },
    { name: 'of it for each call', value: run.perCall, asked: null, unit: 'bytes', digits: 0 },
    { name: 'nodes', value: run.nodes, asked: 2000, unit: '', digits: 0 },
  ];
}

/** A line for a figure, e.g. "longest task   62 ms   asked 50 ms   MISSED". */
export function lineOf({ name, value, asked, unit, digits }: Figure): string {
  const figure = (number: number) => `${number.toFixed(digits)} ${unit}`.trim();
  const columns = [`  ${name.padEnd(24)}`, figure(value).padStart(10)];
  if (asked !== null) columns.push(`   asked ${figure(asked)}`.padEnd(22), value <= asked ? 'met' : 'MISSED');
  return columns.join('').trimEnd();
}

/** How many of the figures of which something is asked keep it. */
export function countMet(figures: readonly Figure[]): { readonly met: number; readonly asked: number } {
  const asked = figures.filter((figure) => figure.asked !== null);
  return { met: asked.filter(({ value, asked: most }) => most !== null && value <= most).length, asked: asked.length };
}
