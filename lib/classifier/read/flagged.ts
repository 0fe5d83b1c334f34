import { isRecord } from './error.ts';

type Fields = Readonly<Record<string, unknown>>;

const MAX_RATINGS = 16;
const MAX_SENTENCE = 300;

/**
 * What a filter found in an answer, in the provider's words: categories of Gemini that are rated high or blocked, those of Azure
 * that were filtered, and the sentence that tells why a prompt was blocked.
 */
export function flaggedIn(record: Fields): readonly string[] {
  const candidates = record['candidates'];
  const choices = record['choices'];
  const holders = [record['promptFeedback'], ...listed(candidates), ...listed(choices)];
  return [...new Set(holders.slice(0, MAX_RATINGS).flatMap(flaggedAt))];
}

function flaggedAt(holder: unknown): readonly string[] {
  if (!isRecord(holder)) return [];
  const ratings = holder['safetyRatings'];
  const found = (Array.isArray(ratings) ? (ratings as readonly unknown[]) : [])
    .slice(0, MAX_RATINGS)
    .filter((rating): rating is Fields => isRecord(rating) && isHigh(rating))
    .map(({ category }) => category)
    .filter((category) => typeof category === 'string');
  const filtered = filteredIn(holder['content_filter_results']);
  if (filtered.length > 0) return filtered;
  const sentence = holder['blockReasonMessage'];
  return found.length === 0 && typeof sentence === 'string' && sentence !== ''
    ? [sentence.slice(0, MAX_SENTENCE)]
    : found;
}

/** Azure's categories that were filtered: `{ hate: { filtered: true, severity: "high" } }`. */
function filteredIn(results: unknown): readonly string[] {
  if (!isRecord(results)) return [];
  return Object.entries(results)
    .slice(0, MAX_RATINGS)
    .filter(([, rating]) => isRecord(rating) && rating['filtered'] === true)
    .map(([category, rating]) => {
      const severity = isRecord(rating) ? rating['severity'] : undefined;
      return typeof severity === 'string' ? `${category} (${severity.slice(0, 20)})` : category;
    });
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function isHigh({ probability, blocked }: Fields): boolean {
  return blocked === true || probability === 'HIGH';
}
