import type { Timeline } from '../lib/timeline/timeline.ts';
import { interfaceTexts } from './language.ts';

/** Why the recording is not whole, and what to do; that it is paused, while there are calls; nothing while all is well. */
export function RecordingAlert({ timeline }: { readonly timeline: Timeline }) {
  const { empty: texts } = interfaceTexts();
  const [lost, starved] = [timeline.lost.value, timeline.starved.value];
  // Without calls the list says it.
  const paused = timeline.paused.value && timeline.summary.value.calls > 0;
  return (
    <div role="alert">
      {lost ? (
        <p class="alert" data-alert="lost">
          {texts.lost}
        </p>
      ) : starved !== null ? (
        <p class="alert" data-alert={starved}>
          {texts.starved}
        </p>
      ) : paused ? (
        <p class="alert" data-alert="paused">
          {texts.paused}. {texts.pausedText}{' '}
          <button type="button" class="button" data-action="resume" onClick={() => timeline.setPaused(false)}>
            {texts.resume}
          </button>
        </p>
      ) : null}
    </div>
  );
}
