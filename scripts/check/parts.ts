import { spawn } from 'node:child_process';

/** One part of a check: a script for Node that ends with a code other than 0 where it finds faults. */
export interface Part {
  readonly name: string;
  /** The script and its arguments. */
  readonly command: readonly string[];
}

/**
 * Runs parts in `folder`, in their order and so many at a time. Each ends of itself, whatever the others found, and what it says
 * is handed to `tell` in one piece. Returns the names of those that found faults, in the order of the parts.
 */
export async function runParts(
  parts: readonly Part[],
  folder: string,
  atOnce: number,
  tell: (text: string) => void,
): Promise<readonly string[]> {
  const waiting = [...parts];
  const faulty = new Set<Part>();
  const lane = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      if (!(await isGood(part, folder, tell))) faulty.add(part);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return parts.filter((part) => faulty.has(part)).map(({ name }) => name);
}

async function isGood({ name, command }: Part, folder: string, tell: (text: string) => void): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const said = Buffer.concat(pieces).toString().trim();
  const head = `${name.padEnd(10)}${seconds.padStart(6)} s  ${code === 0 ? 'good' : 'FAULTS'}`;
  tell(said === '' ? head : `${head}\n${said.replaceAll(/^/gmu, '  ')}\n`);
  return code === 0;
}
