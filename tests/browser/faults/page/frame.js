import { play } from './faults.js';

// A frame with a service worker waits until all its calls go through it.
if (location.pathname.startsWith('/answered/')) {
  const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  await navigator.serviceWorker.register('service-worker.js');
  if (navigator.serviceWorker.controller === null) await controlled;
}
addEventListener('message', async ({ data }) => {
  parent.postMessage({ id: data.id, outcome: await play(data.call) }, '*');
});
parent.postMessage({ ready: true }, '*');
