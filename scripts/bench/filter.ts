/**
 * How fast `faultline triage - --format ndjson` filters a log: `npm run bench:filter -- [--records 1000000]`. It makes that many
 * records of the samples, each with an id of its own, and sends them through the built command: alone with one thread, alone with
 * all cores, and one process a core under GNU parallel where that is installed. Prints records a second, the peak of memory of all
 * processes together, and whether the output is the same. Memory is read from /proc: Linux only.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOptions } from '../command-options.ts';
import { temporaryFolder } from '../browser/temporary.ts';
import { buildPackage } from '../package/build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLES = join(ROOT, 'tests/corpus');

interface Run {
  readonly name: string;
  readonly command: readonly string[];
}

interface Figures {
  readonly seconds: number;
  readonly peakMb: number | null;
  readonly lines: number;
  readonly digest: string;
}

const { values } = commandOptions('Usage: npm run bench:filter [-- --records 1000000]', {
  options: { records: { type: 'string', default: '1000000' } },
});
const records = Number(values.records);
const cores = availableParallelism();
const temporary = temporaryFolder();
try {
  const folder = join(temporary.path, 'package');
  await buildPackage(ROOT, folder);
  const log = join(temporary.path, 'log.ndjson');
  const bytes = writeLog(log, records);
  console.log(`${records} records, ${Math.round(bytes / 1024 / 1024)} MB, ${cores} cores, Node.js ${process.version}`);
  const filter = [
    process.execPath,
    join(folder, 'dist/command-line.js'),
    'triage',
    '-',
    '--format',
    'ndjson',
    '--jobs',
  ];
  const runs: readonly Run[] = [
    { name: 'alone, 1 thread', command: [...filter, '1'] },
    { name: `alone, ${cores} threads`, command: [...filter, String(cores)] },
    ...(hasParallel()
      ? [
          {
            name: `GNU parallel, ${cores} processes`,
            command: [
              'parallel',
              '--pipe',
              '--keep-order',
              '--block',
              '16M',
              '--jobs',
              String(cores),
              '--quote',
              ...filter,
              '1',
            ],
          },
        ]
      : []),
  ];
  let first: Figures | null = null;
  for (const { name, command } of runs) {
    const figures = await measure(command, log);
    first ??= figures;
    const rate = Math.round(records / figures.seconds);
    const same = figures.digest === first.digest && figures.lines === records ? 'same output' : 'OTHER OUTPUT';
    console.log(
      `${name.padEnd(28)} ${rate.toLocaleString('en').padStart(9)} records/s  ${String(figures.peakMb ?? '–').padStart(5)} MB  ${figures.lines} lines  ${same}`,
    );
    if (same !== 'same output') process.exitCode = 1;
  }
  if (!hasParallel()) console.log('GNU parallel is not installed.');
} finally {
  temporary.remove();
}

/** Writes the log and returns its size in bytes. */
function writeLog(path: string, count: number): number {
  const samples = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(SAMPLES, name), 'utf8').trim().split('\n'))
    .map((line) => {
      const { url, method, status, headers, body } = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify({ url, method, status, headers, body }).slice(1);
    });
  const file = openSync(path, 'w');
  let bytes = 0;
  for (let start = 0; start < count; start += 10_000) {
    const lines: string[] = [];
    for (let at = start; at < Math.min(count, start + 10_000); at += 1)
      lines.push(`{"id":"${at}",${samples[at % samples.length]}\n`);
    bytes += writeSync(file, lines.join(''));
  }
  closeSync(file);
  return bytes;
}

async function measure([program = '', ...args]: readonly string[], log: string): Promise<Figures> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error(`${program} has no pipes.`);
  createReadStream(log, { highWaterMark: 1024 * 1024 }).pipe(stdin);
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, residentKb(child))), 200);
  const hash = createHash('sha256');
  let lines = 0;
  stdout.on('data', (piece: Buffer) => {
    hash.update(piece);
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ended with ${code}.`);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMb: peak === 0 ? null : Math.round(peak / 1024),
    lines,
    digest: hash.digest('hex'),
  };
}

/** Memory of a process and of those that it started, in KB; 0 where it cannot be told. */
function residentKb({ pid }: ChildProcess): number {
  if (pid === undefined || !existsSync('/proc/self/status')) return 0;
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry))) {
    const parent = Number(statusOf(name, 'PPid'));
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const all = [pid];
  for (const one of all) all.push(...(parents.get(one) ?? []));
  return all.reduce((sum, one) => sum + Number(statusOf(String(one), 'VmRSS')), 0);
}

function statusOf(pid: string, field: string): string {
  try {
    return new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  } catch {
    return '0';
  }
}

function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'GNU',
    );
  } catch {
    return false;
  }
}
