import { rightCell } from './cell.ts';
import { groups } from './cases/index.ts';
import type { SdkCase } from './sdk-case.ts';

const HEAD = `# What real SDKs do, and what Faultline makes of it

<!-- Made by “npm run matrix” from a run in both browsers. -->

Each line is a call that the SDK itself makes in a page, in a real browser with DevTools open, and that goes wrong in some way.
The columns are what Faultline’s panel shows of it: whose call it is, the status (– for none), the cause, how sure that is
(certain, where nothing is said), its attempts in one row, and what it finds about them. A cell that is not right yet says
what it should say.
`;

export type BrowserName = 'chromium' | 'firefox';

/** The document of the matrix, as Markdown; `shown` is what the panel showed of a case, as a cell. */
export function sdkMatrixDocument(shown: (one: SdkCase, browser: BrowserName) => string): string {
  const cell = (one: SdkCase, browser: BrowserName) => {
    const [is, right] = [shown(one, browser), rightCell(one[browser])];
    return is === right ? is : `**not right yet:** ${is}<br>should be: ${right}`;
  };
  const parts = groups.map(([name, cases]) => {
    const lines = cases.map(
      (one) => `| ${one.call} | ${one.title} | ${cell(one, 'chromium')} | ${cell(one, 'firefox')} |`,
    );
    return `## ${name}\n\n| SDK | case | Chromium | Firefox |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`;
  });
  return [HEAD, ...parts].join('\n');
}
