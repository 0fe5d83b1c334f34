/** Where the details stand and how large they may be, in px. */
export interface Split {
  readonly side: 'right' | 'below';
  readonly min: number;
  readonly max: number;
  /** The size until the user chooses one. */
  readonly preferred: number;
}

/** What the list keeps at least, in px. */
const LIST_WIDTH = 240;
const LIST_HEIGHT = 96;

/** Details stand at the right where there is width for both, else below. `width` and `height` are those of both panes. */
export function splitOf(width: number, height: number): Split {
  if (width >= 1000 || (width >= 640 && width > height * 1.3)) {
    const max = Math.max(width - LIST_WIDTH, 280);
    return { side: 'right', min: 280, max, preferred: Math.round(Math.min(Math.max(width * 0.335, 320), 480, max)) };
  }
  const max = Math.max(height - LIST_HEIGHT, 120);
  return { side: 'below', min: 120, max, preferred: Math.round(Math.min(Math.max(height * 0.58, 120), max)) };
}
