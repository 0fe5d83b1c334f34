/** What a piece of advice is about, each by the words that English and Chinese have for it; in lower case. */
const SUBJECTS: readonly (readonly [subject: string, words: RegExp])[] = [
  [
    'console',
    /(?:billing |settings? |keys? |activation |usage )?(?:pages?|consoles?|dashboards?|portals?)|settings|trading center|profile|控制台|页面|设置/gu,
  ],
  ['account', /accounts?|organi[sz]ations?|active subscription|账户|账号|帐户|帐号/gu],
  [
    'money',
    /top(?:ping|ped)?[ -]?up|recharg\w{0,4}|credits?|funds?|balance|pay(?:ing|ments?|-as-you-go)?(?!load)|prepaid|invoices?|billing|good standing|cards?|resource packs?|充值|续费|余额|缴费|付费|结清|欠费|资源包/gu,
  ],
  [
    'model',
    /upgrade to an? (?:active|newer|latest|supported) models?|models?(?: id| code| list)?|模型(?:代码|编码|名称)?/gu,
  ],
  ['plan', /upgrad\w{1,3}|subscri\w{1,8}|plans?|tier|higher (?:rate )?limits?|membership|套餐|升级|订阅/gu],
  ['quota', /(?:extra|additional|more) usage|quotas?|增加限额|提高限额|提升额度|限额|配额|额度/gu],
  ['key', /api[ -]?keys?|keys?(?! value)|secret ?(?:id|key)|\.env file|credentials?|identity|密钥|令牌/gu],
  ['sign-in', /sign(?:ing)?[ -]?in|log(?:ging)?[ -]?in|a new token|登录/gu],
  ['output', /completions?|outputs?|responses?|max(?:imum)?[ _]tokens(?: requested)?/gu],
  [
    'input',
    /prompts?|inputs?|messages?|contents?|texts?|context|conversation|history|documents?|excerpts?|提示词?|输入|内容/gu,
  ],
  [
    'less',
    /reduc\w{1,4}|short\w{0,6}|decreas\w{1,3}|small\w{0,3}|fewer|lower\w{0,3}|at most|split\w{0,4}|limits?|降低|减少|缩短/gu,
  ],
  [
    'rate',
    /throttl\w{1,4}|(?:request |spike )?rate|frequency|fewer requests|(?:requests|tokens) per|per minute|backoff|请求频率|频率/gu,
  ],
  ['slowly', /slowly|smooth\w{0,3}|gradual\w{0,2}|scale/gu],
  ['concurrency', /concurren\w{1,4}|并发/gu],
  [
    'activation',
    /activat\w{1,4}|enabl\w{1,3}|turn(?:ing)? on|grant\w{0,3}|allow\w{0,3}|apply\w{0,3}|开通|激活|申请|试用|启用|授权/gu,
  ],
  ['access', /access(?:ible)?|public|permissions?|authori[sz]\w{1,6}|权限/gu],
  [
    'support',
    /contact\w{0,3}|support(?: team)?|reach out|administrator|submit a work order|customer service|客服|工单|联系|管理员/gu,
  ],
  ['waiting', /retry\w{0,3}|try(?:ing)?(?: \w{1,8}){0,3} again|again|later|wait\w{0,3}|back off|重试|稍后|等待|再试/gu],
  ['address', /endpoints?|urls?|links?|地址|接口|链接/gu],
  ['identification', /verification|实名|认证/gu],
  ['file', /files?|images?|audio|videos?|media|pictures?|文件|图片|图像|音频|视频/gu],
  ['form', /formats?|convert|media types?|格式/gu],
  ['tool', /tools?|工具/gu],
  ['removal', /remov\w{1,3}|delet\w{1,3}|drop|leave out|turn off|close|删除|移除|去掉/gu],
];

