import type { Recording } from '../../lib/timeline/recording.ts';

declare global {
  interface Window {
    /** Set by the devtools page, which dispatches "faultline-recording" after that. */
    faultlineRecording?: Recording;
  }
}

/** The recording, as soon as the devtools page has handed it over. */
export function receiveRecording(): Promise<Recording> {
  return new Promise((resolve) => {
    const take = () => {
      if (window.faultlineRecording === undefined) return;
      window.removeEventListener('faultline-recording', take);
      resolve(window.faultlineRecording);
    };
    window.addEventListener('faultline-recording', take);
    take();
  });
}
