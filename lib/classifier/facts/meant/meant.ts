import type { Address } from '../../read/url.ts';
import type { Signals } from '../../read/signals.ts';
import { told, type Draft } from '../draft.ts';
import { correctionOf } from './correction.ts';
import { nearestModel } from './nearest-model.ts';
import { nearestFirst, nearestValue } from './nearest-value.ts';
import { nearestUrl, urlOfPath, type MeantUrl } from './nearest-url.ts';
import { replacedParameter } from './replaced-parameter.ts';

/** Statuses with which a model is refused that does not exist. */
const MAY_BE_MODEL = new Set([200, 400, 403, 404, 422, 503]);
const urls = new WeakMap<Address, MeantUrl | null>();

/** Finds what was meant by a model, value, parameter or address that was refused, and the line that puts it right. */
export function readMeant(draft: Draft, signals: Signals, known: Iterable<string>): void {
  const { status } = signals;
  if (draft.suggestedPath !== undefined || status === 404 || status === 405) meanUrl(draft, signals);
  if (MAY_BE_MODEL.has(status) && (draft.model !== undefined || draft.models !== undefined || status === 404))
    meanModel(draft, signals, known);
  if (draft.allowed !== undefined) meanValue(draft);
  if (draft.parameter !== undefined || draft.unknown !== undefined) meanParameter(draft, signals.url);
  const { field, header, variable, meantUrl } = draft;
  if (
    field === undefined &&
    header === undefined &&
    variable === undefined &&
    meantUrl === undefined &&
    draft.fits === undefined
  )
    return;
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
  let meant = urls.get(url);
  if (meant === undefined) urls.set(url, (meant = nearestUrl(url)));
  if (meant === null) return;
  const evidence = told('url', `${url.origin}${url.pathname}`);
  draft.meantUrl = { ...evidence, value: meant.url };
  if (meant.baseURL !== null) draft.meantBaseURL = { ...evidence, value: meant.baseURL };
}

/** The model that was meant by the one that was sent. */
export function meanModel(draft: Draft, { model }: Signals, known: Iterable<string>): void {
  const sent = model ?? draft.model?.value;
  if (sent === undefined) return;
  const listed = draft.models?.values ?? [];
  const meant = nearestModel(sent, [...listed, ...known]);
  if (meant !== null) draft.meantModel = { ...told('request body', sent), value: meant.id };
}

function meanValue(draft: Draft): void {
  const { allowed, value, field, unknown } = draft;
  const name = unknown?.values.length === 1 ? unknown.values[0] : undefined;
  const sent = name ?? value?.value ?? unquoted(field?.value ?? null);
  if (allowed === undefined || sent === null) return;
  const meant = nearestValue(sent, allowed.values);
  if (meant === null) return;
  // The names that are allowed are those of fields.
  if (name !== undefined) draft.replacement ??= { ...told(allowed.from, sent), value: meant };
  else draft.meantValue = { ...told(allowed.from, sent), value: meant };
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
