import type { Currency, Unit } from './facts.ts';

/** An amount as it is counted: bytes, seconds. */
export interface Counted {
  readonly value: number;
  readonly unit: Unit | null;
}

const KB = 1024;
const MB = 1024 * KB;

/** Words for what is counted, in lower case, and how many of the unit one of it is. */
const UNITS = new Map<string, readonly [Unit, number]>([
  ...words('tokens', 1, 'token tokens 个token'),
  ...words('requests', 1, 'request requests req call calls query queries time times rpm rpd qps 次 次请求 个请求'),
  ...words('concurrent requests', 1, 'concurrency 并发'),
  ...words('bytes', 1, 'byte bytes b 字节'),
  ...words('bytes', KB, 'kb kib kilobytes'),
  ...words('bytes', MB, 'mb mib m megabytes megabyte 兆'),
  ...words('bytes', KB * MB, 'gb gib g gigabytes gigabyte'),
  ...words('characters', 1, 'char chars character characters char(s) character(s) 字符 个字符 字 个字 文字'),
  ...words('words', 1, 'word words'),
  ...words('images', 1, 'image images image(s) picture pictures 张 张图片 张图 图片 个图片'),
  ...words('files', 1, 'file files file(s) attachment attachments 个文件 文件'),
  ...words('messages', 1, 'message messages message(s) turn turns 条消息 条'),
  ...words('pages', 1, 'page pages page(s) 页'),
  ...words('tools', 1, 'tool tools function functions 个工具'),
  ...words(
    'items',
    1,
    'item items item(s) element elements element(s) entry entries document documents input inputs text texts block blocks string strings array arrays prompt prompts sequence sequences video videos 个 项 条数据',
  ),
  ...words('pixels', 1, 'pixel pixels px 像素'),
  ...words('dimensions', 1, 'dimension dimensions 维'),
  ...words('seconds', 0.001, 'ms millisecond milliseconds 毫秒'),
  ...words('seconds', 1, 's sec secs second seconds second(s) 秒'),
  ...words('seconds', 60, 'min mins minute minutes 分钟'),
  ...words('seconds', 3600, 'h hour hours 小时'),
  ...words('credits', 1, 'credit credits neuron neurons point points 积分 点'),
  ...words('percent', 1, 'percent %'),
]);

function words(unit: Unit, factor: number, list: string): readonly (readonly [string, readonly [Unit, number]])[] {
  return list.split(' ').map((word) => [word, [unit, factor]]);
}

/** "20,000", "1.5", "128k", "10万", "-186". `null` for what is no number, or larger than can be counted exactly. */
export function numberOf(text: string): number | null {
  const [, sign = '', digits = '', suffix = ''] =
    /^(-?)(\d[\d,_]{0,20}(?:\.\d{1,12})?)\.?,? ?([km万亿千]?)$/iu.exec(text.trim()) ?? [];
  if (digits === '') return null;
  const value = Number(digits.replaceAll(/[,_]/gu, '')) * (SUFFIXES[suffix.toLowerCase()] ?? 1);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? (sign === '' ? value : -value) : null;
}

const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The unit that a word means, and how many of it one is. */
function unitOf(word: string): readonly [Unit, number] | undefined {
  return UNITS.get(word.trim().toLowerCase()) ?? UNITS.get(word.replace('/', '').trim().toLowerCase());
}

/** A number and the word behind it: "20 MB" is 20971520 bytes. */
export function amountOf(digits: string, word: string | undefined): Counted | null {
  const value = numberOf(digits);
  if (value === null) return null;
  const [unit, factor] = (word === undefined ? undefined : unitOf(word)) ?? [null, 1];
  return { value: unit === 'bytes' ? Math.round(value * factor) : value * factor, unit };
}

/** "$0.10", "＄-0.000002", "12 USD", "￥3", "14.20". */
export function moneyOf(text: string): { readonly value: number; readonly currency: Currency | null } | null {
  const [, before = '', sign = '', digits = '', after = ''] =
    /^([$＄¥￥€]?) ?(-?)(\d[\d,]{0,14}(?:\.\d{1,24})?(?:e[+-]?\d{1,3})?)\.? ?([$＄¥￥€元]|usd|dollars?|cny|rmb|yuan|eur|美元)?$/iu.exec(
      text.trim(),
    ) ?? [];
  // Programs write what they computed: "0.0008869999999999999", "7.2e-05".
  const value = digits === '' ? null : Number(digits.replaceAll(',', ''));
  if (value === null || !Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return null;
  return { value: sign === '' ? value : -value, currency: CURRENCIES[(before || after).toLowerCase()] ?? null };
}

const CURRENCIES: Readonly<Record<string, Currency>> = {
  $: 'USD',
  '＄': 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  美元: 'USD',
  '¥': 'CNY',
  '￥': 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  元: 'CNY',
  '€': 'EUR',
  eur: 'EUR',
};
