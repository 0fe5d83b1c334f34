import { distance } from 'fastest-levenshtein';

/** Model ids that a provider is known to serve, by the provider's id: from good answers and lists of models of this session. */
export type SeenModels = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids are short; a longer text in the field is no misspelt id. */
const MAX_LENGTH = 80;

/** The known id that is most like the one sent; `null` if none is like it. */
export function nearestModel(model: string, known: ReadonlySet<string> | undefined): string | null {
  if (known === undefined || model.length > MAX_LENGTH) return null;
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(model.length / 4)) + 1;
  for (const id of known) {
    if (id === model || id.length > MAX_LENGTH) continue;
    // "gpt-5-nano-x" against "gpt-5-nano", "vendor/model" against "model": near, and the nearer the more they share.
    const within = id.startsWith(model) || model.startsWith(id) || id.endsWith(`/${model}`);
    const away = within
      ? 1 + Math.abs(id.length - model.length) / MAX_LENGTH
      : distance(id.toLowerCase(), model.toLowerCase());
    if (away < least) [nearest, least] = [id, away];
  }
  return nearest;
}
