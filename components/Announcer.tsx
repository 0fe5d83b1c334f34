import { useEffect, useState } from 'preact/hooks';
import type { Timeline } from '../lib/timeline/timeline.ts';
import { messages } from './language.ts';

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
      const { timeline: texts } = messages();
      const { problems } = timeline.summary.peek();
      const latest = timeline.matching.peek().findLast(({ problem }) => problem !== null)?.problem ?? null;
      const more = problems - told;
      told = problems;
      if (more <= 0) return;
      const last = latest === null ? '' : texts.lastProblem(latest.provider.name, latest.causeName);
      setText(`${texts.newProblems(more)}${last}`);
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
