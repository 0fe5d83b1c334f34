import { createRef, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { denied } from '../../tests/rows.ts';
import { classify } from '../../lib/classifier/index.ts';
import { createRecording } from '../../lib/timeline/recording.ts';
import { createTimeline } from '../../lib/timeline/timeline.ts';
import { FilterBox } from './FilterBox.tsx';

/** The box over failed calls of two models, one beginning like the other, and three good ones. */
async function setUp() {
  const recording = createRecording({ classify });
  const body = (model: string) => textBody(JSON.stringify({ model }));
  recording.append([
    ...['gpt-5', 'gpt-5-mini', 'gpt-5-mini'].map((model, index) =>
      exchangeWith({ ...denied, id: `bad-${index}`, requestBody: body(model) }),
    ),
    ...[1, 2, 3].map((index) => exchangeWith({ id: `good-${index}`, requestBody: body('gpt-5-mini') })),
  ]);
  const timeline = createTimeline(recording, () => undefined);
  const input = createRef<HTMLInputElement>();
  await act(() => render(<FilterBox timeline={timeline} input={input} />, document.body));
  const box = document.querySelector('input');
  if (box === null) throw new Error('There is no box');
  const type = (text: string) =>
    act(() => {
      box.value = text;
      box.setSelectionRange(text.length, text.length);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    return act(() => void box.dispatchEvent(event)).then(() => event);
  };
  return { timeline, type, press };
}

afterEach(() => render(null, document.body));

describe('in the filter box', () => {
  it.each([
    ['Enter keeps a condition that finds calls', 'model:gpt-5', ['Enter'], 'model:gpt-5'],
    ['so it does with the beginning of a value', 'model:gpt', ['Enter'], 'model:gpt'],
    ['Enter takes what the arrows chose', 'model:gpt-5', ['ArrowDown', 'Enter'], 'model:gpt-5-mini '],
    [
      'the first ↓ takes the first suggestion also where it was preset',
      'model:mini',
      ['ArrowDown', 'Enter'],
      'model:gpt-5-mini ',
    ],
    ['so does it where one is typed', 'mod', ['ArrowDown', 'Enter'], 'model:'],
    ['Tab takes the first suggestion', 'model:gpt-5', ['Tab'], 'model:gpt-5-mini '],
    ['→ takes it at the end of the text', 'model:gpt-5', ['ArrowRight'], 'model:gpt-5-mini '],
    ['Enter completes a key', 'mod', ['Enter'], 'model:'],
    ['Enter completes a value that finds nothing yet', 'model:mini', ['Enter'], 'model:gpt-5-mini '],
    ['Enter keeps words', 'mini', ['Enter'], 'mini'],
  ])('%s', async (_, text, keys, expected) => {
    const { timeline, type, press } = await setUp();
    await type(text);
    for (const key of keys) await press(key);
    expect(timeline.filtered.value.text).toBe(expected);
  });

  it('a suggestion counts the calls that come, not those that the view hides', async () => {
    const { timeline, type } = await setUp();
    const counts = () => [...document.querySelectorAll('.offer')].map(({ textContent }) => textContent);
    await type('model:');
    expect(counts()).toEqual(['gpt-5-mini2 calls', 'gpt-53 calls']);
    await act(() => timeline.showProblemsOnly(false));
    await type('model:g');
    expect(counts()).toEqual(['gpt-5-mini5 calls', 'gpt-56 calls']);
  });

  it('a value that no call has names the one that is like it, and writes it', async () => {
    const { timeline, type, press } = await setUp();
    await type('model:gtp-5');
    await press('Escape');
    expect(document.querySelector('.mistakes')?.textContent).toContain(
      'No call has model “gtp-5”. Did you mean “gpt-5”?',
    );
    await act(() => document.querySelector<HTMLElement>('[data-action="correct"]')?.click());
    expect(timeline.filtered.value.text).toBe('model:gpt-5');
    expect(document.querySelector('.mistakes')?.textContent).toBe('');
  });
});
