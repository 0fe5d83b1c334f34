import type { CauseId } from '../causes/index.ts';
import type { Field } from '../facts/facts.ts';
import type { Addressee } from '../match/addressee.ts';
import type { Signals } from '../read/signals.ts';
import type { RequestFinding } from '../verdict.ts';
import { exposedKey } from './exposed-key.ts';
import { nearestModel, type SeenModels } from './nearest-model.ts';

/** Where a field of the request may be what is wrong. */
const ABOUT_FIELDS = /^(?:invalid_request|unsupported|context_length|payload_too_large|model_not_found)\//u;

/** What the request of a failed call tells beyond the response; `field`: the one that the response blames. */
export function requestFindings(
  cause: CauseId,
  signals: Signals,
  { party }: Addressee,
  seen: SeenModels,
  field: Field | undefined,
): readonly RequestFinding[] {
  const exposed = exposedKey(signals.exchange);
  const blamed = field !== undefined && ABOUT_FIELDS.test(cause) ? fieldFinding(field) : null;
  const nearest =
    cause.startsWith('model_not_found/') && signals.model !== null
      ? nearestModel(signals.model, seen.get(party.id))
      : null;
  if (exposed === null && blamed === null && nearest === null) return NONE;
  const findings: RequestFinding[] = [];
  if (blamed !== null) findings.push(blamed);
  if (exposed !== null) findings.push(exposed);
  if (nearest !== null) findings.push({ id: 'nearest-model', values: { nearest } });
  return findings;
}

const NONE: readonly RequestFinding[] = [];

/** `null` where the request is not at hand. */
function fieldFinding({ path, value, sent }: Field): RequestFinding | null {
  if (sent === null) return null;
  return value === null ? { id: 'field-missing', values: { path } } : { id: 'field-value', values: { path, value } };
}
