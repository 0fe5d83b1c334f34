import { oneLine } from '../../notes/visible-text.ts';
import type { Example, Group, Summary } from '../summary.ts';
import type { CommandTexts } from '../texts.ts';

/** The first line of a report. */
export function headlineOf({ failed, records, notLlm }: Summary, texts: CommandTexts): string {
  const found = failed === 0 ? texts.noneFound(records) : texts.found(failed, records);
  return notLlm === 0 ? found : `${found} · ${texts.notLlm(notLlm)}`;
}

/** "OpenAI", or "OpenAI via LiteLLM". */
export function partyOf({ provider, innerProvider }: Group, texts: CommandTexts): string {
  return oneLine(innerProvider === null ? provider : texts.behind(provider, innerProvider));
}

const MAX_REQUEST = 160;

/** Where a failure stands, and what was called. */
export function placeOf({ place: { file, line }, request }: Example): string {
  const shown = oneLine(request);
  const called = shown.length <= MAX_REQUEST ? shown : `${shown.slice(0, MAX_REQUEST)}…`;
  return `${file}${line === null ? '' : `:${line}`} ${called}`;
}
