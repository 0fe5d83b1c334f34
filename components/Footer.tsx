import type { Timeline } from '../lib/timeline/timeline.ts';
import type { Notices } from './notices.ts';
import { watchedHosts } from './watched.ts';

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** Totals, and short messages about what was just done. */
export function Footer({ timeline, notices }: { readonly timeline: Timeline; readonly notices: Notices }) {
  const { requests, problems, causes } = timeline.summary.value;
  const dropped = timeline.dropped.value;
  return (
    <footer class="footer">
      <span>{counted(requests, 'call')}</span>
      <span>{counted(problems, 'problem')}</span>
      <span>{counted(causes, 'cause')}</span>
      {dropped > 0 && <span title="The list holds only so many; the oldest leave first.">{dropped} dropped</span>}
      <span class="notice" role="status">
        {notices.current.value}
      </span>
      <span class="watching">Watching {watchedHosts} hosts</span>
    </footer>
  );
}
