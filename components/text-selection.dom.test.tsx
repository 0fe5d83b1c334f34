import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropTextSelection, isDialogOpen, isTextSelected, usePartSelection } from './text-selection.ts';

function Page({ dialog }: { readonly dialog: boolean }) {
  usePartSelection();
  return (
    <>
      <button type="button" class="tool">
        Clear
      </button>
      <div class="grid">
        <div class="row" tabIndex={0}>
          3 calls
        </div>
      </div>
      <section class="details">
        <div class="tabs">Diagnosis</div>
        <div class="details-content" tabIndex={0}>
          <p class="why">Top up the account.</p>
          <input class="field" />
        </div>
      </section>
      {dialog && (
        <dialog open onKeyDown={(event) => event.stopPropagation()}>
          <h2>Settings</h2>
          <div class="settings-body">
            <button type="button" class="language">
              English
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}

const draw = (dialog: boolean) => act(() => render(<Page dialog={dialog} />, document.body));
const selectAllAt = (selector: string) => {
  const event = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return [event.defaultPrevented, document.getSelection()?.toString()];
};

beforeEach(() => document.getSelection()?.removeAllRanges());
afterEach(() => render(null, document.body));

describe('Ctrl+A selects the text', () => {
  it.each([
    ['of the details, and not their tabs', '.why', false, [true, 'Top up the account.']],
    ['of nothing in a text field, which does that itself', '.field', false, [false, '']],
    ['of nothing in a row: the list has rows to select', '.row', false, [false, '']],
    ['of a dialog, and not what is behind it', '.language', true, [true, 'English']],
    ['of a dialog where nothing has the focus', 'body', true, [true, 'English']],
    ['of nothing where nothing has the focus', 'body', false, [false, '']],
  ] as const)('%s', async (_, at, dialog, expected) => {
    await draw(dialog);
    expect(selectAllAt(at)).toEqual(expected);
    expect(isDialogOpen()).toBe(dialog);
  });
});

it('a selection is dropped', async () => {
  await draw(false);
  selectAllAt('.why');
  expect(isTextSelected()).toBe(true);
  dropTextSelection();
  expect(isTextSelected()).toBe(false);
});
