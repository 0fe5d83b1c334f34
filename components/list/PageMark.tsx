import { clockTime } from '../../lib/notes/units.ts';
import type { PageLine } from '../../lib/timeline/lines.ts';
import { interfaceTexts } from '../language.ts';

interface PageMarkProps {
  readonly page: PageLine;
  readonly place: number;
  readonly top: number;
}

/** A line between the calls of two pages. */
export function PageMark({ page: { url, startedAt }, place, top }: PageMarkProps) {
  const { list: texts } = interfaceTexts();
  return (
    <div
      class="row page-mark"
      role="row"
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={place}
      data-line="page"
    >
      <span class="page-name" role="gridcell" title={url}>
        <span class="page-url">{url === '' ? texts.reloaded : texts.navigated(url)}</span>
        <span class="mono">{clockTime(startedAt).time}</span>
      </span>
    </div>
  );
}
