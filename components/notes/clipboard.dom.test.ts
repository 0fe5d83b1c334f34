import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeClipboard } from './clipboard.ts';

function browserWith(writeText: () => Promise<void>, execCommand: () => boolean) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  document.execCommand = execCommand;
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));

describe('the clipboard', () => {
  it('takes text the modern way', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    browserWith(writeText, () => false);
    await expect(writeClipboard('a note')).resolves.toBe(true);
    expect(writeText).toHaveBeenCalledWith('a note');
  });

  it('takes text by a selection where the modern way is refused, and leaves no trace', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    let selected = '';
    browserWith(refuse, () => {
      const { activeElement } = document;
      selected = activeElement instanceof HTMLTextAreaElement ? activeElement.value : '';
      return true;
    });
    await expect(writeClipboard('a note')).resolves.toBe(true);
    expect(selected).toBe('a note');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it.each([
    ['refuse', () => false],
    [
      'throw',
      () => {
        throw new Error('no');
      },
    ],
  ])('says so when both ways %s', async (_, execCommand) => {
    browserWith(refuse, execCommand);
    await expect(writeClipboard('a note')).resolves.toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});
