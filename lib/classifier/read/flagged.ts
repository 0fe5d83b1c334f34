import { isRecord } from './error.ts';

type Fields = Readonly<Record<string, unknown>>;

const MAX_RATINGS = 16;
const MAX_SENTENCE = 300;

/**
 * What a filter found in an answer, in the provider's words: categories of Gemini that are rated high or blocked, and
 * the sentence that tells why a prompt was blocked.
 */
export function flaggedIn(record: Fields): readonly string[] {
  const candidates = record['candidates'];
  const holders = [record['promptFeedback'], ...(Array.isArray(candidates) ? (candidates as readonly unknown[]) : [])];
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
  const sentence = holder['blockReasonMessage'];
  return found.length === 0 && typeof sentence === 'string' && sentence !== ''
    ? [sentence.slice(0, MAX_SENTENCE)]
    : found;
}

function isHigh({ probability, blocked }: Fields): boolean {
  return blocked === true || probability === 'HIGH';
}
