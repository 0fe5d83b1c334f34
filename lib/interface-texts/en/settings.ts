import { thousands } from '../thousands.ts';
import { counted } from './plural.ts';

const withArticle = (name: string) => `${/^(?:[AEIO]|LLM)/u.test(name) ? 'an' : 'a'} ${name}`;

/** The page of settings, and the bar that offers to watch a host. */
export const settings = {
  title: 'Settings',
  open: 'Settings',
  close: 'Close settings',

  language: 'Language',
  languageAuto: (name: string) => `As the browser (${name})`,
  languages: { en: 'English', 'zh-CN': '简体中文' },

  hosts: 'Custom hosts',
  hostsText:
    'Gateways, proxies and backends that call a model for your app. Their calls are listed and diagnosed as the provider or protocol you choose. Custom hosts override the known ones. A host alone matches all of its paths; a path matches itself and everything below it.',
  hostsNone: 'None yet.',
  pattern: 'Host or URL pattern',
  patternHint: 'llm.corp.example · *.corp.example · corp.example/ai/* · localhost:9000',
  target: 'Diagnose as',
  targetProtocols: 'Protocols',
  targetProviders: 'Providers',
  actions: 'Actions',
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  editOf: (pattern: string) => `Edit ${pattern}`,
  remove: 'Remove',
  removeOf: (pattern: string) => `Remove ${pattern}`,
  removed: (pattern: string) => `${pattern} is no longer watched.`,
  added: (pattern: string) => `${pattern} is watched.`,
  importHosts: 'Import',
  importTitle: 'Import a host list exported from Faultline',
  exportHosts: 'Export',
  exportTitle: 'Save the list as a JSON file',
  imported: (count: number) => `${counted(count, 'host', 'hosts')} imported.`,
  importedAndSkipped: (count: number, skipped: number) =>
    `${counted(count, 'host', 'hosts')} imported, ${counted(skipped, 'entry', 'entries')} skipped:`,
  skippedEntry: (place: number, problem: string) => `Entry ${place}: ${problem}`,
  moreSkipped: (count: number) => `and ${thousands(count)} more`,

  hostProblems: {
    empty: 'Enter a host, e.g. llm.corp.example.',
    'too-long': 'Patterns can have up to 200 characters.',
    'white-space': 'Patterns can’t contain spaces.',
    scheme: 'Only http, https, ws and wss are supported. Remove the scheme.',
    credentials: 'Remove the user name and password before “@”.',
    query: 'Remove the query or fragment: only host and path are matched.',
    everything: 'This would watch every site. Name a host, e.g. *.corp.example.',
    'shared-suffix': 'Sites of many owners share this ending. Name one of them, e.g. *.corp.example.',
    'star-in-host': 'In a host, “*” is allowed only at the start, as in *.corp.example.',
    'stars-in-path': 'A path can have up to four “*”, not next to each other.',
    port: 'The port must be a number from 1 to 65535.',
    host: 'Not a valid host. Start with one, e.g. llm.corp.example/ai/*.',
    'there-already': 'This pattern is already in the list.',
    'too-many': 'Up to 200 hosts are allowed.',
    target: 'Unknown provider or protocol.',
    form: 'Missing pattern, provider or protocol.',
  },
  fileProblems: {
    unreadable: 'The browser could not read the file.',
    'too-large': 'The file is larger than 1 MB: too large for a host list.',
    'not-json': 'The file is not valid JSON.',
    'another-kind': 'The file is not a host list. Choose one exported from Faultline.',
    newer: 'The file is from a newer version of Faultline. Update the extension first.',
    'no-hosts': '“hosts” in the file must be an array.',
    'too-many': 'Importing these would exceed 200 hosts. Remove some first.',
  },

  ignored: 'Ignored hosts',
  ignoredText: 'You marked these as not an LLM API.',
  offerAgain: 'Stop ignoring',
  offerAgainOf: (host: string) => `Stop ignoring ${host}`,

  help: 'Help',
  helpKeys: 'Keyboard shortcuts and filter syntax (?)',

  report: 'Report a problem',

  watched: 'Known hosts',

  stored: 'Stored data',
  storedText: 'The language, custom hosts and ignored hosts. Recordings are not saved, and Faultline sends nothing.',
  keeping: {
    sync: 'Saved in this browser, and synced if extension sync is on.',
    local: 'Synced storage is not available, so they are saved in this browser only.',
    memory: 'The browser’s storage is not available: they are lost when DevTools closes.',
  },
  storedPanel:
    'How you left the panel, in this browser only: columns, their order and widths, sorting, grouping, Problems or All calls, how the start is shown, the tab and size of the details, Preserve log, and dismissed patterns. The filter text is not saved.',

  // The bar that offers to watch a host.
  offer: 'Suggestion',
  offerTitle: (host: string, calls: number) => `${host} looks like an LLM API (${counted(calls, 'call', 'calls')}).`,
  offerReasons: {
    header: (said: string) => `Response header: ${said}.`,
    request: (said: string, protocol: string) => `The request looks like that of ${withArticle(protocol)}: ${said}.`,
    answer: (said: string, protocol: string) => `The response looks like that of ${withArticle(protocol)}: ${said}.`,
    stream: (said: string, protocol: string) => `The stream looks like that of ${withArticle(protocol)}: ${said}`,
    error: (said: string) => `Its error quotes ${said}.`,
  },
  watch: 'Watch this host',
  watchTitle: (patterns: string) => `List and explain the calls to ${patterns}`,
  notLlm: 'Not an LLM API',
  notLlmTitle: (host: string) => `Don’t suggest ${host} again`,
  notNow: 'Not now',
  moreOffers: (count: number) => `${counted(count, 'more host', 'more hosts')}`,
};
