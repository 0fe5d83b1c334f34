/** "error", "RUN_ERROR", "chat:message:error", "conversation.chat.failed". */
const WORD = /(?:^|[._:-])(?:error|errored|failed|failure|exception)$/iu;
/** "RunError", "messageFailed". */
const CAMEL = /[a-z](?:Error|Failed|Failure|Exception)$/u;
/** What a tool, a step or a side task of the answer went through is no failure of the call. */
const PART = /tool|mcp|_call\b|node_|\bstep/iu;
const MAX_WORD = 80;

/** Whether the name of an event, or the kind of a part, says that the call failed. */
export function isFailedKind(kind: unknown): boolean {
  if (typeof kind !== 'string' || kind.length > MAX_WORD || kind.includes(' ')) return false;
  return (WORD.test(kind) || CAMEL.test(kind)) && !PART.test(kind);
}

/** Whether a part tells of a tool or a step. */
export function isOfPart(kind: unknown): boolean {
  return typeof kind === 'string' && kind.length <= MAX_WORD && PART.test(kind);
}

/** "failed", "FAIL", "SENSITIVE_WORD_ERROR", "Request Moderated". */
const FAILED_STATE =
  /(?:^|[ _.-])(?:error|errored|failed|fail|failure|rejected|moderated|timeout|timed_out)$|^task not found$/iu;

/** Whether the state of a call or a task says that it failed. */
export function isFailedState(state: unknown): boolean {
  return typeof state === 'string' && state.length <= MAX_WORD && FAILED_STATE.test(state);
}
