import type { Provider } from '../model.ts';
import { providers } from '../providers/index.ts';
import type { ErrorReading } from '../read/error.ts';
import type { Party } from '../verdict.ts';
import { knownParty } from './provider-names.ts';

/** Sites that are about much besides models: an address there is no sign of who failed. */
const SHARED = new Set([
  'ai.baidu.com',
  'azure.status.microsoft',
  'cloud.baidu.com',
  'cloud.google.com',
  'cloud.ibm.com',
  'cloud.tencent.com',
  'console.aws.amazon.com',
  'console.bce.baidu.com',
  'console.cloud.google.com',
  'console.cloud.tencent.com',
  'console.scaleway.com',
  'console.volcengine.com',
  'dash.cloudflare.com',
  'developers.cloudflare.com',
  'docs.aws.amazon.com',
  'docs.byteplus.com',
  'docs.databricks.com',
  'docs.docker.com',
  'docs.github.com',
  'docs.snowflake.com',
  'github.com',
  'health.aws.amazon.com',
  'hub.docker.com',
  'huggingface.co',
  'learn.microsoft.com',
  'portal.azure.com',
  'status.cloud.google.com',
  'status.databricks.com',
  'status.scaleway.com',
  'status.snowflake.com',
  'usercenter2.aliyun.com',
  'vercel.com',
  'www.alibabacloud.com',
  'www.cloudflarestatus.com',
  'www.ibm.com',
  'www.scaleway.com',
  'www.tencentcloud.com',
  'www.vercel-status.com',
  'www.volcengine.com',
]);

const byHost = new Map<string, Party | null>();
// An app that people run themselves is not who failed.
for (const { id, name, hosts, links } of providers.filter(({ relays }: Provider) => relays !== true)) {
  const own = [
    ...hosts.map((host) => host.split('/', 1)[0] ?? ''),
    ...Object.values(links).map((link) => new URL(link).host),
  ];
  for (const host of new Set(own)) {
    if (host.includes('*') || host.startsWith('localhost') || SHARED.has(host)) continue;
    // Two that share a host are told apart by none.
    byHost.set(host, byHost.has(host) ? null : { id, name });
  }
}

const URLS = /https?:\/\/(?<host>[a-z\d.-]{4,80})/giu;
/** Where an address within the words is no sign of who failed. */
const MAX_URLS = 4;

