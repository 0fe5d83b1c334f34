import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

/** Runs the tests of one project of vitest.config.ts, with its output shown. */
async function runProject(project: string, reports: string): Promise<Counts> {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [VITEST, 'run', '--project', project, ...reporters], { stdio: 'inherit' });
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

const { totals } = parseArgs({ options: { totals: { type: 'string' } } }).values;
const reports = mkdtempSync(join(tmpdir(), 'faultline-reports-'));
const unit = await runProject('unit', reports);
const browser = await runProject('browser', reports);
rmSync(reports, { recursive: true, force: true });

const failed = unit.failed + browser.failed;
const line = `${unit.passed + browser.passed} passed, ${failed} failed`;
if (totals !== undefined) writeFileSync(totals, `${line}\n`);
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;
