import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for all that one run writes and nobody needs after it. */
export interface Temporary {
  readonly path: string;
  /** What must end before the folder can go, e.g. a browser that writes into it. */
  beforeRemoval(end: () => void): void;
  remove(): void;
}

/** Makes the folder; it is removed when this process ends, if not before. */
export function temporaryFolder(): Temporary {
  const path = mkdtempSync(join(tmpdir(), 'faultline-'));
  const ends: (() => void)[] = [];
  const remove = () => {
    process.off('exit', remove);
    for (const end of ends) end();
    rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  };
  process.once('exit', remove);
  return { path, remove, beforeRemoval: (end) => void ends.push(end) };
}
