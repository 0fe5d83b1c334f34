import type { CauseId } from '../causes/index.ts';
import type { FixText } from '../model.ts';
import type { Signals } from '../read/signals.ts';
import type { Addressee } from '../match/host.ts';
import { exposedKey } from './exposed-key.ts';
import { nearestModel, type SeenModels } from './nearest-model.ts';
import { offendingField } from './offending-field.ts';

/** What the request tells beyond the answer. */
export interface Findings {
  readonly notes: readonly string[];
  /** More exact than any text: they stand first. */
  readonly fixes: readonly FixText[];
}

const NOTHING: Findings = { notes: [], fixes: [] };
/** Where a field of the request may be what is wrong. */
const ABOUT_FIELDS = /^(?:invalid_request|unsupported|context_length|payload_too_large|model_not_found)\//u;

/** Looks at the request of a failed call. */
export function findingsFor(cause: CauseId, signals: Signals, { party }: Addressee, seen: SeenModels): Findings {
  const exposed = exposedKey(signals.exchange);
  const field = ABOUT_FIELDS.test(cause) ? offendingField(signals.error, signals.exchange.requestBody) : null;
  const nearest =
    cause.startsWith('model_not_found/') && signals.model !== null
      ? nearestModel(signals.model, seen.get(party.id))
      : null;
  if (exposed === null && field === null && nearest === null) return NOTHING;
  return {
    notes: [...(field === null ? [] : [fieldNote(field.path, field.value)]), ...(exposed === null ? [] : [exposed])],
    fixes: nearest === null ? [] : [{ text: `Check the model id: did you mean “${nearest}”?`, link: 'models' }],
  };
}

function fieldNote(path: string, value: string | null): string {
  return value === null ? `The request has no “${path}”.` : `In the request “${path}” is ${value}.`;
}
