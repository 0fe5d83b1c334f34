import { closeSync, openSync, writeSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import type { Exchange } from '../exchange.ts';
import { harPieces } from '../notes/har-export.ts';

/** A HAR file that grows: it is whole after each call. */
export interface HarLog {
  add(exchange: Exchange): void;
  close(): void;
}

/** Bytes of a file after which nothing is added. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Writes calls into a file, which is made with the first one. "%p" in the path is the id of the process. */
export function createHarLog(path: string, version: string): HarLog {
  let file: number | null = null;
  let at = 0;
  let isFirst = true;
  return {
    add(exchange) {
      if (at > MAX_BYTES) return;
      const [start = '', entry = '', end = ''] = [...harPieces([exchange], { version })];
      if (file === null) {
        file = openSync(path.replaceAll('%p', String(process.pid)), 'w', 0o600);
        at = writeSync(file, start, 0);
      }
      const text = Buffer.from(`${isFirst ? '' : ','}${entry}`);
      isFirst = false;
      writeSync(file, Buffer.concat([text, Buffer.from(end)]), 0, undefined, at);
      at += text.length;
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
