import { useEffect, useState } from 'preact/hooks';
import type { Timeline } from '../lib/timeline/timeline.ts';
import { headline, interfaceTexts } from './language.ts';

/** Shortest time between two announcements, in ms: a burst of failures is one sentence. */
const PAUSE = 3000;

/** Tells assistive technology about new problems. */
export function Announcer({ timeline }: { readonly timeline: Timeline }) {
  const [told, setTold] = useState({ text: '', times: 0 });
  useEffect(() => {
    /** Problems that are known to the user; `null` until what was recorded before is read: that is no news. */
    let known: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      const { timeline: texts } = interfaceTexts();
      const { problems } = timeline.summary.peek();
      const latest = timeline.matching.peek().findLast(({ problem }) => problem !== null)?.problem ?? null;
      const more = problems - (known ?? problems);
      known = problems;
      if (more <= 0) return;
      const last = latest === null ? '' : texts.lastProblem(latest.provider.name, headline(latest).causeName);
      setTold(({ times }) => ({ text: `${texts.newProblems(more)}${last}`, times: times + 1 }));
    };
    const stop = timeline.summary.subscribe(({ problems }) => {
      if (timeline.loading.peek()) return;
      known = Math.min(known ?? problems, problems);
      if (problems > known) timer ??= setTimeout(tell, PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [timeline]);
  return (
    <span class="visually-hidden" aria-live="polite" data-testid="announcer">
      {/* The same sentence again is news too, which is told of elements that come. */}
      <span key={told.times}>{told.text}</span>
    </span>
  );
}
