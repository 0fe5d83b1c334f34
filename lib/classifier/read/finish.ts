import { isRecord, type Said } from './error.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Lists of results, and the field in which each of them says why it stopped. */
const RESULT_LISTS: readonly (readonly [list: string, field: string])[] = [
  ['choices', 'finish_reason'],
  // Tencent Cloud.
  ['Choices', 'FinishReason'],
  ['candidates', 'finishReason'],
  ['generations', 'finish_reason'],
  ['outputs', 'stop_reason'],
  ['results', 'completionReason'],
  ['predictions', 'raiFilteredReason'],
];
const OWN_FIELDS = [
  'finish_reason',
  'finishReason',
  'stop_reason',
  'stopReason',
  'done_reason',
  'completionReason',
  'stop_type',
] as const;
/** Where some APIs put all of the above one level deeper. */
const HOLDERS = ['delta', 'message', 'response', 'Response', 'output', 'messageStop', 'details'] as const;

/**
 * Why the model stopped, wherever the answer says it and as it writes it; `null` if it does not. A blocked prompt reads as
 * "blocked:<reason>", results that an image model held back as "filtered".
 */
export function readFinish(record: Fields, at: string): Said | null {
  const found = finishOf(record, at);
  if (found !== null) return found;
  for (const holder of HOLDERS) {
    const inner = record[holder];
    const deeper = isRecord(inner) ? finishOf(inner, `${at}${holder}.`) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}

function finishOf(record: Fields, at: string): Said | null {
  const feedback = record['promptFeedback'];
  const blocked = isRecord(feedback) ? word(feedback['blockReason']) : null;
  if (blocked !== null) return { from: `${at}promptFeedback.blockReason`, value: `blocked:${blocked}` };
  const incomplete = isRecord(record['incomplete_details']) ? word(record['incomplete_details']['reason']) : null;
  if (incomplete !== null) return { from: `${at}incomplete_details.reason`, value: incomplete };
  if (refuses(record)) return { from: `${at}choices[].message.refusal`, value: 'refusal' };
  for (const [list, field] of RESULT_LISTS) {
    const results = record[list];
    if (!Array.isArray(results)) continue;
    for (const result of results as readonly unknown[]) {
      const reason = isRecord(result) ? word(result[field]) : null;
      // This field holds a sentence; that it is there says it all.
      if (reason !== null)
        return { from: `${at}${list}[].${field}`, value: field === 'raiFilteredReason' ? 'filtered' : reason };
    }
  }
  for (const field of OWN_FIELDS) {
    const reason = word(record[field]);
    if (reason !== null) return { from: `${at}${field}`, value: reason };
  }
  return record['status'] === 'incomplete' ? { from: `${at}status`, value: 'incomplete' } : null;
}

/** Whether the first answer is a refusal, which ends like any other answer; the Responses API has it among the contents. */
function refuses(record: Fields): boolean {
  const choices = record['choices'];
  if (Array.isArray(choices)) {
    const first = (choices as readonly unknown[])[0];
    if (!isRecord(first)) return false;
    const message = first['message'] ?? first['delta'];
    return isRecord(message) && typeof message['refusal'] === 'string' && message['refusal'] !== '';
  }
  const output = record['output'];
  return (
    Array.isArray(output) &&
    (output as readonly unknown[]).some(
      (item) =>
        isRecord(item) &&
        Array.isArray(item['content']) &&
        (item['content'] as readonly unknown[]).some((part) => isRecord(part) && part['type'] === 'refusal'),
    )
  );
}

/** Some stream "null" as a text while the answer goes on. */
function word(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value !== 'null' ? value.slice(0, 80) : null;
}
