import type { CauseId } from '../causes/index.ts';
import type { Addressee } from '../match/host.ts';
import type { Signals } from '../read/signals.ts';
import type { RequestFinding } from '../verdict.ts';
import { exposedKey } from './exposed-key.ts';
import { nearestModel, type SeenModels } from './nearest-model.ts';
import { offendingField, type OffendingField } from './offending-field.ts';

/** What the request tells beyond the response. */
export interface RequestReading {
  readonly findings: readonly RequestFinding[];
  /** The field that the response blames; `null` if it names none. */
  readonly field: OffendingField | null;
}

/** Of a request that tells nothing more. */
export const NOTHING: RequestReading = { findings: [], field: null };
/** Where a field of the request may be what is wrong. */
const ABOUT_FIELDS = /^(?:invalid_request|unsupported|context_length|payload_too_large|model_not_found)\//u;

/** Looks at the request of a failed call. */
export function requestFindings(
  cause: CauseId,
  signals: Signals,
  { party }: Addressee,
  seen: SeenModels,
): RequestReading {
  const exposed = exposedKey(signals.exchange);
  const field = ABOUT_FIELDS.test(cause) ? offendingField(signals.error, signals.exchange.requestBody) : null;
  const nearest =
    cause.startsWith('model_not_found/') && signals.model !== null
      ? nearestModel(signals.model, seen.get(party.id))
      : null;
  if (exposed === null && field === null && nearest === null) return NOTHING;
  const findings: RequestFinding[] = [];
  if (field !== null) findings.push(fieldFinding(field));
  if (exposed !== null) findings.push(exposed);
  if (nearest !== null) findings.push({ id: 'nearest-model', values: { nearest } });
  return { findings, field };
}

function fieldFinding({ path, value }: OffendingField): RequestFinding {
  return value === null ? { id: 'field-missing', values: { path } } : { id: 'field-value', values: { path, value } };
}
