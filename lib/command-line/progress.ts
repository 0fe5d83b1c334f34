/** How often it is shown, in ms. */
const PAUSE = 200;

/** Tells on a terminal how far the work is. */
export interface Progress {
  at(records: number): void;
  clear(): void;
}

/** Writes a line on stderr again and again, where that is a terminal; nothing elsewhere. */
export function createProgress(stream: NodeJS.WriteStream, now: () => number): Progress {
  const isShown = stream.isTTY === true;
  const start = now();
  let shown = start;
  let isDirty = false;
  return {
    at(records) {
      const time = now();
      if (!isShown || time - shown < PAUSE) return;
      shown = time;
      isDirty = true;
      const rate = Math.round((records * 1000) / Math.max(1, time - start));
      stream.write(`\r\u001b[K${records.toLocaleString('en')} · ${rate.toLocaleString('en')}/s`);
    },
    clear() {
      if (isDirty) stream.write('\r\u001b[K');
      isDirty = false;
    },
  };
}
