/** Longer texts are answers. */
const MAX_TOLD = 4000;
/** Within these characters the program shows itself. */
const MAX_LOOKED_AT = 400;

/** RAGFlow's beginning, and that of what copies it: no answer has it. */
const OUTRIGHT = '**ERROR**';

/** How servers begin a text that tells of an error, behind signs and pictures. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:api |custom |http |server |request |llm |provider |stream |streaming |an |unexpected )?error\b/iu,
  /^request failed\b/iu,
  /^failed to \w/iu,
  /^an? \w{1,20} error occurr?ed\b/iu,
  /^(?:sorry|oops|something went wrong)\b/iu,
  /^[a-z_]{1,30}\.(?:[a-z_.]{1,60}\.)?[A-Z]\w{2,50}\b/u,
  /^[A-Z]\w{2,50}(?:Error|Exception)\b/u,
];
const SIGNS = /^[^\w*]{1,8}/u;

/** What only a program writes: no model explains an error so. */
const PROGRAM: readonly RegExp[] = [
  /\berror code: [45]\d\d\b/iu,
  /\bstatus(?: ?code)?[:=]? ?[45]\d\d\b/iu,
  /\bhttp[ /:][45]\d\d\b/iu,
  /\{\s?['"](?:error|message|code|detail|object|type)['"]\s?:/u,
  /\b(?:openai|anthropic|litellm|groq|mistralai|cohere|httpx|requests|botocore)\.[A-Za-z]/u,
  /\b(?:RateLimit|Authentication|BadRequest|NotFound|PermissionDenied|InternalServer|APIConnection|APITimeout)Error\b/u,
  /\b(?:APIStatus|ServiceUnavailable|ContextWindowExceeded)Error\b/u,
  /\bAI_[A-Z]\w{2,40}/u,
];

/** Whether an answer’s text is no answer, but an error that a server tells in the place of one. */
export function isToldError(text: string): boolean {
  if (text.length > MAX_TOLD) return false;
  const head = text.slice(0, MAX_LOOKED_AT).trimStart();
  if (head.startsWith(OUTRIGHT)) return true;
  const words = head.replace(SIGNS, '');
  return BEGINNINGS.some((beginning) => beginning.test(words)) && PROGRAM.some((sign) => sign.test(words));
}
