import { oneLine } from '../../notes/visible-text.ts';
import type { Group, Summary } from '../summary.ts';
import type { CommandTexts } from '../texts.ts';
import { headlineOf, partyOf } from './group-texts.ts';

/**
 * Workflow commands of GitHub Actions: one annotation a cause, at the line of its first failure. `isNamed`: those that fail the
 * command are errors, the others warnings.
 */
export function annotations(summary: Summary, texts: CommandTexts, isNamed: (group: Group) => boolean): string {
  const lines = summary.groups.flatMap((group) => {
    const { count, cause, example } = group;
    if (example === null) return [];
    const { place, title, fixes, retry } = example;
    const properties = [
      `file=${property(place.file)}`,
      ...(place.line === null ? [] : [`line=${place.line}`]),
      `title=${property(`${count} × ${partyOf(group, texts)}: ${oneLine(title)}`)}`,
    ];
    const message = `${[...fixes.slice(0, 2), `${texts.retry}: ${retry}`].map(oneLine).join('\n')}\n${cause}`;
    return [`::${isNamed(group) ? 'error' : 'warning'} ${properties.join(',')}::${data(message)}`];
  });
  return [...lines, `::notice::${data(headlineOf(summary, texts))}`].join('\n');
}

/** As the runner reads them back: https://docs.github.com/actions/reference/workflow-commands. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
