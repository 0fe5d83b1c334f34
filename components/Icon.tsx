/** Strokes of 16 × 16 px, as `d` of an SVG path. */
const paths = {
  clear: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  network: 'M2.5 3.5h11M2.5 8h7M2.5 12.5h5M10.5 9.5l3 3l-3 3',
  outside: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12 4L7.5 8.5',
} as const;

export type IconName = keyof typeof paths;

/** A picture without a name of its own: the button or link around it has the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
