import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], { encoding: 'utf8' });

it.each(['demo.ts', 'dev.ts', 'test.ts'])(
  '%s tells its usage, and what is wrong with an option, without a stack',
  (script) => {
    const help = run(script, '--help');
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^Usage: npm /u);
    const wrong = run(script, '--no-such-option');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^Unknown option '--no-such-option'[\s\S]*\nUsage: npm /u);
    expect(wrong.stderr).not.toMatch(/^ +at /mu);
  },
);

it.each(['demo.ts', 'dev.ts'])('%s names the browsers that there are', (script) => {
  const { status, stderr } = run(script, '--browser', 'netscape');
  expect([status, stderr.split('\n')[0]]).toEqual([
    2,
    "Option '--browser' must be chromium or firefox, not 'netscape'.",
  ]);
});
