import { causeName } from '../../lib/classifier/index.ts';
import { clockTime } from '../../lib/notes/units.ts';
import { bucketContent, type Overview } from '../../lib/timeline/overview.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { interfaceTexts, language } from '../language.ts';

/** What one bar of the overview tells: "09:32:14 – 3 problems: 2 billing, 1 CORS". */
export function barText(rows: readonly Row[], overview: Overview, index: number): string {
  const { overview: texts } = interfaceTexts();
  const { from, attempts, problems } = bucketContent(rows, overview, index);
  const count = problems.reduce((sum, one) => sum + one.count, 0);
  // A cause's name begins with that of its category.
  const nameOf = (cause: (typeof problems)[number]['cause']) =>
    causeName(cause, language.value).split(' · ', 1)[0] ?? '';
  const kinds = problems.map(({ cause, count: ofKind }) => texts.kind(ofKind, nameOf(cause))).join(', ');
  return texts.bar(clockTime(from).time, attempts, count, kinds);
}
