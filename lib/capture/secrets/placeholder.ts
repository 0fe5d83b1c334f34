import { unquoted } from './quotes.ts';

/** Words that only a text which asks to be replaced has in a key's place. */
const tellingWords: ReadonlySet<string> = new Set(
  'your insert enter replace paste placeholder changeme todo dummy fake example here empty apikey xxx needed'.split(
    ' ',
  ),
);

/** Words that make a placeholder of "my …", "api …" and of themselves: MY_API_KEY, OPENAI_API_KEY. */
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

/** Whether a value is what a variable that was never set becomes: "undefined", "${API_KEY}", "process.env.KEY". */
export function isUnset(value: string): boolean {
  return (
    /^(?:undefined|null|nan|none|nil|true|false|\[object [a-z]{1,20}\])$/iu.test(value) ||
    /^\$?\{[^{}]{0,100}\}$|^\{\{[^{}]{0,100}\}\}$|^%[a-z_]{1,60}%$|^\$[a-z_]\w{0,60}$/iu.test(value) ||
    /^(?:process\.env|import\.meta\.env|os\.environ)\b[\w.[\]'"]{0,80}$/u.test(value)
  );
}

/** Whether a value asks to be replaced: "YOUR_API_KEY", "sk-...", "<key>", "xxxx". */
export function isPlaceholder(value: string): boolean {
  if (value.length > 80) return false;
  const bare = unquoted(value).toLowerCase();
  if (/^<[^<>]{0,76}>$|^\[[^[\]]{0,76}\]$/u.test(bare) || namedDummies.has(bare)) return true;
  const words = bare.split(/[-_ ]+/u);
  if (words.length <= 3 && /^(?:x{3,}|\.{3,}|…|\*{3,})$/u.test(words.at(-1) ?? '')) return true;
  if (!words.every((word) => /^[a-z]{1,12}$/u.test(word))) return false;
  return words.some((word) => tellingWords.has(word)) || (words.length <= 4 && keyWords.has(words.at(-1) ?? ''));
}