/** How programs name the API that they called. */
const NAMED: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  // Modules: "openai.RateLimitError: …", "anthropic.AuthenticationError", "google.genai.errors.ClientError".
  {
    sign: /[a-z]\.\w/u,
    pattern:
      /(?:^|[\s"'(<:])(?<name>openai|anthropic|groq|mistralai|cohere|ollama|replicate|together|fireworks)\.(?:_?[a-z_]{1,30}\.){0,3}[A-Z]\w{2,40}/u,
  },
  // The AI SDK: "OpenAI API key is missing. Pass it using the 'apiKey' parameter …".
  {
    sign: /API key/u,
    pattern: /(?:^|: )(?<name>[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,2}) API key (?:is )?(?:missing|not)/u,
  },
  // Variables of the environment.
  {
    sign: /_(?:KEY|TOKEN)/u,
    pattern: /\b(?<name>[A-Z][A-Z\d]{1,20}(?:_[A-Z][A-Z\d]{1,20}){0,3}?)_(?:API_)?(?:KEY|TOKEN)\b/u,
  },
  // A key, masked in one way or another: "Incorrect API key provided: sk-proj-********Brea".
  {
    sign: /[-_*]/u,
    pattern: /\b(?<name>sk-(?:proj|ant|or)-|gsk_|xai-|pplx-|hf_|r8_|nvapi-)[\w-]{0,40}[*•…]/u,
  },
  // "[GoogleGenerativeAI Error]: …", "OpenAIError: …", "Anthropic API error: …", "Error calling Groq: …".
  {
    sign: /Error/u,
    pattern: /(?:^|[\s[])(?<name>GoogleGenerativeAI|OpenAI|Anthropic|Groq|Mistral|Cohere|Replicate|DeepSeek) ?Error\b/u,
  },
  {
    sign: /API|call|request|returned|responded/u,
    pattern:
      /\b(?<name>OpenAI|Azure OpenAI|Anthropic|Claude|Gemini|Groq|Mistral|Cohere|DeepSeek|OpenRouter|Ollama|Perplexity|Replicate|Bedrock|xAI|Hugging ?Face|Together AI)(?:'s)? (?:API|request|call|returned|responded)\b/u,
  },
  {
    sign: /calling|from|contact|reach|with/u,
    pattern:
      /\b(?:calling|error from|response from|contacting|reaching|connect(?:ing)? to|authenticat\w{1,4} with) (?:the )?(?<name>OpenAI|Azure OpenAI|Anthropic|Claude|Gemini|Groq|Mistral|Cohere|DeepSeek|OpenRouter|Ollama|Perplexity|Replicate|Bedrock|xAI|Hugging ?Face|Together AI)\b/iu,
  },
  // boto3: "An error occurred (ThrottlingException) when calling the ConverseStream operation".
  {
    sign: /when calling/u,
    pattern: /when calling the (?<name>Converse|ConverseStream|InvokeModel|InvokeModelWithResponseStream) operation/u,
  },
  // google.api_core, google.genai.
  { sign: /google\./u, pattern: /\b(?<name>google\.(?:genai|generativeai))\./u },
];
const NAMES: Readonly<Record<string, string>> = {
  'sk-proj-': 'openai',
  'sk-ant-': 'anthropic',
  'sk-or-': 'openrouter',
  gsk_: 'groq',
  'xai-': 'xai',
  'pplx-': 'perplexity',
  hf_: 'huggingface',
  r8_: 'replicate',
  'nvapi-': 'nvidia',
  converse: 'bedrock',
  conversestream: 'bedrock',
  invokemodel: 'bedrock',
  invokemodelwithresponsestream: 'bedrock',
  'google.genai': 'gemini',
  'google.generativeai': 'gemini',
  google: 'gemini',
  mistralai: 'mistral',
  together: 'together',
};

/** Words that only one provider says, and what a server passes on keeps. */
const OWN_WORDS: readonly { readonly sign: string; readonly pattern: RegExp; readonly id: string }[] = [
  { sign: 'x-api-key', pattern: /\binvalid x-api-key\b/u, id: 'anthropic' },
  { sign: 'Authentication Fails', pattern: /\bAuthentication Fails\b/u, id: 'deepseek' },
  { sign: 'moonshot', pattern: /moonshot flavored json schema/u, id: 'moonshot' },
  { sign: 'Permission denied', pattern: /Not found the model .{1,80} or Permission denied/u, id: 'moonshot' },
  { sign: 'invalid params', pattern: /\binvalid params, [^\n]{1,200}\(20\d\d\)/u, id: 'minimax' },
  { sign: 'Publisher Model', pattern: /Publisher Model ['"`]?projects\//u, id: 'vertex' },
  { sign: 'GenerateContentRequest', pattern: /\bGenerateContentRequest\./u, id: 'gemini' },
  { sign: 'except for the optional final assistant message', pattern: /\bmessages\b/u, id: 'anthropic' },
];

/** The provider that the words of a server’s error speak of; `null` where they speak of none, or of several. */
export function spokenProvider(error: ErrorReading): Party | null {
  const shaped = shapedAs(error);
  if (shaped !== null) return knownParty(shaped);
  for (const { value } of error.messages) {
    const party = namedIn(value) ?? addressedIn(value) ?? heardIn(value);
    if (party !== null) return party;
  }
  return null;
}

/** What the SDK of Google's Gemini API puts before the JSON of an error: "429 RESOURCE_EXHAUSTED. {'error': …". */
const OF_GENAI =
  /^\d{3} (?:RESOURCE_EXHAUSTED|UNAVAILABLE|INVALID_ARGUMENT|PERMISSION_DENIED|NOT_FOUND|UNAUTHENTICATED|INTERNAL|FAILED_PRECONDITION|DEADLINE_EXCEEDED)\.$/u;

/** The provider whose errors have this form, and no other's: where a server passes on the JSON, it is told without a name. */
function shapedAs({ identifiers, messages, requestId }: ErrorReading): string | null {
  if (messages[0] !== undefined && OF_GENAI.test(messages[0].value)) return 'gemini';
  // {"type": "error", "error": {"type": "overloaded_error", …}, "request_id": "req_011…"}
  if (requestId?.startsWith('req_0') !== true) return null;
  return identifiers.some(({ from, value }) => value === 'error' && from.endsWith('.type')) &&
    identifiers.some(({ from, value }) => value.endsWith('_error') && from.endsWith('.error.type'))
    ? 'anthropic'
    : null;
}

function namedIn(words: string): Party | null {
  for (const { sign, pattern } of NAMED) {
    if (!sign.test(words)) continue;
    const name = pattern.exec(words)?.groups?.['name'];
    const party = name === undefined ? null : knownParty(NAMES[name.toLowerCase()] ?? name);
    if (party !== null) return party;
  }
  return null;
}

function heardIn(words: string): Party | null {
  const own = OWN_WORDS.find(({ sign, pattern }) => words.includes(sign) && pattern.test(words));
  return own === undefined ? null : knownParty(own.id);
}

/** The provider at an address; `null` for what is none, and for an address of nobody known. */
export function addressedParty(url: string): Party | null {
  return /^https?:\/\//u.test(url) ? addressedIn(url) : null;
}

function addressedIn(words: string): Party | null {
  if (!words.includes('://')) return null;
  let checked = 0;
  for (const { groups } of words.matchAll(URLS)) {
    if (++checked > MAX_URLS) return null;
    const party = byHost.get(groups?.['host']?.toLowerCase() ?? '') ?? null;
    if (party !== null) return party;
  }
  return null;
}
