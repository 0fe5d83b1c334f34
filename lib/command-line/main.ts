#!/usr/bin/env node
import { explain } from './explain.ts';
import { help } from './help.ts';
import { optionsOf } from './options.ts';
import { EXIT, triage, type Output } from './triage.ts';
import { version } from '../package-version.ts';
import { answerBatches, isBatchWorker } from './worker.ts';

const output: Output = {
  isTerminal: process.stdout.isTTY === true,
  out: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  err: (text) => void process.stderr.write(text),
};

async function run(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  switch (options.command) {
    case 'triage':
      return triage(options, new URL(import.meta.url), output);
    case 'explain':
      return explain(options, process.stdin.isTTY ? '' : await standardInput(), output);
    case 'help':
      await output.out(help);
      return EXIT.ok;
    case 'version':
      await output.out(`${version()}\n`);
      return EXIT.ok;
  }
}

async function standardInput(): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

if (isBatchWorker()) {
  await answerBatches();
} else {
  // Whoever reads has had enough, e.g. `head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.impossible),
  );
  try {
    process.exitCode = await run();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.impossible;
  }
}
