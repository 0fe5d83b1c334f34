import { unquoted } from './quotes.ts';

/** Words that only a text which asks to be replaced has in a key's place. */
const tellingWords: ReadonlySet<string> = new Set(
  'your insert enter replace paste placeholder changeme todo dummy fake example here empty apikey xxx needed'.split(
    ' ',
  ),
);

/** Words that stand beside those, and beside "key", in a placeholder: MY_API_KEY, sk-your-openai-api-key. */
const plainWords: ReadonlySet<string> = new Set(
  'a api access and anthropic auth azure bearer client cohere deepseek gemini google groq huggingface i id in is it llm me mistral model my new no not of on open openai openrouter or org own personal please private proj project real sample secret service sk some string test text the this to user value with'.split(
    ' ',
  ),
);

/** Words that make a placeholder of "my …", "api …" and of themselves. */
const keyWords: ReadonlySet<string> = new Set(['key', 'token', 'apikey']);

/** Names that local servers' guides put where a key must be, though none is needed. */
const namedDummies: ReadonlySet<string> = new Set([
  'lm-studio',
  'ollama',
  'no-key',
  'nokey',
  'sk-no-key-required',
  'not-needed',
]);

/** A variable's name, in one way of writing, with a number at its end at most: KEY, api_key, apiKey2. */
const VARIABLE =
  /^(?:[A-Z]{1,20}(?:_[A-Z]{1,20}){0,8}|[a-z]{1,20}(?:[_.-][a-z]{1,20}){0,8}|[a-z]{1,20}(?:[A-Z][a-z]{1,20}|ID|API|URL){0,8})\d{0,2}$/u;

/** `secrets.KEY`, `env:KEY`. */
const CONTEXT = /^(?:env|vars|secrets|process\.env|inputs)[.:][\w.]{1,60}$/u;

/** Whether a value is what a variable that was never set becomes: "undefined", "${API_KEY}", "process.env.KEY". */
export function isUnset(value: string): boolean {
  return (
    /^(?:undefined|null|nan|none|nil|true|false|\[object [a-z]{1,20}\])$/iu.test(value) ||
    isVariable(value) ||
    /^(?:process\.env|import\.meta\.env|os\.environ)\b[\w.[\]'"]{0,80}$/u.test(value)
  );
}

/** Whether a value asks to be replaced: "YOUR_API_KEY", "sk-...", "<key>", "xxxx". It is made of known words only. */
export function isPlaceholder(value: string): boolean {
  if (value.length > 80) return false;
  const bare = unquoted(value).toLowerCase();
  if (/^<[^<>]{0,76}>$|^\[[^[\]]{0,76}\]$/u.test(bare)) return !/\d/u.test(bare) || /\s|key|token/u.test(bare);
  if (namedDummies.has(bare)) return true;
  const words = bare.split(/[-_ ]+/u);
  if (words.length <= 3 && /^(?:x{3,}|\.{3,}|…|\*{3,})$/u.test(words.at(-1) ?? '')) return true;
  if (!words.every((word) => /^[a-z]{1,12}$/u.test(word))) return false;
  if (words.some((word) => tellingWords.has(word))) return true;
  return (
    words.length <= 4 && keyWords.has(words.at(-1) ?? '') && words.slice(0, -1).every((word) => plainWords.has(word))
  );
}

/** `$KEY`, `${KEY}`, `{{ key }}`, `%KEY%`: what is not put in. */
function isVariable(value: string): boolean {
  const groups =
    /^(?:\$(?<plain>[^\s{}$]{1,60})|\$?\{{1,2}\s{0,8}(?<braced>[^\s{}]{0,60})\s{0,8}\}{1,2}|%(?<windows>[^\s%]{1,60})%)$/u.exec(
      value,
    )?.groups;
  const name = groups?.['plain'] ?? groups?.['braced'] ?? groups?.['windows'];
  return name !== undefined && (name === '' || VARIABLE.test(name) || CONTEXT.test(name));
}
