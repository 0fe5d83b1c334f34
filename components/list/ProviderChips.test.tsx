// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { classify } from '../../lib/classifier/index.ts';
import { createRecording } from '../../lib/timeline/recording.ts';
import { createTimeline } from '../../lib/timeline/timeline.ts';
import { exchangeWith } from '../../tests/exchange.ts';
import { denied, limited } from '../../tests/rows.ts';
import { ProviderChips } from './ProviderChips.tsx';

afterEach(() => render(null, document.body));

it('Escape takes the focused chip off, and then is free for others', async () => {
  const recording = createRecording({ classify });
  recording.append([exchangeWith({ ...limited, id: '1' }), exchangeWith({ ...denied, id: '2' })]);
  const timeline = createTimeline(recording, () => undefined);
  await act(() => render(<ProviderChips timeline={timeline} />, document.body));
  const press = async (chip: string) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void document.querySelector(`[data-chip="${chip}"]`)?.dispatchEvent(event));
    return [event.defaultPrevented, timeline.filtered.value.providers.map(({ id }) => id)];
  };
  await act(() => document.querySelector<HTMLElement>('[data-chip="moonshot"]')?.click());
  expect(await press('openai')).toEqual([false, ['moonshot']]);
  expect(await press('moonshot')).toEqual([true, []]);
  expect(await press('moonshot')).toEqual([false, []]);
});
