import type { CauseId } from '../causes/index.ts';
import type { Addressee } from '../match/addressee.ts';
import type { Signals } from '../read/signals.ts';
import type { RequestFinding } from '../verdict.ts';
import { exposedKey } from './exposed-key.ts';
import { nearestModel, type SeenModels } from './nearest-model.ts';

/** Adds what the request of a failed call tells beyond the response. */
export function addRequestFindings(
  cause: CauseId,
  { exchange, model }: Signals,
  { party, isKnown }: Addressee,
  seen: SeenModels,
  findings: RequestFinding[],
): void {
  const exposed = exposedKey(exchange, isKnown);
  if (exposed !== null) findings.push(exposed);
  if (model === null || !cause.startsWith('model_not_found/')) return;
  const nearest = nearestModel(model, seen.get(party.id));
  if (nearest !== null) findings.push({ id: 'nearest-model', values: { nearest } });
}
