import { holdsSign, mayHoldCharacter, signOf } from './trigrams.ts';

/** How programs print the structured words of an error into a sentence. */
const PLACES: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  // boto3: "An error occurred (ThrottlingException) when calling the Converse operation: …".
  { sign: ') when calling', pattern: /An error occurred \((?<code>[A-Za-z]{3,60})\) when calling/gu },
  // The SDK for Go: "https response error StatusCode: 400, RequestID: 1f…, ValidationException: …".
  { sign: 'RequestID: ', pattern: /RequestID: [\w-]{1,60}, (?:api error )?(?<code>[A-Za-z]{3,60}Exception):/gu },
  // gRPC in Python: "status = StatusCode.RESOURCE_EXHAUSTED".
  { sign: 'StatusCode.', pattern: /StatusCode\.(?<code>[A-Z_]{3,30})\b/gu },
  // Rust: "ApiError { message: "…", code: Some("invalid_api_key") }".
  { sign: ': Some("', pattern: /\b(?:code|type|kind|status): Some\("(?<code>[\w.-]{2,60})"\)/gu },
  // Node: "{ code: 'insufficient_quota', type: 'insufficient_quota' }".
  { sign: ": '", pattern: /\b(?:code|type|status): '(?<code>[\w.-]{2,60})'/gu },
  // LangChain: "Troubleshooting URL: https://…/troubleshooting/errors/MODEL_RATE_LIMIT/".
  { sign: '/errors/', pattern: /\/troubleshooting\/errors\/(?<code>[A-Z_]{5,40})\b/gu },
  // Vercel: a line of its own, or “Code: FUNCTION_INVOCATION_TIMEOUT”.
  { sign: '_', pattern: /^(?:Code: {0,2})?(?<code>[A-Z]{3,20}(?:_[A-Z]{2,20}){1,5})$/gmu },
  // RAGFlow: "**ERROR**: RATE_LIMIT_EXCEEDED - …".
  { sign: '**ERROR**', pattern: /^\s{0,4}\*\*ERROR\*\*: (?<code>[A-Z_]{5,40}) - /gu },
];
/** "openai.RateLimitError: …", "[AI_APICallError]: …", "google.api_core.exceptions.ResourceExhausted: 429 …". */
const CLASS =
  /^\W{0,3}(?:[a-z_]{1,30}\.){0,4}(?<code>[A-Z]\w{2,50}(?:Error|Exception)|(?<=exceptions\.)[A-Z]\w{2,50})\b/u;

/** One of these stands in all that programs print, or a “_” between letters. */
const SIGNS = ['Error', 'Exception', 'exceptions.', 'when calling', ': Some(', ": '", 'StatusCode.', '/errors/'].map(
  signOf,
);
const UNDERSCORE = 0x5f;
const ASTERISK = 0x2a;
const PRINTED =
  /[a-z](?:Error|Exception)\b|exceptions\.|when calling|: Some\(|: '|StatusCode\.|\/errors\/|\*\*ERROR|[A-Z]{3}_[A-Z]{2}/u;

const MAX_CODES = 4;
const NONE: readonly string[] = [];

/** The structured words that a sentence repeats, as they are written; often none. */
export function spokenCodes(words: string): readonly string[] {
  // Most sentences are none of a program.
  if (!mayBePrinted(words) || !PRINTED.test(words)) return NONE;
  const codes: string[] = [];
  const name = CLASS.exec(words)?.groups?.['code'];
  if (name !== undefined) codes.push(name);
  for (const { sign, pattern } of PLACES) {
    if (!words.includes(sign)) continue;
    for (const found of words.matchAll(pattern)) if (codes.length < MAX_CODES) codes.push(found.groups?.['code'] ?? '');
  }
  return codes;
}

function mayBePrinted(words: string): boolean {
  if (mayHoldCharacter(words, UNDERSCORE) || mayHoldCharacter(words, ASTERISK)) return true;
  for (const sign of SIGNS) if (holdsSign(words, sign)) return true;
  return false;
}
