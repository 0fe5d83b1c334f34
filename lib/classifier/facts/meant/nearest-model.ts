import { lettersApart } from './letters-apart.ts';

/** A model id that was probably meant. */
export interface MeantModel {
  readonly id: string;
  /**
   * `prefix`: what stands before the name was too much, or was missing · `spelling`: the same but for a few letters ·
   * `word`: no id is known that is like it, but one word of it is a misspelt word of model names.
   */
  readonly by: 'prefix' | 'spelling' | 'word';
}

/** Ids are short; a longer text in the field is no misspelt id. */
const MAX_LENGTH = 120;
/** What SDKs, routers and consoles put before the name of a model. */
const PREFIX =
  /^(?:azureml:\/\/registries\/[\w.-]{1,60}\/models\/|(?:projects\/[^/]{1,60}\/locations\/[\w-]{1,40}\/)?publishers\/[\w-]{1,40}\/models\/|accounts\/[\w-]{1,60}\/models\/|(?:tuned)?models\/|(?:us|eu|apac|global|us-gov|jp|au)\.(?=\w+\.)|@[ch]f\/[\w-]{1,40}\/|[\w.-]{1,40}\/)/iu;
const SUFFIX = /(?:\/versions\/\w{1,20}|:(?:free|latest|beta|nitro|floor|online|extended))$/iu;

/** The known id that was meant; `null` where none is like it, or where the id itself is known. */
export function nearestModel(sent: string, known: Iterable<string>): MeantModel | null {
  const id = sent.trim();
  if (id === '' || id.length > MAX_LENGTH) return null;
  const ids = [...new Set(known)].filter((one) => one !== '' && one.length <= MAX_LENGTH);
  if (ids.includes(id)) return null;
  const prefixed = ids.filter((one) => bareOf(one) === bareOf(id)).sort((a, b) => a.length - b.length)[0];
  if (prefixed !== undefined) return { id: prefixed, by: 'prefix' };
  const near = nearestOf(id, ids);
  return near === null ? keptRespelled(id) : { id: near, by: 'spelling' };
}

/** The name alone, in lower case. */
function bareOf(id: string): string {
  let bare = id;
  for (let times = 0; times < 4; times++) {
    const next = bare.replace(PREFIX, '');
    if (next === bare || next === '') break;
    bare = next;
  }
  return bare.replace(SUFFIX, '').toLowerCase();
}

function nearestOf(id: string, ids: readonly string[]): string | null {
  const bare = bareOf(id);
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(bare.length / 4)) + 1;
  for (const one of ids) {
    const other = bareOf(one);
    // Another number is another model: of two that are as near, the one with the same numbers was meant.
    const apart = numbersOf(other) === numbersOf(bare) ? 0 : 0.5;
    const within = other.startsWith(bare) || bare.startsWith(other);
    const away = apart + (within ? 1 + Math.abs(other.length - bare.length) / MAX_LENGTH : lettersApart(other, bare));
    if (away < least) [nearest, least] = [one, away];
  }
  return nearest;
}

function numbersOf(id: string): string {
  return id.replaceAll(/\D+/gu, ' ').trim();
}

/** Words of which names of models are made. */
const WORDS = [
  'claude',
  'sonnet',
  'haiku',
  'opus',
  'instant',
  'gemini',
  'gemma',
  'flash',
  'lite',
  'pro',
  'ultra',
  'nano',
  'mini',
  'turbo',
  'preview',
  'latest',
  'llama',
  'instruct',
  'versatile',
  'maverick',
  'scout',
  'vision',
  'mistral',
  'mixtral',
  'codestral',
  'devstral',
  'magistral',
  'ministral',
  'pixtral',
  'large',
  'medium',
  'small',
  'tiny',
  'deepseek',
  'chat',
  'coder',
  'reasoner',
  'distill',
  'qwen',
  'plus',
  'max',
  'omni',
  'thinking',
  'grok',
  'fast',
  'beta',
  'command',
  'embed',
  'rerank',
  'embedding',
  'text',
  'moonshot',
  'kimi',
  'doubao',
  'seed',
  'hunyuan',
  'ernie',
  'glm',
  'minimax',
  'nova',
  'micro',
  'lightning',
  'titan',
  'whisper',
  'transcribe',
  'realtime',
  'audio',
  'image',
  'search',
  'deep',
  'research',
  'sonar',
  'reasoning',
  'nemotron',
  'phi',
  'experimental',
  'generate',
  'codex',
] as const;

// An app asks for the same few models over and over.
const KEPT = 100;
const respellings = new Map<string, MeantModel | null>();

function keptRespelled(id: string): MeantModel | null {
  let meant = respellings.get(id);
  if (meant === undefined) {
    meant = respelled(id);
    if (respellings.size >= KEPT) respellings.clear();
    respellings.set(id, meant);
  }
  return meant;
}

/** The id with the one word put right that is no word of model names and is nearly one. */
function respelled(id: string): MeantModel | null {
  const parts = id.split(/([-./_:])/u);
  const wrong = parts.flatMap((part, at) => {
    const word = wordLike(part.toLowerCase());
    return word === null ? [] : [{ at, word }];
  });
  const [only] = wrong;
  if (only === undefined || wrong.length > 1) return null;
  return { id: parts.map((part, at) => (at === only.at ? only.word : part)).join(''), by: 'word' };
}

function wordLike(part: string): string | null {
  if (!/^[a-z]{4,14}$/u.test(part) || (WORDS as readonly string[]).includes(part)) return null;
  const near = WORDS.filter((word) => isNear(word, part));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** One mistake, and not in the first letter. */
function isNear(word: string, part: string): boolean {
  if (Math.abs(word.length - part.length) > 1 || word.length < 3 || word[0] !== part[0]) return false;
  return lettersApart(word, part) === 1 && (word.length > 3 || part.startsWith(word));
}
