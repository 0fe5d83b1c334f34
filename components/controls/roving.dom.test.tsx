import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useRoving } from './roving.ts';

function Bar({ names }: { readonly names: readonly string[] }) {
  const bar = useRef<HTMLDivElement>(null);
  useRoving(bar, 'button');
  return (
    <div ref={bar}>
      {names.map((name) => (
        <button key={name} type="button">
          {name}
        </button>
      ))}
    </div>
  );
}

const draw = (names: readonly string[]) => act(() => render(<Bar names={names} />, document.body));
const stops = () =>
  [...document.querySelectorAll('button')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ textContent }) => textContent);
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

afterEach(() => render(null, document.body));

it('a bar is one stop of Tab, and arrows go along it', async () => {
  await draw(['a', 'b', 'c']);
  expect(stops()).toEqual(['a']);
  document.querySelector('button')?.focus();
  for (const [key, at] of [
    ['ArrowRight', 'b'],
    ['End', 'c'],
    ['ArrowRight', 'c'],
    ['ArrowLeft', 'b'],
    ['x', 'b'],
    ['Home', 'a'],
    ['ArrowLeft', 'a'],
  ] as const) {
    press(key);
    expect([document.activeElement?.textContent, ...stops()], key).toEqual([at, at]);
  }
});

it('stays one stop as buttons come and leave', async () => {
  await draw(['a', 'b']);
  document.querySelectorAll('button')[1]?.focus();
  await draw(['x', 'a', 'b', 'c']);
  await new Promise((resolve) => setTimeout(resolve));
  expect(stops()).toEqual(['b']);
  await draw(['x', 'c']);
  await new Promise((resolve) => setTimeout(resolve));
  expect(stops()).toEqual(['x']);
});
