import { describe, expect, it } from 'vitest';
import { runParts, type Part } from './parts.ts';

const part = (name: string, script: string): Part => ({ name, command: ['--eval', script] });

async function told(
  parts: readonly Part[],
  atOnce = 2,
): Promise<{ failed: readonly string[]; texts: readonly string[] }> {
  const texts: string[] = [];
  const failed = await runParts(parts, import.meta.dirname, atOnce, (text) => texts.push(text));
  return { failed, texts };
}

describe('parts of a check', () => {
  it('all run, and all tell their faults', async () => {
    const { failed, texts } = await told([
      part('first', 'console.error("one.ts:1 is wrong"); process.exitCode = 1;'),
      part('second', ''),
      part('third', 'console.log("two.ts:2 is wrong"); process.exit(2);'),
    ]);
    expect(failed).toEqual(['first', 'third']);
    expect(texts).toHaveLength(3);
    expect(texts.join()).toMatch(/one\.ts:1 is wrong/u);
    expect(texts.join()).toMatch(/two\.ts:2 is wrong/u);
  });

  it('fail when they end by a signal', async () => {
    expect((await told([part('ended', 'process.kill(process.pid, "SIGKILL")')])).failed).toEqual(['ended']);
  });

  it('begin in their order', async () => {
    const { texts } = await told(
      ['first', 'second', 'third'].map((name) => part(name, '')),
      1,
    );
    expect(texts.map((text) => text.split(' ')[0])).toEqual(['first', 'second', 'third']);
  });
});
