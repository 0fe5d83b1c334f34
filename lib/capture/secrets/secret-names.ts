/** Headers that tell who pays: their whole value is an account's id. */
const accountHeaders: ReadonlySet<string> = new Set([
  'anthropic-organization-id',
  'openai-organization',
  'openai-project',
  'x-goog-user-project',
  'chatgpt-account-id',
]);

/** Names that end like a secret's and are none. */
const harmlessNames: ReadonlySet<string> = new Set([
  'idempotency-key',
  'sec-websocket-key',
  'prompt-cache-key',
  'cache-key',
  'surrogate-key',
]);

/** Words that make a name a secret's. The plural is none: "x-ratelimit-remaining-tokens" is a count. */
const secretWords: ReadonlySet<string> = new Set([
  'key',
  'apikey',
  'token',
  'secret',
  'password',
  'passwd',
  'credential',
  'credentials',
  'signature',
  'sig',
  'authorization',
  'auth',
  'cookie',
  'cookie2',
  'jwt',
  'bearer',
]);

/** Whether the value of a header of this name (in lower case) is an account's id. */
export function namesAccount(name: string): boolean {
  return accountHeaders.has(name);
}

/** Answers for names that were asked for; the same few come with every request. */
const answers = new Map<string, boolean>();
const MAX_ANSWERS = 2000;

/** Whether the value of a header, URL parameter or form field of this name is a secret. */
export function namesSecret(name: string): boolean {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = isSecretName(name);
  if (answers.size >= MAX_ANSWERS) answers.clear();
  answers.set(name, answer);
  return answer;
}

function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const plain = words.join('-');
  if (harmlessNames.has(plain) || /ratelimit|rate-limit|^access-control-/u.test(plain)) return false;
  return words.some((word) => secretWords.has(word));
}

/** "X-Amz-Security-Token", "apiKey" and "api_key" as words in lower case. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 128)
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}
