import { callSiteOf, placeText } from '../../lib/call-site/index.ts';
import { agentNote, type CallerSource } from '../../lib/notes/agent-note.ts';
import type { Row } from '../../lib/timeline/row.ts';
import { explanationOf, interfaceTexts } from '../language.ts';
import type { Notices } from '../notices.ts';
import type { PageSources } from '../sources/page-sources.ts';
import { ownFrame, resolveSite } from '../sources/resolved-site.ts';

/** Copies the failures of some rows as tasks and says so; false where none failed, or it was refused. */
export async function copyTask(rows: readonly Row[], sources: PageSources | null, notices: Notices): Promise<boolean> {
  const text = await agentTask(rows, sources);
  const { agent, notes } = interfaceTexts();
  return text !== '' && notices.copyTold(text, notes.copiedWithoutPrompts(agent.name));
}

/** The failures of some rows as tasks for a coding agent; '' where none failed. Scripts are read for each place once. */
export async function agentTask(rows: readonly Row[], sources: PageSources | null): Promise<string> {
  const texts = interfaceTexts();
  const tasks: string[] = [];
  for (const { exchange, problem } of rows) {
    if (problem === null) continue;
    const source = await sourceOf(exchange.stack, sources);
    tasks.push(agentNote({ exchange, failure: problem, explanation: explanationOf(problem) }, source, texts));
  }
  return tasks.join('\n\n---\n\n');
}

async function sourceOf(stack: Row['exchange']['stack'], sources: PageSources | null): Promise<CallerSource | null> {
  if (stack === null || sources === null) return null;
  const { site, excerpt } = await resolveSite(callSiteOf(stack), sources);
  const frame = ownFrame(site);
  if (frame === undefined) return null;
  const { original } = frame;
  const file = original === null ? placeText(frame) : placeText({ url: original.source, line: original.line });
  const place = [
    frame.function,
    `${file}:${(original ?? frame).column}`,
    original === null ? '' : `(${original.source})`,
  ];
  return { place: place.filter((word) => word !== '').join(' '), line: (original ?? frame).line, excerpt };
}
