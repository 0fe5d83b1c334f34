import type { Place, SdkCall, SdkPage } from '../call.ts';
import { allCallers } from './callers/index.ts';
import { play } from './play.ts';

const inPage = (call: SdkCall): Promise<string> => play(allCallers, call);

/** Workers stay: the answers of one that has ended are not kept. */
const inWorker = (call: SdkCall): Promise<string> =>
  new Promise((resolve) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onmessage = ({ data }) => resolve(String(data));
    worker.postMessage(call);
  });

const inSharedWorker = (call: SdkCall): Promise<string> =>
  new Promise((resolve) => {
    const { port } = new SharedWorker('/worker.js', { type: 'module', name: call.id });
    port.onmessage = ({ data }) => resolve(String(data));
    port.postMessage(call);
  });

const inFrame =
  (address: string, sandbox: string | null = null) =>
  (call: SdkCall): Promise<string> =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      const told = ({ data, source }: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        if (data.ready === true) return frame.contentWindow?.postMessage({ call }, '*');
        removeEventListener('message', told);
        resolve(String(data.outcome));
      };
      addEventListener('message', told);
      frame.src = address;
      document.body.append(frame);
    });

const places: Readonly<Record<Place, (call: SdkCall) => Promise<string>>> = {
  page: inPage,
  worker: inWorker,
  'shared worker': inSharedWorker,
  'frame of a public site': inFrame('https://www.teashop.com/frame.html'),
  'sandboxed frame': inFrame('/frame.html', 'allow-scripts'),
  'frame with a service worker': inFrame('/answered/frame.html'),
};

/** A call that never ends is not waited for longer. */
const GIVE_UP_MS = 30_000;

/** Plays a case where its code is to run. */
function playAt(call: SdkCall): Promise<string> {
  const tooLong = new Promise<string>((resolve) => setTimeout(resolve, GIVE_UP_MS, 'nothing happened'));
  return Promise.race([places[call.place ?? 'page'](call), tooLong]);
}

function pageOf(playOne: (call: SdkCall) => Promise<string>): SdkPage {
  const ended: (readonly [string, string])[] = [];
  return {
    begin(calls, atOnce) {
      // Those that wait for a person take longest.
      const waiting = calls.toSorted((a, b) => (b.againAfter?.length ?? 0) - (a.againAfter?.length ?? 0));
      const work = async () => {
        for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
          const { id } = call;

          const end = await playOne(call).catch((error: unknown) => `not played: ${String(error)}`);

          ended.push([id, end]);
        }
      };
      for (let worker = 0; worker < atOnce; worker += 1) void work();
    },
    ended: () => ended,
  };
}

Object.assign(globalThis, { sdks: pageOf(playAt) });
