import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { textBody } from '../../tests/exchange.ts';
import { callWith, denied } from '../../tests/rows.ts';
import { BesideGoodCall } from './BesideGoodCall.tsx';

const long = 'x'.repeat(500);
const model = `gpt-5-${'x'.repeat(180)}`;
const failed = callWith({ ...denied, requestBody: textBody(JSON.stringify({ model: 'gpt-5', user: long, top_p: 9 })) });
const good = callWith({ id: 'good', requestBody: textBody(JSON.stringify({ model, user: 'me' })) });
const onShow = vi.fn();

const draw = () =>
  act(() =>
    render(
      <BesideGoodCall exchange={failed.exchange} good={{ call: good, row: 'row', by: 'site' }} onShow={onShow} />,
      document.body,
    ),
  );
const cells = (name: string) =>
  [...document.querySelectorAll('tbody tr')]
    .filter((row) => row.querySelector('th')?.textContent === name)
    .flatMap((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent));

afterEach(() => render(null, document.body));

it('shows what differs, and the beginning of what is long', async () => {
  await draw();
  expect(cells('top_p')).toEqual(['9', '–']);
  expect(cells('user')).toEqual([`"${'x'.repeat(120)}"…`, '"me"']);
  expect(cells('Model')[1]).toMatch(/^gpt-5-x{114}… Show all 186 characters$/u);
});

it('shows all of a long value on demand, and its beginning again', async () => {
  await draw();
  const press = () => act(() => document.querySelector<HTMLElement>('tbody .link-button')?.click());
  await press();
  expect(cells('Model')[1]).toBe(`${model} Show less`);
  await press();
  expect(cells('Model')[1]).toHaveLength('gpt-5-'.length + 114 + '… Show all 186 characters'.length);
});

it('leads to the good call', async () => {
  await draw();
  document.querySelector<HTMLElement>('[data-action="show-good-call"]')?.click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith('row');
});
