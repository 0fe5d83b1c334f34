import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOptions } from './command-options.ts';
import { temporaryFolder } from './browser/temporary.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

/** Runs the tests of some projects of vitest.config.ts, with their output shown. */
async function runProjects(projects: readonly string[], reports: string): Promise<Counts> {
  const report = join(reports, `${projects.join('-')}.json`);
  // The browser's tests are few and slow: each is told as it ends.
  const shown = projects.includes('browser') ? 'default' : 'minimal';
  const reporters = [`--reporter=${shown}`, '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(
    process.execPath,
    [VITEST, 'run', ...projects.flatMap((project) => ['--project', project]), ...reporters],
    { stdio: 'inherit' },
  );
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const counts = readCounts(report);
  // A run can fail without a failed test, e.g. because a file does not load or the browser does not start.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readCounts(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const { totals } = commandOptions('Usage: npm test [-- --totals FILE]', {
  options: { totals: { type: 'string' } },
}).values;
const temporary = temporaryFolder();
// Ctrl+C reaches the runner as well, which then ends in its own time; nothing is started after it.
let interrupted = false;
process.on('SIGINT', () => {
  interrupted = true;
});

let passed = 0;
let failed = 0;
for (const projects of [['unit', 'dom'], ['browser']]) {
  if (interrupted) break;
  const counts = await runProjects(projects, temporary.path);
  passed += counts.passed;
  failed += counts.failed;
}
temporary.remove();

const line = `${passed} passed, ${failed} failed`;
if (totals !== undefined) writeFileSync(totals, `${line}\n`);
console.log(line);
process.exitCode = failed > 0 || interrupted ? 1 : 0;
