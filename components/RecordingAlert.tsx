import type { Timeline } from '../lib/timeline/timeline.ts';
import { interfaceTexts } from './language.ts';

/** Why the recording is not whole, and what to do; nothing while it is. */
export function RecordingAlert({ timeline }: { readonly timeline: Timeline }) {
  const { empty: texts } = interfaceTexts();
  const [lost, starved] = [timeline.lost.value, timeline.starved.value];
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
      ) : null}
    </div>
  );
}
