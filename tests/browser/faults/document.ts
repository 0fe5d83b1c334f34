import type { Fault, Seen } from './fault.ts';
import { groups } from './cases/index.ts';

const HEAD = `# What the browsers tell, and what Faultline makes of it

<!-- Made by “npm run matrix” from a run in both browsers. -->

Each line is a call of a page on this machine, made in a real browser with DevTools open. The columns are what Faultline’s panel
said of it: the status that it knows (– for none) and the cause. Where the columns differ,
one of the browsers tells extensions less.
`;

/** The document of the fault matrix, as Markdown; `seen` is what the panel showed for a case. */
export function faultMatrixDocument(seen: (fault: Fault, browser: 'chromium' | 'firefox') => Seen): string {
  const parts = groups.map(([name, faults]) => {
    const rows = faults.map(
      (fault) => `| ${fault.title} | ${cell(seen(fault, 'chromium'))} | ${cell(seen(fault, 'firefox'))} |`,
    );
    return `## ${name}\n\n| case | Chromium | Firefox |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return [HEAD, ...parts].join('\n');
}

function cell(seen: Seen): string {
  if ('nothing' in seen) return `no row: ${seen.nothing}`;
  return seen
    .map(({ status, kind, cause }) => {
      const told = status === 0 ? '–' : String(status);
      if (kind === 'pending') return `${told}, under way`;
      return kind === 'ok' ? `${told}, no failure` : `${told} \`${cause}\``;
    })
    .join('<br>then ');
}
