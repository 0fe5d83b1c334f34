/** Placeholders whose values are in Chinese themselves; all others hold names, numbers and codes. */
const CHINESE_VALUES = new Set(['kind', 'modality', 'source', 'title', 'window']);
/** Those whose values are lists of names in quotation marks; of single names they hold no more than the name. */
const QUOTED_VALUES = new Set([
  'allowed',
  'allowedMethods',
  'conflicting',
  'first',
  'flagged',
  'flags',
  'forbidden',
  'missing',
  'models',
  'permission',
  'scope',
  'second',
  'toolCall',
  'unknown',
]);

/** What is wrong with a Chinese text that stands for an English one, as a list of complaints. */
export function chineseFaults(english: string, chinese: string): readonly string[] {
  const faults = WORDLESS.test(english) ? [] : [...typographicFaults(chinese)];
  if (placeholders(english) !== placeholders(chinese)) faults.push('other placeholders than the English text');
  if (english.endsWith('.') !== chinese.endsWith('。')) faults.push('ends in another way than the English text');
  return faults;
}

/** Placeholders and signs alone, such as “{name}”. */
const WORDLESS = /^(?:\{[A-Za-z]+\}|\P{Letter})*$/u;

/** Rules of writing that every Chinese text keeps, wherever it stands. */
export function typographicFaults(chinese: string): readonly string[] {
  const [named, quoted] = ['x', '“值”'].map((other) =>
    chinese.replaceAll(/\{(?<name>[A-Za-z]+)\}/gu, (_, name: string) => valueLike(name, other)),
  );
  return TYPOGRAPHY.filter(([, pattern]) => pattern.test(named ?? '') && pattern.test(quoted ?? '')).map(
    ([fault]) => fault,
  );
}

/** A text that begins and ends as the values of a placeholder do: lists stand in quotation marks, amounts before a Chinese word. */
function valueLike(name: string, list: string): string {
  if (CHINESE_VALUES.has(name)) return '值';
  if (QUOTED_VALUES.has(name)) return list;
  return name.endsWith('Amount') ? '1 值' : 'x';
}

const TYPOGRAPHY: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['no Chinese word', /^\P{Script=Han}*$/u],
  [
    'half-width punctuation beside Chinese',
    /[\p{Script=Han}”）][!(),:;?]|[\p{Script=Han}”）]\.(?:$|\p{Script=Han})|[!(),:;?]\p{Script=Han}/u,
  ],
  ['no space between Chinese and other letters or digits', /\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u],
  ['a space beside full-width punctuation', /[，。：；！？（）、”] | [，。：；！？（）、“]/u],
  ['a space between Chinese characters', /\p{Script=Han} +\p{Script=Han}/u],
  ['white space at an end, or two spaces', /^\s|\s$| {2}/u],
  ['a straight or an English quotation mark', /["'‘’]/u],
  ['an English sentence', /\b[a-z]+(?: [a-z]+){3}\b/u],
  ['two stops', /[，。：；、]{2}/u],
];

function placeholders(text: string): string {
  return [...text.matchAll(/\{[A-Za-z]+\}/gu)]
    .map(([found]) => found)
    .sort()
    .join();
}
