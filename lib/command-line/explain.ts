import { explain as explainIn, type Explanation, type Failure } from '../classifier/index.ts';
import { loadInterfaceTexts } from '../interface-texts/load.ts';
import { agentNote } from '../notes/agent-note.ts';
import { note } from '../notes/markdown.ts';
import { oneLine } from '../notes/visible-text.ts';
import { exchangeFrom } from '../package/index.ts';
import { judge } from './judge.ts';
import type { ExplainOptions } from './options.ts';
import { styleFor, type Style } from './formats/style.ts';
import { EXIT, languageOf, type Output } from './triage.ts';
import { verdictLine } from './verdict-line.ts';

const NOBODY = 'https://unknown.invalid/v1/chat/completions';

/** Explains one failure. Resolves to the exit code. */
export async function explain(options: ExplainOptions, body: string, { out, isTerminal }: Output): Promise<number> {
  const { url, status, method, headers, requestBody, failure } = options;
  const language = await languageOf(options.language);
  const exchange = exchangeFrom({
    url: url === '' ? NOBODY : url,
    status,
    method,
    headers,
    body: body === '' ? null : body,
    requestBody,
    failure,
  });
  const verdict = judge(exchange, true);
  if (options.format === 'json') {
    await out(`${verdictLine(exchange.id, verdict, language)}\n`);
    return EXIT.ok;
  }
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm') {
    await out(`${verdict.kind}\n`);
    return EXIT.ok;
  }
  const explanation = explainIn(verdict, language);
  const problem = { exchange, failure: verdict, explanation };
  const texts = await loadInterfaceTexts(options.language === 'zh-CN' ? 'zh-CN' : 'en');
  if (options.format === 'markdown') await out(`${note(problem, texts)}\n`);
  else if (options.format === 'agent') await out(`${agentNote(problem, null, texts)}\n`);
  else await out(`${textOf(verdict, explanation, styleFor(isTerminal, process.env))}\n`);
  return EXIT.ok;
}

function textOf({ provider, cause, evidence }: Failure, explanation: Explanation, style: Style): string {
  const { title, why, fixes, retry, notes, certainty, causeName, links } = explanation;
  return [
    `${style('bold', oneLine(title))} (${oneLine(provider.name)} · ${causeName} · ${cause})`,
    ...why.map((text) => `  ${oneLine(text)}`),
    ...fixes.map(
      ({ text, link }) => `  ${style('green', '→')} ${oneLine(text)}${link === undefined ? '' : ` ${link.url}`}`,
    ),
    `  ${oneLine(retry)}`,
    ...notes.map((text) => `  ${oneLine(text)}`),
    ...evidence.map(({ from, said }) => style('dim', `  ${oneLine(from)}: ${oneLine(said)}`)),
    style('dim', `  ${certainty}`),
    ...links.map(({ text, url }) => style('dim', `  ${text}: ${url}`)),
  ].join('\n');
}
