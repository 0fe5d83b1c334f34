/** Strokes of 16 × 16 px, as `d` of an SVG path. */
const paths = {
  clear: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  terminal: 'M2.5 3.5h11v9h-11zM4.8 6.3l2 1.7l-2 1.7M8.3 10h2.7',
  close: 'M4 4l8 8M12 4l-8 8',
  network: 'M2.5 3.5h11M2.5 8h7M2.5 12.5h5M10.5 9.5l3 3l-3 3',
  outside: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12 4L7.5 8.5',
  expand: 'M6 4l4 4l-4 4',
  ascending: 'M4.5 9.5l3.5-3.5l3.5 3.5',
  descending: 'M4.5 6.5l3.5 3.5l3.5-3.5',
  settings:
    'M6.9 1.8h2.2l.4 1.8 1.3.6 1.6-1 1.5 1.5-1 1.6.6 1.3 1.8.4v2.2l-1.8.4-.6 1.3 1 1.6-1.5 1.5-1.6-1-1.3.6-.4 1.8H6.9l-.4-1.8-1.3-.6-1.6 1-1.5-1.5 1-1.6-.6-1.3L.7 9.1V6.9l1.8-.4.6-1.3-1-1.6 1.5-1.5 1.6 1 1.3-.6zM8 5.7a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6',
  down: 'M4 6l4 4l4-4',
  newest: 'M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M4 13.5h8',
  export: 'M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M2.5 13.5h11',
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v7zM2.5 7.5h11',
  columns: 'M2.5 3.5h11v9h-11zM6.2 3.5v9M9.8 3.5v9',
  arrange: 'M2.5 4h11M2.5 8h7.5M2.5 12h4.5',
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
