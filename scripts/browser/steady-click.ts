import type { Frame } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * Makes every `click` of a frame wait until what is aimed at is there, stands still and is what lies at its middle. Lists move while
 * they fill, and between the aim and the click of a busy machine there is time for that.
 */
export function withSteadyClicks(frame: Frame): Frame {
  const click = frame.click.bind(frame);
  frame.click = async (selector, options) => {
    await until(`“${selector}” to stand still`, () => frame.evaluate(steadyMiddle, selector), {
      instead: () => frame.evaluate(standingThere, selector),
    });
    await click(selector, options);
  };
  return frame;
}

/** Runs in the panel: where the middle of an element is, once that was so for some frames; `null` while it moves or is covered. */
export async function steadyMiddle(selector: string): Promise<readonly [number, number] | null> {
  const FRAMES = 3;
  // A page that is not shown draws no frames.
  const nextFrame = () =>
    new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  const element = document.querySelector(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'nearest' });
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  };
  const first = place();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await nextFrame();
    if (document.querySelector(selector) !== element || String(place()) !== String(first)) return null;
  }
  const hit = document.elementFromPoint(...first);
  return hit !== null && (element.contains(hit) || hit.contains(element)) ? first : null;
}

/** Runs in the panel: what lies where an element is, for a message. */
export function standingThere(selector: string): string {
  const element = document.querySelector(selector);
  if (element === null) return 'there is none';
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return `at its middle lies ${hit?.outerHTML.slice(0, 120) ?? 'nothing'}`;
}
