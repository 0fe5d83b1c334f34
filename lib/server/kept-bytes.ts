import { Buffer } from 'node:buffer';

/** Both ends of what passes by, within limits in bytes. */
export interface KeptBytes {
  add(chunk: Uint8Array): void;
  /** All bytes that passed. */
  readonly size: number;
  /** The first bytes. */
  head(): Buffer;
  /** The last bytes of what did not fit into the head. */
  tail(): Buffer;
}

/** Copies what it keeps: whoever gets the chunk may change it. */
export function keepBytes(headLimit: number, tailLimit: number): KeptBytes {
  const first: Uint8Array[] = [];
  let last: Uint8Array[] = [];
  let kept = 0;
  let behind = 0;
  let size = 0;
  const addBehind = (chunk: Uint8Array): void => {
    last.push(copyOf(chunk.subarray(-tailLimit)));
    behind += Math.min(chunk.length, tailLimit);
    // Now and then, so that each byte is moved a few times at most.
    if (behind <= 2 * tailLimit && last.length < 1000) return;
    const end = Buffer.concat(last).subarray(-tailLimit);
    last = [end];
    behind = end.length;
  };
  return {
    add(chunk) {
      size += chunk.length;
      const room = headLimit - kept;
      if (room > 0) {
        const part = copyOf(chunk.subarray(0, room));
        first.push(part);
        kept += part.length;
      }
      if (chunk.length > room) addBehind(chunk.subarray(Math.max(0, room)));
    },
    get size() {
      return size;
    },
    head: () => Buffer.concat(first),
    tail: () => Buffer.concat(last).subarray(-tailLimit),
  };
}

/** `slice` of a Buffer is a view. */
const copyOf = (bytes: Uint8Array): Uint8Array => Uint8Array.prototype.slice.call(bytes);
