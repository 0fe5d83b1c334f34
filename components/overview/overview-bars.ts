import { LAYERS } from '../../lib/timeline/overview.ts';
import type { Layer, Overview } from '../../lib/timeline/overview.ts';

/** How wide a bar with its gap is, and how much of that the bar; in px. */
const PITCH = 8;
const WIDTH = 6;
/** A problem among thousands of calls is still seen; in px. */
const LEAST = 2;

/** How many bars there is room for. */
export function barCount(width: number): number {
  return Math.min(Math.max(Math.floor(width / PITCH), 10), 400);
}

/** The `d` of one SVG path for each layer, in a picture of `width` × `height` px. */
export function barPaths(
  { buckets, most }: Overview,
  width: number,
  height: number,
): Readonly<Partial<Record<Layer, string>>> {
  const paths: Partial<Record<Layer, string>> = {};
  const pitch = width / buckets.length;
  const barWidth = Math.max(Math.min(WIDTH, pitch - 1), 1);
  buckets.forEach((bucket, index) => {
    let foot = height;
    for (const layer of LAYERS) {
      const count = bucket[layer] ?? 0;
      if (count === 0) continue;
      const top = Math.max(foot - Math.max((count / most) * height, LEAST), 0);
      paths[layer] =
        `${paths[layer] ?? ''}M${number(index * pitch)} ${number(foot)}V${number(top)}h${number(barWidth)}V${number(foot)}z`;
      foot = top;
    }
  });
  return paths;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
