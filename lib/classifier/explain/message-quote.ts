import type { Failure } from '../verdict.ts';

const MAX_QUOTE = 200;
const MAX_READ = 2000;
const MAX_SENTENCES = 12;

/**
 * The sentence with which the response itself says what is wrong; `null` where it says nothing, or only what its status or
 * its category say anyway.
 */
export function messageQuote({ message }: Pick<Failure, 'message'>): string | null {
  const telling = sentencesOf(message).find((sentence) => !isEmptyTalk(sentence));
  return telling === undefined ? null : cut(telling);
}

/**
 * The sentence of the response that holds a name or a number which nothing in `said` tells; `null` where all is told. What
 * tells one request from another does not count.
 */
export function untoldQuote({ message, model }: Pick<Failure, 'message' | 'model'>, said: string): string | null {
  const telling = createTold(said, model);
  const untold = sentencesOf(message).find((sentence) => tellingWords(sentence).some((word) => !telling(word)));
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
    return told.includes(word) || numbers.includes(word.replaceAll(',', ''));
  };
}

/** The sentences of the lines that are words: JSON and HTML inside a message were read for themselves. */
function sentencesOf(message: string | null): readonly string[] {
  if (message === null) return [];
  const words = readable(message.slice(0, MAX_READ))
    .replace(/<[^<>\n]{1,300}>/gu, '')
    .replace(/ ?\((?:(?:tid|request[ _]?id|trace[ _]?id)[:=]? ?[\w-]{6,80}|\d{4})\)/giu, '');
  return words
    .split('\n')
    .filter((line) => !/^\s{0,20}[{[<]|\{["']\w/u.test(line))
    .flatMap((line) => line.split(/(?<=[.!?]) (?=[A-Z`'"“])|(?<=[。！？])/u))
    .map((sentence) =>
      sentence
        .trim()
        .replace(PREFIX, '')
        .replace(/[.。]$/u, ''),
    )
    .filter((sentence) => /\s|[\u3400-\u9FFF]{2}/u.test(sentence) && !/^(?:request|trace)[ _-]?id\b/iu.test(sentence))
    .slice(0, MAX_SENTENCES);
}

/** The message inside of what Python printed: "[{'type': …, 'msg': 'Extra inputs are not permitted', …}]". */
const PYTHON = /^\[\{'\w{1,20}': [^\n]{1,400}?'msg': (?:'([^'\n]{3,300})'|"([^"\n]{3,300})")/u;

function readable(message: string): string {
  const [, quoted, inDouble] = PYTHON.exec(message) ?? [];
  return quoted ?? inDouble ?? message;
}

/** What frameworks put before the words of an error. */
const PREFIX =
  /^(?:(?:[*-] |AiError: |However, |invalid params?, |[Ii]nvalid request: |(?:Input )?[Vv]alidation error: |Value error, |Failed to deserialize the JSON body into the target type: |The model returned the following errors: |(?:[\w.]{0,60}(?:Error|Exception|InvalidParameter)|Error from provider ?\([^()\n]{1,80}\)):(?: |$))\s?){1,4}/u;

/** Names in quotes, numbers, and words that only names look like: "max_tokens", "topK", "gpt-4o". */
const TELLING =
  /(?<=^|[\s(:=,[])['"`“](?<quoted>[^'"`“”\n]{2,60})['"`”](?=$|[\s).,:;\]])|(?<![\w.-])(?<number>\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?)(?![\w-]{2})|(?<![\w./-])(?<name>[A-Za-z]\w{0,40}(?:[_./:-]\w{1,40}){1,8}|[a-z]{1,20}[A-Z]\w{0,40})/gu;
/** Ids of a request, an account or a trace, and what pages are called. */
const NO_NAME =
  /^(?:org|proj|req|user|acct|ws|chatcmpl|trace|request|session)[_-]|^https?:|\.(?:com|cn|ai|io|dev|org|net)\b|(?=\w{0,40}\d)\w{18}|^[\da-f]{8}-[\da-f]{4}-|^(?:e\.g|i\.e|api[ _-]?key)\b|^[\d.]{0,20}$|^(?:bad|top|per|pay|non|pre|re|one|sign|log|opt|up|set|long|short|real|well|rate|time)-|\b(?:limit|quota|error|exception)s?$/iu;

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
  /\b(?:an?|the|this|that|your|you|is|was|are|has|have|been|be|does|do|did|not|no|by|in|on|of|to|for|with|from|at|and|or|while|when|during|could|cannot|can|please|later|again|try|retry|it|we|our|there|sorry|oops|occurred|occured|happened|encountered|bad|request|requests|failed|failure|fail|failing|invalid|error|errors|internal|server|service|unknown|unexpected|unauthorized|unauthenticated|forbidden|access|denied|caller|permission|found|allowed|something|went|wrong|provider|upstream|returned|response|status|code|message|exception|api|model|gateway|timeout|unavailable|temporarily|process|processing|processed|completed|complete|type|argument|parameter|parameters|input|http|null|none|undefined|object|detail|details|validation|exceeded|many|too|rate|limit)\b/giu;

function isEmptyTalk(sentence: string): boolean {
  const rest = sentence.replace(EMPTY, '').replace(/[\d\W_]{1,200}/gu, '');
  // A word of Chinese has two letters or so.
  return rest.length < 4 && !/[\u3400-\u9FFF]{3}/u.test(sentence);
}

function cut(sentence: string): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const start = sentence.slice(0, MAX_QUOTE - 1);
  const end = start.lastIndexOf(' ');
  return `${(end > MAX_QUOTE / 2 ? start.slice(0, end) : start).replace(/[\s,;:(]{1,5}$/u, '')}…`;
}
