import type { PageSources } from '../../../components/sources/page-sources.ts';
import { originalsIn } from '../../../lib/call-site/index.ts';
import type { Asked, Found } from './protocol.ts';

/** Reading the map of a shorter script, in characters, takes less time than a worker does to start. */
const SHORT = 256 * 1024;
/** A map of 50 MB takes a second; one that takes longer tells nothing. */
const PATIENCE_MS = 10_000;

/** Reads source maps in a worker, which ends with each script: a decoded map takes ten times the memory of its text. */
export const readOriginals: PageSources['originals'] = ({ text, url }, places) => {
  if (text.length <= SHORT) return Promise.resolve(originalsIn(text, url, places));
  return new Promise((resolve) => {
    const none = places.map(() => null);
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = (originals: Found['originals']): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(originals);
    };
    const timer = setTimeout(() => end(none), PATIENCE_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<Found>) => end(data.originals));
    worker.addEventListener('error', () => end(none));
    worker.postMessage({ text, url, places } satisfies Asked);
  });
};
