import { groupFacts } from '../../lib/notes/group-facts.ts';
import { notes } from '../../lib/notes/markdown.ts';
import { textNotes } from '../../lib/notes/plain-text.ts';
import type { Problem } from '../../lib/notes/problem.ts';
import { reportText } from '../../lib/notes/report.ts';
import { WITHOUT_REQUEST } from '../../lib/notes/section.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Environment } from '../environment.ts';
import { explanationOf, interfaceTexts } from '../language.ts';
import type { Notices } from '../notices.ts';

/** What a note can be written in. `with-request`: Markdown with the request and its prompts, which all others leave out. */
export type NoteFormat = 'markdown' | 'text' | 'json' | 'with-request';

/** The note for all problems among the rows; '' where there are none. */
export function noteText(rows: readonly Row[], format: NoteFormat, { version }: Pick<Environment, 'version'>): string {
  const failed = rows.filter(({ problem }) => problem !== null);
  if (failed.length === 0) return '';
  const texts = interfaceTexts();
  switch (format) {
    case 'markdown':
    case 'with-request':
      return notes(failed.flatMap(problemOf), texts, { withRequest: format === 'with-request' });
    case 'text':
      return textNotes(failed.flatMap(problemOf), texts);
    case 'json':
      return reportText(failed, {
        version,
        createdAt: Date.now(),
        language: document.documentElement.lang,
        explain: explanationOf,
      });
  }
}

/** Copies the notes of all problems among the rows and says what they hold; false where there are none, or it was refused. */
export async function copyNotes(
  rows: readonly Row[],
  format: NoteFormat,
  environment: Pick<Environment, 'version'>,
  notices: Notices,
): Promise<boolean> {
  const text = noteText(rows, format, environment);
  if (text === '') return false;
  const { notes: texts } = interfaceTexts();
  const count = rows.filter(({ problem }) => problem !== null).length;
  return notices.copyTold(text, format === 'with-request' ? texts.copiedWithRequest(count) : texts.copiedNotes(count));
}

function problemOf({ exchange, problem }: Row): readonly Problem[] {
  return problem === null ? [] : [{ exchange, failure: problem, explanation: explanationOf(problem) }];
}

/** The one note for all problems of a group of rows; '' where there are none. */
export function groupNoteText(rows: readonly Row[]): string {
  const texts = interfaceTexts();
  const failed = rows.filter(({ problem }) => problem !== null);
  const attempts = failed.reduce((sum, row) => sum + row.attempts.length, 0);
  const problems = failed.flatMap(problemOf);
  return problems.length === 0 ? '' : notes(problems, texts, WITHOUT_REQUEST, groupFacts(problems, attempts, texts));
}
