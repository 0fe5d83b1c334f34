import type { Right, RightRow, Shown, ShownRow } from './sdk-case.ts';

/** What a cell of the matrix says: what the panel shows, or what it must show. Equal texts mean that it is right. */
export function cellOf(shown: Shown, right: Right): string {
  if ('nothing' in right) return shown.rows.length === 0 ? rightCell(right) : rowsCell(shown.rows);
  if ('offered' in right) {
    if (shown.rows.length > 0) return rowsCell(shown.rows);
    return shown.offered === null ? 'nothing' : `offered: ${shown.offered}`;
  }
  if (shown.rows.length === 0) return 'nothing';
  return together(shown.rows.map((row, at) => rowCell(row) + complaints(row, right[at])));
}

export function rightCell(right: Right): string {
  if ('nothing' in right) return `no row: ${right.nothing}`;
  if ('offered' in right) return `offered: ${right.offered}`;
  return rowsCell(right);
}

type Row = Omit<RightRow, 'says' | 'never'>;

const rowsCell = (rows: readonly Row[]): string => together(rows.map(rowCell));

/** Rows in their order; those that say the same are counted. */
function together(rows: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].map(([row, count]) => (count === 1 ? row : `${count} rows, each ${row}`)).join('<br>and ');
}

function rowCell({ kind, provider, status, cause, certainty, attempts, recovered, findings }: Row): string {
  const told = status === 0 ? '–' : String(status);
  const what = cause === '' ? (kind === 'ok' ? 'no failure' : kind) : `\`${cause}\``;
  const parts = [
    `${provider} ${told} ${what}`,
    ...(certainty === undefined || certainty === 'certain' ? [] : [certainty]),
    ...(attempts > 1 ? [`${attempts} attempts`] : []),
    ...(recovered ? ['then passed'] : []),
    ...findings,
  ];
  return parts.join(', ');
}

/** What the text lacks, and what it should not say. */
function complaints({ text }: ShownRow, right: RightRow | undefined): string {
  if (right === undefined) return '';
  const lacks = right.says.filter((words) => !words.test(text)).map((words) => `; does not say ${quoted(words)}`);
  const says = right.never.filter((words) => words.test(text)).map((words) => `; says ${quoted(words)}`);
  return [...lacks, ...says].join('');
}

const quoted = ({ source }: RegExp): string => `“${source.replaceAll('|', '/').replaceAll('\\', '')}”`;

/**
 * How far a cell is from right. "missing": nothing where something should be; "wrong": another cause, other rows or words
 * that mislead; "poor": the cause is right, and something else is not.
 */
export type Standing = 'right' | 'poor' | 'wrong' | 'missing';

export function standingOf(shown: Shown, right: Right): Standing {
  const cell = cellOf(shown, right);
  if (cell === rightCell(right)) return 'right';
  if (cell === 'nothing') return 'missing';
  if (!Array.isArray(right) || shown.rows.length !== right.length || cell.includes('; says')) return 'wrong';
  const same = (right as readonly RightRow[]).every(({ kind, provider, status, cause }, at) => {
    const row = shown.rows[at];
    return row?.kind === kind && row.provider === provider && row.status === status && row.cause === cause;
  });
  return same ? 'poor' : 'wrong';
}
