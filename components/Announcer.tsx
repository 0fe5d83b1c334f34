import { useEffect, useState } from 'preact/hooks';
import { causeName } from '../lib/classifier/index.ts';
import type { Timeline } from '../lib/timeline/timeline.ts';

/** Shortest time between two announcements, in ms: a burst of failures is one sentence. */
const PAUSE = 3000;

/** Tells assistive technology about new problems. */
export function Announcer({ timeline }: { readonly timeline: Timeline }) {
  const [text, setText] = useState('');
  useEffect(() => {
    let told = timeline.summary.peek().problems;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      const { problems } = timeline.summary.peek();
      const latest = timeline.shown.peek().findLast(({ problem }) => problem !== null)?.problem ?? null;
      const more = problems - told;
      told = problems;
      if (more <= 0) return;
      const last = latest === null ? '' : `, the last: ${latest.provider.name}, ${causeName(latest.cause)}`;
      setText(`${more} new ${more === 1 ? 'problem' : 'problems'}${last}`);
    };
    const stop = timeline.summary.subscribe(({ problems }) => {
      if (problems < told) told = problems;
      if (problems > told) timer ??= setTimeout(tell, PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [timeline]);
  return (
    <span class="visually-hidden" aria-live="polite" data-testid="announcer">
      {text}
    </span>
  );
}
