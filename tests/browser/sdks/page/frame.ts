import type { SdkCall } from '../call.ts';
import { lightCallers } from './callers/light.ts';
import { play } from './play.ts';

// A frame with a service worker waits until all its calls go through it.
if (location.pathname.startsWith('/answered/')) {
  const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  await navigator.serviceWorker.register('service-worker.js');
  if (navigator.serviceWorker.controller === null) await controlled;
}
addEventListener('message', ({ data }: MessageEvent<{ readonly call: SdkCall }>) => {
  void play(lightCallers, data.call).then((outcome) => parent.postMessage({ outcome }, '*'));
});
parent.postMessage({ ready: true }, '*');
