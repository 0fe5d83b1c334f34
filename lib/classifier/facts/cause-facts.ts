import type { CauseId } from '../causes/index.ts';
import type { ProtocolId } from '../model.ts';
import type { Signals } from '../read/signals.ts';
import { told, type Draft } from './draft.ts';
import { fieldAt } from './field.ts';
import type { Facts } from './facts.ts';
import { meanModel } from './meant/meant.ts';
import { readModelList } from './model-list.ts';
import { outputParameter } from './output-parameter.ts';
import { readProxy } from './proxy.ts';
import { requestFields } from './request-fields.ts';
import { readSpokenOf } from './spoken-of.ts';
import { readTaskPath } from './task-path.ts';

/** Causes that the length of the answer has to do with. */
const OF_OUTPUT =
  /^(?:output_truncated\/|context_length\/|billing\/(?:balance_empty|quota_exhausted)|rate_limit\/tokens|timeout\/)/u;

/** Causes that a proxy may be the origin of. */
const OF_PROXY =
  /^(?:permission\/not_allowed|payload_too_large\/body|rate_limit\/unspecified|upstream_error\/|timeout\/)/u;

/** The facts with those that only matter to some causes: the list of models, the parameter that limits the answer, a
 * proxy. */
export function withCauseFacts(facts: Facts, cause: CauseId, signals: Signals, protocol: ProtocolId): Facts {
  const draft: Draft = { ...facts };
  if (cause.startsWith('model_not_found/')) {
    readModelList(draft, signals, protocol);
    readTaskPath(draft, signals);
    // Also where no word of the response names the model.
    if (draft.meantModel === undefined) meanModel(draft, signals, []);
  } else if (cause === 'not_found/unknown_resource') readResourceField(draft, signals);
  else if (OF_OUTPUT.test(cause)) readOutputParameter(draft, signals);
  else if (cause === 'invalid_request/unspecified') readSpokenOf(draft, signals);
  else if (!OF_PROXY.test(cause)) return facts;
  if (OF_PROXY.test(cause)) readProxy(draft, signals);
  return draft;
}

/** What has an id that requests send, where a sentence says only that it is not there. */
const RESOURCE =
  /\b(?<kind>conversation|thread|assistant|session|file|batch|run|task|chat|voice|agent|dataset|document|vector[ _]store|response)\b/iu;

/** The field of the request with the id of what was not found: "conversation_id", "threadId". */
function readResourceField(draft: Draft, { message, exchange, error }: Signals): void {
  const kind = RESOURCE.exec(message)?.groups?.['kind']?.toLowerCase().replace(/[ _]/u, '');
  if (kind === undefined || draft.field !== undefined || draft.value !== undefined) return;
  const fields = requestFields(exchange);
  const name = Object.keys(fields ?? {}).find((key) => key.replaceAll('_', '').toLowerCase() === `${kind}id`);
  if (name === undefined) return;
  const field = fieldAt([name], exchange, told(error.messages[0]?.from ?? 'body', message));
  if (field.value !== null && field.value !== '""' && field.value !== 'null') draft.field = field;
}

function readOutputParameter(draft: Draft, { url, exchange }: Signals): void {
  const { path, value } = outputParameter(url, requestFields(exchange));
  const from = value === null ? 'url' : 'request body';
  draft.outputParameter ??= { ...told(from, path), value: path };
  if (value !== null) draft.output ??= { ...told(from, `${path}: ${value}`), value, unit: 'tokens' };
}
