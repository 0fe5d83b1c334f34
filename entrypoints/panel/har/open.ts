import type { OpenHar, OpenedHar } from '../../../components/files/opened-har.ts';
import type { RequestHead } from '../../../lib/exchange.ts';
import type { RecordingInput } from '../../../lib/timeline/recording.ts';
import { createTimeline } from '../../../lib/timeline/timeline.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Longest file that is opened, in bytes: more would not fit into the memory of a tab. */
const MAX_FILE = 1024 * 1024 * 1024;

/**
 * How long rows gather before they are shown, in ms. Each showing costs more than what came: with one a frame, the calls of a
 * large file took five times as long to be listed.
 */
const GATHERED_FOR = 200;

function soon(callback: () => void): void {
  setTimeout(() => requestAnimationFrame(callback), GATHERED_FOR);
}

type Counts = Pick<OpenedHar, 'entries' | 'calls' | 'skipped' | 'misfits' | 'keyless'>;

export interface HarSource {
  /** Whether a request is a call to an LLM API. */
  wants(head: RequestHead): boolean;
  /** An empty recording that classifies what it is given. */
  createRecording(): RecordingInput;
}

/** Opens HAR files in a worker: reading one takes seconds. Only calls come back from it, redacted, a few at a time. */
export function harOpener({ wants, createRecording }: HarSource): OpenHar {
  let count = 0;
  return (file, { signal, onProgress }) =>
    new Promise((resolve) => {
      if (file.size > MAX_FILE) {
        resolve({ kind: 'refused', refusal: { kind: 'too-large', size: file.size, limit: MAX_FILE } });
        return;
      }
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      const recording = createRecording();
      let counts: Counts | null = null;
      const say = (message: ToWorker): void => worker.postMessage(message);
      const opened = (known: Counts): OpenedHar => {
        const timeline = createTimeline(recording, soon);
        const close = (): void => {
          worker.terminate();
          timeline.stop();
        };
        return { id: (count += 1), name: file.name, ...known, timeline, close };
      };
      const fail = (): void => {
        worker.terminate();
        resolve({ kind: 'refused', refusal: { kind: 'failed' } });
      };
      const take = (data: FromWorker): void => {
        switch (data.type) {
          case 'progress':
            onProgress(data);
            break;
          case 'heads':
            say({ type: 'wanted', group: data.group, wanted: data.heads.map(wants) });
            break;
          case 'refused':
            worker.terminate();
            resolve({ kind: 'refused', refusal: data.refusal });
            break;
          case 'read':
            counts = data;
            say({ type: 'more' });
            break;
          case 'calls':
            recording.append(data.exchanges);
            // Only now, so that the first rows are there at once.
            if (counts !== null) resolve({ kind: 'opened', har: opened(counts) });
            counts = null;
            if (data.exchanges.length > 0) say({ type: 'more' });
            else worker.terminate();
        }
      };
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        try {
          take(data);
        } catch (error) {
          console.error('Faultline could not open a HAR file', error);
          fail();
        }
      });
      worker.addEventListener('error', fail);
      signal.addEventListener('abort', () => {
        worker.terminate();
        resolve({ kind: 'cancelled' });
      });
      say({ type: 'open', file });
    });
}
