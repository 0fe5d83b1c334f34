import { browser } from 'wxt/browser';
import { startCapture } from '../../lib/capture/devtools-source.ts';
import { classify, recognise } from '../../lib/classifier/index.ts';
import { createRecording, type Recording } from '../../lib/timeline/recording.ts';

declare global {
  interface Window {
    /** The recording of the devtools page, in the panel's window. */
    faultlineRecording?: Recording;
    /** True in the devtools page once it listens; tests wait for it. */
    faultlineReady?: boolean;
  }
}

const recording = createRecording({ classify });
startCapture({
  wants: (head) => recognise(head) !== null,
  onExchanges: recording.append,
  onOther: recording.countOther,
  onNavigated: (_, startedAt) => recording.navigated(startedAt),
});
window.faultlineReady = true;

const panel = await browser.devtools.panels.create('Faultline', '', '/panel.html');
panel.onShown.addListener((shown) => {
  // The panel's page is of the same origin, so its window is a whole one.
  const view = shown as Window & typeof globalThis;
  view.faultlineRecording = recording;
  view.dispatchEvent(new view.Event('faultline-recording'));
});
