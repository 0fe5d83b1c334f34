import type { CauseId } from '../causes/index.ts';
import type { FixText } from '../model.ts';
import type { Signals } from '../read/signals.ts';
import type { Addressee } from '../match/host.ts';
import { phrases } from '../phrases.ts';
import { phrase, type Wordbook } from '../wordbook.ts';
import { exposedKey } from './exposed-key.ts';
import { nearestModel, type SeenModels } from './nearest-model.ts';
import { offendingField, type OffendingField } from './offending-field.ts';

/** What the request tells beyond the answer. */
export interface Findings {
  readonly notes: readonly string[];
  /** The field that the answer blames; `null` if it names none. */
  readonly field: OffendingField | null;
  /** More exact than any text: they stand first. */
  readonly fixes: readonly FixText[];
}

/** Of a request that tells nothing more. */
export const NOTHING: Findings = { notes: [], field: null, fixes: [] };
/** Where a field of the request may be what is wrong. */
const ABOUT_FIELDS = /^(?:invalid_request|unsupported|context_length|payload_too_large|model_not_found)\//u;

/** Looks at the request of a failed call. */
export function findingsFor(
  cause: CauseId,
  signals: Signals,
  { party }: Addressee,
  seen: SeenModels,
  wordbook: Wordbook | null,
): Findings {
  const exposed = exposedKey(signals.exchange, wordbook);
  const field = ABOUT_FIELDS.test(cause) ? offendingField(signals.error, signals.exchange.requestBody) : null;
  const nearest =
    cause.startsWith('model_not_found/') && signals.model !== null
      ? nearestModel(signals.model, seen.get(party.id))
      : null;
  if (exposed === null && field === null && nearest === null) return NOTHING;
  return {
    notes: [...(field === null ? [] : [fieldNote(field, wordbook)]), ...(exposed === null ? [] : [exposed])],
    field,
    fixes: nearest === null ? [] : [{ text: phrase(phrases.nearestModel, wordbook, { nearest }), link: 'models' }],
  };
}

function fieldNote({ path, value }: OffendingField, wordbook: Wordbook | null): string {
  return value === null
    ? phrase(phrases.fieldMissing, wordbook, { path })
    : phrase(phrases.fieldValue, wordbook, { path, value });
}
