import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { denied, limited } from '../../tests/rows.ts';
import { exchangeWith } from '../../tests/exchange.ts';
import { classify } from '../../lib/classifier/index.ts';
import { createRecording } from '../../lib/timeline/recording.ts';
import { createTimeline } from '../../lib/timeline/timeline.ts';
import { copyTarget } from './copy-target.ts';

const recording = createRecording({ classify });
recording.append([exchangeWith({ ...limited, id: '1' }), exchangeWith({ ...denied, id: '2' })]);
const timeline = createTimeline(recording);

/** What is copied, with the focus on a selector, and text of another part selected or not. */
function copiedAt(selector: string, isSelected: boolean): unknown {
  if (isSelected) document.getSelection()?.selectAllChildren(document.querySelector('.why') ?? document.body);
  const what = copyTarget(document.querySelector(selector), timeline);
  if (what === null) return null;
  return 'rows' in what ? what.rows.map(({ id }) => id) : what.map(({ id }) => id);
}

beforeEach(() => {
  document.body.innerHTML =
    '<div class="grid"><div class="row"><button></button></div></div><p class="why">Why</p><input class="field">';
});
afterEach(() => {
  document.body.innerHTML = '';
  document.getSelection()?.removeAllRanges();
  timeline.groupBy('none');
});

describe('a key press copies', () => {
  it.each([
    ['the note of a row', '.row', false, ['1']],
    ['the note of a row although text is left selected elsewhere', '.row', true, ['1']],
    ['the same from the button of a row', '.row button', true, ['1']],
    ['the note of the selected row where nothing has the focus', 'body', false, ['1']],
    ['selected text where nothing has the focus', 'body', true, null],
    ['what a text field holds', '.field', false, null],
  ] as const)('%s', (_, at, isSelected, expected) => {
    timeline.select('1');
    expect(copiedAt(at, isSelected)).toEqual(expected);
  });

  it('the notes of a group at its head, and of a row inside it at the row', () => {
    timeline.groupBy('cause');
    const head = timeline.lines.peek().find((line) => 'line' in line);
    if (head === undefined) throw new Error('There is no group');
    timeline.select('2');
    timeline.moveTo(head);
    expect(copiedAt('.row', false)).toEqual(['1']);
    expect(copiedAt('body', false)).toEqual(['2']);
    timeline.select('2');
    expect(copiedAt('.row', false)).toEqual(['2']);
  });
});
