import type { Address } from '../../read/url.ts';
import type { Signals } from '../../read/signals.ts';
import { told, type Draft } from '../draft.ts';
import { correctionOf } from './correction.ts';
import { nearestModel } from './nearest-model.ts';
import { nearestFirst, nearestValue } from './nearest-value.ts';
import { nearestUrl, urlOfPath } from './nearest-url.ts';
import { replacedParameter } from './replaced-parameter.ts';

/** Finds what was meant by a model, value, parameter or address that was refused, and the line that puts it right. */
export function readMeant(draft: Draft, signals: Signals, known: Iterable<string>): void {
  if (draft.suggestedPath !== undefined || signals.status === 404 || signals.status === 405) meanUrl(draft, signals);
  if (draft.model !== undefined || draft.models !== undefined || signals.status === 404)
    meanModel(draft, signals, known);
  if (draft.allowed !== undefined) meanValue(draft);
  meanParameter(draft, signals.url);
  const correction = correctionOf(draft, signals);
  if (correction !== null) draft.correction = correction;
}

function meanUrl(draft: Draft, { url }: Signals): void {
  if (url === null) return;
  if (draft.suggestedPath !== undefined) {
    const meant = urlOfPath(draft.suggestedPath.value, url);
    if (meant !== null) draft.meantUrl = { ...draft.suggestedPath, value: meant };
    return;
  }
  const meant = nearestUrl(url);
  if (meant === null) return;
  const evidence = told('url', `${url.origin}${url.pathname}`);
  draft.meantUrl = { ...evidence, value: meant.url };
  if (meant.baseURL !== null) draft.meantBaseURL = { ...evidence, value: meant.baseURL };
}

function meanModel(draft: Draft, { model }: Signals, known: Iterable<string>): void {
  const sent = model ?? draft.model?.value;
  if (sent === undefined) return;
  const listed = draft.models?.values ?? [];
  const meant = nearestModel(sent, [...listed, ...known]);
  if (meant !== null) draft.meantModel = { ...told('request body', sent), value: meant.id };
}

function meanValue(draft: Draft): void {
  const { allowed, value, field } = draft;
  const sent = value?.value ?? unquoted(field?.value ?? null);
  if (allowed === undefined || sent === null) return;
  const meant = nearestValue(sent, allowed.values);
  if (meant === null) return;
  draft.meantValue = { ...told(allowed.from, sent), value: meant };
  draft.allowed = { ...allowed, values: nearestFirst(sent, allowed.values) };
}

/** A text as JSON holds it. */
function unquoted(json: string | null): string | null {
  return json !== null && /^"[^"\\]{0,100}"$/u.test(json) ? json.slice(1, -1) : json;
}

function meanParameter(draft: Draft, url: Address | null): void {
  if (draft.replacement !== undefined) return;
  const named = draft.parameter?.value ?? (draft.unknown?.values.length === 1 ? draft.unknown.values[0] : undefined);
  const name = named === undefined || draft.finish !== undefined ? null : replacedParameter(named, url);
  if (name !== null) draft.replacement = { ...told('url', url?.pathname ?? ''), value: name };
}
