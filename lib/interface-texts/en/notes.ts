import { counted } from './plural.ts';

/** Notes, exports, and the buttons and messages around them. */
export const notes = {
  // The note itself.
  failedCalls: (count: number, providers: string) =>
    `${counted(count, 'failed LLM call', 'failed LLM calls')}: ${providers}`,
  noResponse: 'no response',
  when: 'When',
  timesSince: (count: number, since: string) => `${counted(count, 'time', 'times')} since ${since}; this is the last`,
  // Of a group of calls.
  calls: 'Calls',
  callsAndAttempts: (calls: number, attempts: number) =>
    attempts === calls ? String(calls) : `${calls} (${counted(attempts, 'attempt', 'attempts')})`,
  span: (first: string, last: string, time: string) => `${first} to ${last} (${time})`,
  moreCallSites: (count: number) => `${counted(count, 'more call site', 'more call sites')}`,
  /** Between a name and what is told of it, and between the items of a list. */
  colon: ': ',
  comma: ', ',
  endpoint: 'Endpoint',
  sentBy: 'Sent by',
  serverCalls: 'Calls of the server',
  model: 'Model',
  models: 'Models',
  requestId: 'Request id',
  attempts: 'Attempts',
  ownWords: 'The provider’s own words:',
  ownWordsVariants: 'The provider’s own words, each with how often it was said:',
  moreVariants: (count: number) =>
    `${counted(count, 'more message', 'more messages')} that differ; the JSON report has them all.`,
  why: 'Why',
  otherwiseKnown: 'What else is known',
  fix: 'Fix',
  correction: 'Corrected line',
  retry: 'Retry',
  evidence: 'Evidence',
  links: 'Links',
  cutMark: '(cut)',
  /** Where evidence was read; the name of a header or field may follow. */
  places: {
    'request headers': 'request headers',
    'request header': 'request header',
    'request body': 'request body',
    request: 'request',
    'stream event': 'stream event',
    preflight: 'preflight',
    response: 'response',
    header: 'header',
    body: 'body',
    status: 'status',
    browser: 'browser',
    connection: 'connection',
    message: 'message',
  },
  nothingThere: '(not there)',
  curl: 'cURL',
  forShell: {
    bash: 'For bash and other POSIX shells.',
    cmd: 'For the Command Prompt of Windows (cmd).',
  },
  noKey: 'The page sent no key.',
  setKey: (variable: string) => `Set ${variable} first.`,
  bodyNotRecorded: 'The body of the request was not recorded.',
  bodyCut: (kept: string, whole: string) => `The body is cut: the first ${kept} of ${whole} are here.`,

  // Buttons.
  copyNote: 'Copy note',
  copyAs: 'Copy as',
  asMarkdown: 'Markdown',
  asText: 'Plain text',
  asJson: 'JSON',
  withRequest: 'Markdown with request (prompts included)',
  copyCurl: 'Copy as cURL',
  export: 'Export',
  exportTitle: 'Export shown calls',
  exportHar: 'HAR (keys replaced, prompts included)',
  exportReport: 'JSON report (without prompts)',

  // What happened.
  curlCommand: 'cURL command',
  copied: (what: string) => `${what} copied`,
  copiedNotes: (count: number) => `${count === 1 ? 'Note' : counted(count, 'note', 'notes')} copied, without prompts`,
  copiedWithRequest: (count: number) =>
    `${count === 1 ? 'Note' : counted(count, 'note', 'notes')} copied, with request and prompts`,
  copiedWithoutPrompts: (what: string) => `${what} copied, without prompts`,
  copyRefused: 'The browser refused access to the clipboard. Click into the panel and try again.',
  saved: (count: number, file: string) => `${counted(count, 'call', 'calls')} saved as ${file}`,
};
