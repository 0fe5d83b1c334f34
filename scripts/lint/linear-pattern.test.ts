import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  cwd: `${import.meta.dirname}/../..`,
  ruleFilter: ({ ruleId }) => ruleId === 'faultline/linear-pattern',
});

async function complaints(path: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: path, warnIgnored: true });
  return (result?.messages ?? []).map(({ line, message }) => `${line}: ${message}`);
}

const slow = 'export const rule = {\n  message: /(?:max.*)+x/iu,\n};\n';

describe('the linter', () => {
  it.each([
    ['lib/classifier/providers/moonshot.ts'],
    ['lib/classifier/protocols/general/limits.ts'],
    ['lib/classifier/a-new-folder/deep/limit.ts'],
    ['lib/a-new-part/limit.ts'],
    ['components/list/TimelineRow.tsx'],
    ['entrypoints/panel/theme.ts'],
  ])('holds the patterns of %s', async (path) => {
    expect(await complaints(path, slow)).toEqual([
      expect.stringMatching(/^2: This pattern is not linear: “\.\*” repeats without end/u),
      expect.stringMatching(/^2: This pattern is not linear: “\(\?:max\.\*\)\+” repeats without end/u),
    ]);
  });

  it('lets a bounded pattern through', async () => {
    expect(await complaints('lib/classifier/providers/moonshot.ts', 'export const a = /max.{0,40}x/iu;\n')).toEqual([]);
  });

  it.each(['new RegExp(`${a}+b`, "u")', 'RegExp(a)'])('lets no pattern be made at run time: %s', async (made) => {
    const code = `export const make = (a: string): RegExp => ${made};\n`;
    expect(await complaints('lib/timeline/sieve.ts', code)).toEqual([
      expect.stringContaining('Write the pattern as a literal'),
    ]);
  });
});
