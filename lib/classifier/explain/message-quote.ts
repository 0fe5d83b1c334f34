import type { Failure } from '../verdict.ts';
import type { Language } from './language.ts';

const MAX_QUOTE = 200;
const MAX_READ = 2000;
const MAX_SENTENCES = 12;

/**
 * The sentence with which the response itself says what is wrong, the first in the reader's language where it has several;
 * `null` where it says nothing, or only what its status or its category say anyway.
 */
export function messageQuote({ message }: Pick<Failure, 'message'>, language: Language): string | null {
  const telling = readableFirst(
    sentencesOf(message).filter((sentence) => !isEmptyTalk(sentence)),
    language,
  );
  return telling === undefined ? null : cut(telling);
}

/** Whether words are Chinese, and not only what they quote. */
export function isChinese(words: string): boolean {
  return HAN_PAIR.test(words) && HAN_PAIR.test(words.replace(/["“`'][^"”`'\n]{1,200}["”`']/gu, ''));
}

const HAN_PAIR = /\p{Script=Han}{2}/u;

function readableFirst(sentences: readonly string[], { id }: Language): string | undefined {
  const [first] = sentences;
  return sentences.length < 2 ? first : (sentences.find((one) => isChinese(one) === id.startsWith('zh')) ?? first);
}

/**
 * The sentence of the response that holds a name or a number which nothing in `said` tells; `null` where all is told. What
 * tells one request from another does not count.
 */
export function untoldQuote(
  { message, model }: Pick<Failure, 'message' | 'model'>,
  said: string,
  language: Language,
): string | null {
  const isTold = createTold(said, model);
  const untold = readableFirst(
    sentencesOf(message).filter((sentence) => tellingWords(sentence).some((word) => !isTold(word))),
    language,
  );
  return untold === undefined ? null : cut(untold);
}

/** Whether a word is told; the texts are made ready when the first word asks, for most messages have none. */
function createTold(said: string, model: string | null): (word: string) => boolean {
  let told: string | null = null;
  let numbers: string | null = null;
  return (word) => {
    told ??= `${said}\n${model ?? ''}`.toLowerCase();
    if (told.includes(word)) return true;
    if (numbers === null) {
      // Some write a path with dots where others write brackets.
      told = `${told}\n${told.replace(/\[(\d{1,5})\]/gu, '.$1')}`;
      numbers = told.replace(/(?<=\d),(?=\d{3})/gu, '');
    }
    return told.includes(word) || numbers.includes(word.replaceAll(',', '')) || numbers.includes(inCents(word));
  };
}

/** "0.104622" as money is told: "0.10". */
function inCents(word: string): string {
  return /^\d{1,9}\.\d{3,9}$/u.test(word) ? Number(word).toFixed(2) : word;
}

/** The sentences of the lines that are words: JSON and HTML inside a message were read for themselves. */
function sentencesOf(message: string | null): readonly string[] {
  if (message === null) return [];
  // What a program prints of its own calls says nothing about this one.
  const [spoken = ''] = message.slice(0, MAX_READ).split('\nTraceback (most recent call last)', 1);
  const words = readable(spoken)
    .replace(/<[^<>\n]{1,300}>/gu, '')
    .replace(/ ?\((?:(?:tid|request[ _]?id|trace[ _]?id)[:=]? ?[\w-]{6,80}|\d{4})\)/giu, '');
  return words
    .split('\n')
    .filter((line) => !/^\s{0,20}[{[<^]|\{["']\w/u.test(line))
    .flatMap((line) => line.split(/(?<=[.!?]) (?=[A-Z`'"“\p{Script=Han}])|(?<=[。！？])/u))
    .map((sentence) =>
      sentence
        .trim()
        .replace(GO_PREFIX, '')
        .replace(PREFIX, '')
        .replace(/[.。]$/u, ''),
    )
    .filter(
      (sentence) =>
        /\s|[\u3400-\u9FFF]{2}/u.test(sentence) &&
        !sentence.endsWith(' -') &&
        !/^(?:request|trace)[ _-]?id\b/iu.test(sentence),
    )
    .slice(0, MAX_SENTENCES);
}

/** The message inside of what Python printed: "[{'type': …, 'msg': 'Extra inputs are not permitted', …}]". */
const PYTHON = /^\[\{'\w{1,20}': [^\n]{1,400}?'msg': (?:'([^'\n]{3,300})'|"([^"\n]{3,300})")/u;

function readable(message: string): string {
  const [, quoted, inDouble] = PYTHON.exec(message) ?? [];
  return quoted ?? inDouble ?? message;
}

/** What the SDK of AWS for Go puts before them. */
const GO_PREFIX = /^(?:\w{3,60}: )?operation error [^\n]{1,200}?, RequestID: [\w-]{1,60}, (?:api error )?\w{3,60}: /u;
/** What frameworks put before the words of an error. */
const PREFIX =
  /^(?:(?:[*-] |AiError: |However, |invalid params?, |[Ii]nvalid request: |(?:Input )?[Vv]alidation error: |Value error, |Failed to deserialize the JSON body into the target type: |The model returned the following errors: |(?:[\w.]{0,60}(?:Error|Exception|InvalidParameter)|Error from provider ?\([^()\n]{1,80}\)):(?: |$))\s?){1,4}/u;

/** Names in quotes, numbers, and words that only names look like: "max_tokens", "topK", "gpt-4o". */
const TELLING =
  /(?<=^|[\s(:=,[])['"`“](?<quoted>[^'"`“”\n]{2,60})['"`”](?=$|[\s).,:;\]])|(?<![\w.-])(?!1 ?(?:minute|second|hour|day|分钟|秒|小时|天))(?<number>\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?)(?![\w-]{2})|(?<![\w./-])(?<name>[A-Za-z]\w{0,40}(?:[_./:-]\w{1,40}){1,8}|[a-z]{1,20}[A-Z]\w{0,40})/gu;
/** Ids of a request, an account or a trace, and what pages are called. */
const NO_NAME =
  /^tool_(?:use|result|calls?|call_id)$|^(?:role|assistant|user|system|tool|function|messages?)$|^(?:org|proj|req|user|acct|ws|chatcmpl|trace|request|session)[_-]|^https?:|\.(?:com|cn|ai|io|dev|org|net)\b|(?=\w{0,40}\d)\w{18}|^[\da-f]{8}-[\da-f]{4}-|^(?:e\.g|i\.e|api[ _-]?key)\b|^[\d.]{0,20}$|^(?:bad|top|per|pay|non|pre|re|one|sign|log|opt|up|set|long|short|real|well|rate|time)-|\b(?:limit|quota|error|exception)s?$/iu;

function tellingWords(sentence: string): readonly string[] {
  const words: string[] = [];
  for (const { groups = {} } of sentence.replace(/https?:\/\/\S{1,300}/gu, '').matchAll(TELLING)) {
    const name = groups['quoted'] ?? groups['name'];
    if (name !== undefined) {
      if (!NO_NAME.test(name)) words.push(name.toLowerCase());
    } else if (groups['number'] !== undefined && !/^[45]\d\d$/u.test(groups['number'])) words.push(groups['number']);
  }
  return words;
}

/** Words that say no more than a status does. */
const EMPTY =
  /\b(?:an?|the|this|that|your|you|is|was|are|has|have|been|be|does|do|did|not|no|by|in|on|of|to|for|with|from|at|and|or|while|when|during|could|cannot|can|please|later|again|try|retry|it|we|our|there|about|had|contains?|sorry|oops|occurred|occured|happened|encountered|bad|request|requests|failed|failure|fail|failing|invalid|error|errors|internal|server|service|unknown|unexpected|unauthorized|unauthenticated|forbidden|access|denied|caller|permission|found|allowed|something|went|wrong|provider|upstream|returned|response|status|code|message|exception|api|model|gateway|timeout|unavailable|temporarily|process|processing|processed|completed|complete|type|argument|parameter|parameters|input|http|null|none|undefined|object|detail|details|validation|exceeded|many|too|rate|limit)\b/giu;

const EMPTY_CHINESE =
  /无效|非法|请求|格式|错误|内部|引擎|服务|系统|网络|接口|调用|流程|出错|失败|异常|参数|字段|或者|有误|不正确|稍后|重试|再试|繁忙|暂时|不可用|未知|发生|上游|返回|处理|模型|[体值层的了或和请时]/gu;

function isEmptyTalk(sentence: string): boolean {
  const rest = sentence.replace(EMPTY, '').replace(/[\d\W_]{1,200}/gu, '');
  // A word of Chinese has two letters or so.
  return rest.length < 4 && !/\p{Script=Han}{2}/u.test(sentence.replace(EMPTY_CHINESE, ' '));
}

function cut(sentence: string): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const start = sentence.slice(0, MAX_QUOTE - 1);
  const end = start.lastIndexOf(' ');
  return `${(end > MAX_QUOTE / 2 ? start.slice(0, end) : start).replace(/[\s,;:(]{1,5}$/u, '')}…`;
}
