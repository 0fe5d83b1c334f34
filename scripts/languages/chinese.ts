/** Placeholders whose values are in Chinese themselves; all others hold names, numbers and codes. */
const CHINESE_VALUES = new Set(['kind', 'modality', 'source', 'title', 'window']);
/** Those whose values are lists of names in quotation marks; of single names they hold no more than the name. */
const QUOTED_VALUES = new Set([
  'allowed',
  'allowedMethods',
  'conflicting',
  'essentials',
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
  const faults = TYPOGRAPHY.filter(([, pattern]) => pattern.test(named ?? '') && pattern.test(quoted ?? ''));
  return [...faults.map(([fault]) => fault), ...accountFaults(chinese)];
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
  ['another word for 账号 or 账户', /[帐賬][号户]/u],
  ['another word for 服务商', /提供商/u],
];

/** An account with money in it is 账户, one that signs in 账号; “账户 ID” is what consoles call a number of theirs. */
const MONEY = /余额|充值|额度|限额|付款|付费|付清|账单|欠费|消费|费用/u;

function accountFaults(chinese: string): readonly string[] {
  if (/账户(?! ID)/u.test(chinese) && !MONEY.test(chinese)) return ['账户 without money: 账号'];
  return /账号/u.test(chinese) && /余额|充值|付款|付费|欠费/u.test(chinese) ? ['账号 with money: 账户'] : [];
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{[A-Za-z]+\}/gu)]
    .map(([found]) => found)
    .sort()
    .join();
}