/** Where to do it, and what the retry advice says anyway. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set(['console', 'account', 'waiting']);

/** Words that say how, not what. */
const HOW =
  /(?<!\p{L})(?:over time|in order|unlimited access|to access|please|kindly|you|your|yours|you're|can|must|need|needs|should|have|has|had|make|making|made|sure|ensure|check|verify|confirm|provide|pass|send|use|used|using|uses|set|try|visit|visiting|see|open|find|obtain|get|create|created|creating|renew|fill|out|start|new|newer|own|go|goes|navigate|to|key value|payload|consider|switching|switch|choose|different|another|other|pick|select|one|of|the|following|a|an|and|if|in|on|at|by|for|from|with|via|that|this|these|those|it|its|is|are|was|be|been|being|as|would|like|want|wish|continue|we|our|us|so|do|does|did|mean|first|then|when|before|up|more|information|details?|learn|about|request|requests|requested|requesting|calls?|api|services?|parameters?|methods?|resources?|valid|invalid|correct|correctly|proper|appropriate|available|corresponding|active|supported|regional|physical|previous|historical|uploaded|instead|increase|increasing|raise|adjust|modify|change|update|updating|rephras\w{1,3}|configure|manage|management|yourself|also|free|trial|unlimited|current|either|only|all|any|their|them|there|here|now|each|every|length|size|code|client|logic|unlock|after|default|usage|form|consumer|add|adding|purchase|buy|load)(?!\p{L})/gu;
const HOW_CHINESE =
  /[请您你我们的了在后再并和及与先去使用将把对从以为中上可被所到或成]|属于|自己|进行|前往|访问|查看|查阅|检查|确认|确保|选择|更换|正确|有效|重新|生成|获取|控制|尝试|是否|需要|如需|继续|服务|购买|更多|信息/gu;

const ADDRESS =
  /https?:\/\/[^\s"'”’)\]，。]{3,200}|(?:[a-z\d-]{1,40}\.){1,3}(?:ai|com|cn|io|org|dev|net)(?:\/[^\s"'”’)\]，。]{0,120})?/gu;
const NAME =
  /--?[a-z][\w-]{1,40}|\p{L}[\w-]{0,40}[_:=./]\w[\w.:/=-]{0,60}|["`“‘][^"`“”‘’\n]{1,60}["`”’]|(?<!\p{L})'[^'\n]{1,60}'|\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?/gu;
const QUOTES = /^["'`“‘]|["'`”’]$/gu;

/**
 * Whether the fixes say already what a response advises: each name, number and address, and each thing that it is about; of
 * several ways one is enough. `said` are the fixes in English with their links and the names of the addressee; `pages` are
 * addresses that are told beside them.
 */
export function isAdviceCovered(advice: string, said: string, pages: readonly string[]): boolean {
  const told = said.toLowerCase();
  const lower = advice.toLowerCase();
  const known = [told, ...pages.map((page) => page.toLowerCase())];
  if (!addressesIn(lower).every((address) => known.some((text) => text.includes(address)))) return false;
  const words = lower.replace(ADDRESS, ' ');
  const without = withoutThousands(told);
  for (const [name] of words.matchAll(NAME)) {
    const bare = name.replace(QUOTES, '').replace(/[.:/=]$/u, '');
    if (!told.includes(bare) && !without.includes(bare.replaceAll(',', ''))) return false;
  }
  const ways = words
    .replace(NAME, ' ')
    .split(/,? or |[，,]?或者?/u)
    .map((way) => readWay(way, told));
  return ways.every(({ isKnown }) => isKnown) && ways.some(({ isTold }) => isTold);
}

/** `isTold`: the fixes are about the same; `isKnown`: nothing is left in it that has a name of its own. */
function readWay(way: string, told: string): { readonly isTold: boolean; readonly isKnown: boolean } {
  let rest = way;
  let isTold = true;
  for (const [subject, words] of SUBJECTS) {
    const without = rest.replace(words, ' ');
    if (without !== rest && !ALWAYS_TOLD.has(subject)) isTold &&= told.search(words) !== -1;
    rest = without;
  }
  const left = rest.replace(HOW, ' ').replace(HOW_CHINESE, '');
  const names = left.match(/\p{Script=Han}{2,}|(?!\p{Script=Han})\p{L}{3,}/gu) ?? [];
  return { isTold, isKnown: names.every((word) => told.includes(word.slice(0, Math.max(4, word.length - 3)))) };
}

/** Whether the fixes hold each name and value of a line to copy: `max_tokens: 4096` in “Lower “max_tokens” to at most 4,096”. */
export function isCorrectionCovered(code: string, said: string): boolean {
  // SDKs call it in one word.
  const told = said.toLowerCase().replaceAll('base url', 'base url (baseurl)');
  const without = withoutThousands(told);
  const words = code.toLowerCase().match(/https?:\/\/[^\s"]{1,300}|"[^"]{1,100}"|[\p{L}\d][\w.-]{0,80}/gu) ?? [];
  return words.every((word) => {
    const bare = word.replace(QUOTES, '');
    return told.includes(bare) || without.includes(bare) || told.includes(pathOf(bare) ?? bare);
  });
}

/** Without the slash at its beginning, as some write it; `null` for what is no address, or one without a path. */
function pathOf(text: string): string | null {
  const path = /^https?:\/\/[^/]{1,100}\/(?<path>[^?#]{2,200})/u.exec(text)?.groups?.['path'];
  return path ?? null;
}

function addressesIn(text: string): readonly string[] {
  return (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!/]{1,3}$/u, ''));
}

/** "8,192" as "8192". */
function withoutThousands(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3})/gu, '');
}
