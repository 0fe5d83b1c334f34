import type { Misfit, Refusal } from '../har-file.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { size } from './units.ts';

/** Why a file was not opened, and what helps if anything does. */
export function refusalText(refusal: Refusal, { viewer }: Pick<InterfaceTexts, 'viewer'>): string {
  switch (refusal.kind) {
    case 'empty':
      return viewer.empty;
    case 'not-json': {
      const { line, column } = refusal.at;
      const { found } = refusal;
      return isVisible(found)
        ? viewer.notJson(found === '"' ? found : `“${found}”`, line, column)
        : viewer.notJsonThere(line, column);
    }
    case 'ends-early':
      return viewer.endsEarly(refusal.at.line, refusal.at.column, refusal.entries);
    case 'too-deep':
      return viewer.tooDeep(refusal.at.line, refusal.at.column);
    case 'no-har':
      return viewer.noHar(misfitText(refusal.misfit, { viewer }));
    case 'too-large':
      return viewer.tooLarge(size(refusal.size), size(refusal.limit));
    case 'unreadable':
      return viewer.unreadable;
    case 'failed':
      return viewer.failed;
  }
}

/** What is wrong with one value of a file. */
export function misfitText({ path, expected, received }: Misfit, { viewer }: Pick<InterfaceTexts, 'viewer'>): string {
  const place = path === '' ? viewer.wholeFile : path;
  if (received === 'undefined') return viewer.misfitMissing(place);
  if (expected === '') return viewer.misfitValue(place, received);
  return viewer.misfit(place, kindText(expected, viewer), kindText(received, viewer));
}

/** A kind of value as people call it; JSON where it is a value itself. */
function kindText(kind: string, { anObject, aList, aText, aNumber }: InterfaceTexts['viewer']): string {
  switch (kind) {
    case 'Object':
      return anObject;
    case 'Array':
      return aList;
    case 'string':
      return aText;
    case 'number':
    case '(number | string | null)':
      return aNumber;
    default:
      return kind;
  }
}

function isVisible(character: string): boolean {
  return character !== '' && !/[\p{C}\p{Z}]/u.test(character);
}
