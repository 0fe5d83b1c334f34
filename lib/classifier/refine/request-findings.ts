import type { CauseId } from '../causes/index.ts';
import type { Addressee } from '../match/addressee.ts';
import type { Signals } from '../read/signals.ts';
import type { RequestFinding } from '../verdict.ts';
import { exposedKey } from './exposed-key.ts';
import { nearestModel, type SeenModels } from './nearest-model.ts';

/** What the request of a failed call tells beyond the response. */
export function requestFindings(
  cause: CauseId,
  signals: Signals,
  { party, provider }: Addressee,
  seen: SeenModels,
): readonly RequestFinding[] {
  const exposed = exposedKey(signals.exchange, provider !== null && provider.relays !== true);
  const nearest =
    cause.startsWith('model_not_found/') && signals.model !== null
      ? nearestModel(signals.model, seen.get(party.id))
      : null;
  if (exposed === null && nearest === null) return NONE;
  const findings: RequestFinding[] = [];
  if (exposed !== null) findings.push(exposed);
  if (nearest !== null) findings.push({ id: 'nearest-model', values: { nearest } });
  return findings;
}

const NONE: readonly RequestFinding[] = [];
