import { notes } from '../../lib/notes/markdown.ts';
import { textNotes } from '../../lib/notes/plain-text.ts';
import type { Problem } from '../../lib/notes/problem.ts';
import { reportText } from '../../lib/notes/report.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Environment } from '../environment.ts';
import { explanationOf, interfaceTexts } from '../language.ts';

/** What a note can be written in. */
export type NoteFormat = 'markdown' | 'text' | 'json';

/** The note for all problems among the rows; '' where there are none. */
export function noteText(rows: readonly Row[], format: NoteFormat, { version }: Pick<Environment, 'version'>): string {
  const failed = rows.filter(({ problem }) => problem !== null);
  if (failed.length === 0) return '';
  const texts = interfaceTexts();
  switch (format) {
    case 'markdown':
      return notes(failed.flatMap(problemOf), texts);
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

function problemOf({ exchange, problem }: Row): readonly Problem[] {
  return problem === null ? [] : [{ exchange, failure: problem, explanation: explanationOf(problem) }];
}
