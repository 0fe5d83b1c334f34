import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';

/** Limits per minute, day and window, and the context window. */
export const limitsRules: readonly Rule[] = [
  // Of a response whose body nobody has, the headers tell which limit it was.
  { id: 'spent-requests-minute', status: 429, when: 'spent-requests-minute', cause: 'rate_limit/requests_per_minute' },
  { id: 'spent-requests-day', status: 429, when: 'spent-requests-day', cause: 'rate_limit/requests_per_day' },
  { id: 'spent-tokens-minute', status: 429, when: 'spent-tokens-minute', cause: 'rate_limit/tokens_per_minute' },
  { id: 'spent-tokens-day', status: 429, when: 'spent-tokens-day', cause: 'rate_limit/tokens_per_day' },
  {
    id: 'zero-limit',
    message:
      /\b(?:rate|request|token|usage|requests|tokens)s?[ -](?:limit|quota)s? (?:of|is|was|=)(?: set to| currently)? ?(?:0|zero)(?!\.?\d)/iu,
    status: [200, 400, 403, 429, ...HIDING],
    cause: 'rate_limit/zero_limit',
  },
  {
    id: 'batch-queue',
    message:
      /\benqueued token limit\b|\btoo many (?:tokens|requests|batches) (?:are )?(?:enqueued|queued|in (?:the )?queue)\b/iu,
    cause: 'rate_limit/unspecified',
    title: 'The batch queue is full',
    why: [
      [
        'All batches in progress together may have {limit} tokens enqueued.',
        'The batches in progress use up what may be enqueued.',
      ],
    ],
    fixes: [
      {
        text: [
          'Wait until batches in progress are completed, or cancel some; split the input file so that all enqueued stay below {limit} tokens.',
          'Wait until batches in progress are completed, or cancel some; then create the batch again, in smaller parts.',
        ],
        link: 'limits',
      },
    ],
  },
  {
    id: 'batch-tokens',
    message:
      /\btoo many tokens in (?:the |this |your |a )?batch\b|\bbatch (?:of inputs )?(?:has|contains|holds) (?:too many|more than \d[\d,]{0,9}) tokens/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'context_length/input_too_long',
    title: 'The inputs of the batch are too long together',
    why: [
      [
        'The batch has {asked} tokens; all inputs together may have {limit}.',
        'All inputs of a batch together may have {limit} tokens.',
        'The limit counts all inputs of a batch together.',
      ],
    ],
    fixes: [
      {
        text: [
          'Split the inputs over several requests of less than {limit} tokens.',
          'Split the inputs over several requests with fewer tokens each.',
        ],
        link: 'docs',
      },
    ],
  },
  // Limits per minute first: "too large" and "tokens" in them are no context window.
  {
    id: 'larger-than-minute',
    message: /request too large .{0,300}limit:? (?<limit>\d{1,12}),? requested:? (?<asked>\d{1,12})/isu,
    cause: 'rate_limit/tokens_per_minute',
    retry: false,
    title: 'One request exceeds the limit per minute',
    why: ['This request alone needs {asked} tokens; the limit per minute is {limit}.'],
    fixes: [
      {
        text: [
          'Shorten the prompt and lower “{outputParameter}” until both together stay under {limit} tokens; waiting does not help.',
          'Shorten the request to fewer than {limit} tokens; waiting does not help.',
        ],
      },
    ],
  },
  {
    id: 'tokens-per-minute',
    message:
      /tokens[ -]per[ -]min|error-code#token-limit|每分钟.{0,12}tokens?|\(TPM\)|\bTPM\b.{1,40}limit|\bTPM ?(?:超|达到|限制|上限)|too many tokens, please wait/iu,
    cause: 'rate_limit/tokens_per_minute',
  },
  {
    id: 'tokens-per-day',
    message:
      /(?:daily|weekly)(?:(?:,| and|, and) (?:daily|weekly|monthly)){0,2} token limits?|tokens[ -]per[ -]day|token limit .{0,3}\d[\d,]{0,12}(?: tokens?)? (?:per|a) day|\(TPD\)|\bTPD\b.{1,40}limit/iu,
    cause: 'rate_limit/tokens_per_day',
  },
  {
    id: 'requests-per-minute',
    message:
      /requests?[ _-]per[ _-]min|requests? (?:in|within|every) \d{1,2} min|free-models-per-min|分钟内最多|每分钟.{0,12}(?:次|请求)|\(RPM\)|\bRPM\b.{1,40}limit|max RPM|\b(?:RPM|QPS) ?(?:超|达到|限制|上限)/iu,
    cause: 'rate_limit/requests_per_minute',
  },
  {
    id: 'requests-per-day',
    message:
      /requests?[ -]per[ -]day|free-models-per-day|\(RPD\)|daily (?:request )?limit|[每今当](?:日|天).{0,12}(?:次数|上限|限额)/iu,
    cause: 'rate_limit/requests_per_day',
  },
  // An app counts so for each of its users; providers count requests and tokens.
  {
    id: 'messages-per-day',
    message:
      /\b(?:messages|chats|questions|prompts|generations|conversations) (?:for|per|in|each) (?:the |this |one )?day\b|\b(?:messages|chats|questions|prompts|generations) (?:a day|today|every day)\b/iu,
    status: [200, 400, 402, 403, 429, ...HIDING],
    cause: 'rate_limit/requests_per_day',
    title: ['The daily limit of {limitAmount} is reached', 'The daily limit of messages is reached'],
    why: [
      [
        'The app at {appServer} counts the messages of each of its users per day; it refused this itself, no provider did.',
        'The messages of this day are used up.',
      ],
    ],
    fixes: [
      {
        text: [
          'Sign in instead of staying a guest, wait until the day is over, or raise the daily limit in the code of {appServer}.',
          'Wait until the daily limit resets, or use a plan with a higher one until then.',
        ],
        link: 'limits',
      },
    ],
  },
  // A plan's window of hours or days comes back by itself, whatever the message sells.
  {
    id: 'usage-window',
    message:
      /(?:hourly|session|daily|weekly|\d{1,3}[- ](?:hour|day))(?: \(.{1,12}\))? (?:usage |free |request |chat |message )?(?:limit|quota|allocation)|(?:hour|day|week) quota (?:has been )?(?:reached|exceeded)|free limit for the (?:hour|day)|已达到?每(?:小时|[周天日]).{0,8}(?:上限|限额)|free (?:limit|quota) (?:for|used)|\bGPU quota\b|free usage for|\b(?:used (?:up )?all|no more|out) of .{1,40} (?:for|of) (?:today|this (?:hour|day|week))\b|\b(?:usage|request|message|token) (?:limit|quota|allowance) (?:for|of|within|every) (?:the (?:last|past) )?\d{1,3} (?:hours?|days?)\b|rolling \d{1,3}-(?:hour|day)|(?:hourly|daily|weekly|\d{1,3}[- ](?:hour|day)) (?:usage )?(?:window|allowance)\b/iu,
    status: [200, 400, 402, 403, 429, ...HIDING],
    cause: 'rate_limit/usage_window',
  },
  // Whatever it counts: "quota exceeded! maximum admitted 60 per minute".
  {
    id: 'per-minute',
    message:
      /(?:limit|quota|maximum|max|exceed\w{0,3}|admitted)\b.{1,60}\bper[ _-](?:minute|second)\b|per[ _-](?:minute|second) (?:limit|quota|exceed)/iu,
    cause: 'rate_limit/requests_per_minute',
  },
  {
    id: 'concurrency',
    message:
      /(?:max(?:imum)?|too many|number of) concurren(?:t|cy)|concurrent (?:requests?|connections?|calls?) (?:limit|exceed)|concurrency (?:limit|exceed)|并发/iu,
    cause: 'rate_limit/concurrency',
  },

  // Context window. The cap of the answer alone comes before it.
  {
    id: 'output-cap',
    message:
      /(?:^[`'"]?max_(?:completion_|output_|new_)?tokens|\bmaximum (?:output )?tokens(?: of \d{1,9})?|(?:^|\n|- )too many tokens: max tokens)\b(?!.{1,160}(?:context|prompt|input)).{1,40}(?:exceeds?|too large|greater than|above|at most|more than|must be)\b/iu,
    status: [200, 400, 422, ...HIDING],
    cause: 'invalid_request/out_of_range',
  },
  {
    id: 'input-plus-output',
    message:
      /input length and .?max_tokens.? exceed|tokens.? \+ .?max_(?:new_)?tokens.? {1,2}must be|(?:request|prompt|sequence) length \d{1,9} \+ \d{1,9} is (?:greater|larger|longer|more) than|\(\d{1,9} in the messages, \d{1,9} in the completion\)/iu,
    cause: 'context_length/input_plus_output_too_long',
  },
  {
    id: 'context-window',
    message:
      /maximum context length|context_?(?:length|window)_?exceeded|context[ _-](?:length|window) (?:is |of |limit |was |has )?.{0,40}(?:exceed|too)|exceed\w{0,3} .{0,60}(?:context[ _-](?:length|window|limit|size)|token limit)|prompt is too long|input (?:token )?(?:length|tokens?) .{0,30}(?:too long|exceed)|(?:prompt|input|request) exceeds? (?:the )?(?:max(?:imum)? )?length(?! .{0,30}char)|(?:prompt|input) .{0,30}too (?:long|many tokens)|reduce the length of the (?:messages|prompt)|longer than .{0,30}context (?:length|window)|too many (?:input )?tokens|(?:prompt|input|number of tokens|total tokens) .{0,30}exceeds? .{0,20}(?:max(?:imum)? )?(?:tokens|context|limit of tokens)\b|number of tokens exceeds|^token limit exceeded|too long for context|range of input length|max context reached|token count .{0,20}exceeds? the (?:limit|max)|too large to process\b.{1,60}context|上下文.{0,12}(?:超|过长|长度限制)|(?:输入|提示词|文本|内容) ?(?:长度|token).{0,8}超|超(?:过|出).{0,4}(?:最大|模型).{0,6}(?:长度|token)|(?:输入|提示词).{0,12}(?:过长|超长|超出.{0,8}长度)|(?:输入内容|token ?数量?).{0,6}超(?:过|出).{0,8}(?:最大|模型|上限|长度)|length of (?:all messages|prompt_tokens .{1,20}) (?:is too long|must be less)/iu,
    cause: 'context_length/input_too_long',
  },
  {
    id: 'longer-than-window',
    message:
      /\b(?:prompt|input|conversation|history|messages?|request|sequence|(?<!output )tokens|context) .{0,50}(?:exceed\w{0,3}|longer than|larger than|surpass\w{0,2}|(?:goes|is|are) over|beyond|not fit) .{0,50}(?:context|\btoken (?:limit|length)|(?:input|prompt|\d|of) tokens\b|max_model_len|max model len|sequence length|max(?:imum)? (?:prompt|input|token))/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'context_length/input_too_long',
  },
  {
    id: 'too-long-to-read',
    message:
      /\b(?:context|prompt(?!.{0,60}(?:char|to increase))|input token|conversation)(?: (?:length|window|limit|size|tokens?|count|history))? (?:is |was |has been |limit )?(?:exceeded|exceeds|full|overflow|reached|too (?:long|large))|\b(?:input|sequence|token) length .{0,20}(?:too long|exceeds|(?:longer|larger|greater) than)|max(?:imum)? (?:context|prompt|sequence|input)(?: (?:length|tokens?|size))? (?:is|of|reached|exceeded)|max(?:imum)? tokens exceeded|too many (?:\w{1,12} )?tokens\b|(?:shorten|reduce|truncate) (?:your|the) (?:length of (?:your|the) |number of tokens in (?:your|the) )?(?:prompt|input|messages|conversation)|input (?:context )?is too long|exceed\w{0,3} (?:the |its )?(?:maximum )?(?:context|model token) (?:limit|length|window|size)|\bn_ctx\b|more tokens than|max size: \d{3,8} tokens|greater than the context|request (?:is )?too long for (?:this|the) model|(?:history|messages?) (?:is |are )?too long|^sequence too long|token count exceeds|context window is \d{1,8}k? tokens|tokens plus max_tokens|not enough context|supports? (?:at most|up to) \d{3,8} tokens\b|tokens? \d{3,8} exceeds? |\d{3,8}\)? exceeds? (?:the )?(?:limit|max(?:imum)?) .{0,24}\d{3,8}|conversation (?:limit|too long)/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'context_length/input_too_long',
  },
  {
    id: 'context-abroad',
    message:
      /上下文.{0,6}[长超限]|输入.{0,6}(?:过长|太长|超)|(?:提示词|prompt|对话) ?(?:过长|太长)|tokens?.{0,8}(?:超限|超出|超过|上限)|最大上下文|请(?:缩短|精简).{0,4}(?:输入|内容|提示词)|eingabe ist zu lang|(?:contexte|prompt) est trop long|prompt es demasiado largo|contexto demasiado|コンテキスト長|トークン数が.{0,6}超|контекст.{0,12}превышен|превышен.{0,12}контекст|컨텍스트/iu,
    status: [200, 400, 413, 422, ...HIDING],
    cause: 'context_length/input_too_long',
  },
];
