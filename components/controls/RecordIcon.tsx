/** A filled dot while recording, a ring while paused, as in the Network panel. */
export function RecordIcon({ on }: { readonly on: boolean }) {
  return (
    <svg class="icon record-icon" data-on={on} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="5" />
    </svg>
  );
}
