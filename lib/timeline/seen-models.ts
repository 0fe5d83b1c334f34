import type { SeenModels, Verdict } from '../classifier/index.ts';

/** Ids that are kept of one provider. */
const MAX_IDS = 1000;

/** Collects the model ids that good answers and lists of models tell, by provider. */
export function createSeenModels(): { readonly seen: SeenModels; learn(verdict: Verdict): void } {
  const seen = new Map<string, Set<string>>();
  return {
    seen,
    learn(verdict) {
      if (verdict.kind !== 'ok') return;
      const { provider, model, listed } = verdict;
      if (model === null && listed.length === 0) return;
      const ids = seen.get(provider.id) ?? new Set<string>();
      for (const id of model === null ? listed : [model, ...listed]) if (ids.size < MAX_IDS) ids.add(id);
      seen.set(provider.id, ids);
    },
  };
}
