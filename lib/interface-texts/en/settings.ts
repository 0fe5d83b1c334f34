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

  hosts: 'Hosts of your own',
  hostsText:
    'Gateways, proxies and backends that speak to a model for your app. Their calls are listed and explained as those of the provider or protocol that you choose; what is named here stands before what Faultline knows.',
  hostsNone: 'None yet.',
  pattern: 'Host or URL pattern',
  patternHint: 'llm.corp.example · *.corp.example · corp.example/ai/* · localhost:9000',
  target: 'Answers like',
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
  importTitle: 'Add the hosts of a file that was exported here',
  exportHosts: 'Export',
  exportTitle: 'Save the list as a JSON file',
  imported: (count: number) => `${counted(count, 'host', 'hosts')} imported.`,
  importedAndSkipped: (count: number, skipped: number) =>
    `${counted(count, 'host', 'hosts')} imported, ${counted(skipped, 'entry', 'entries')} left out:`,
  skippedEntry: (place: number, problem: string) => `Entry ${place}: ${problem}`,
  moreSkipped: (count: number) => `and ${thousands(count)} more`,

  hostProblems: {
    empty: 'Enter a host, e.g. llm.corp.example.',
    'too-long': 'A pattern has at most 200 characters.',
    'white-space': 'A pattern holds no spaces.',
    scheme: 'Only http, https, ws and wss are watched. Leave the scheme out.',
    credentials: 'Leave out what stands before “@”: a name or password has no place here.',
    query: 'Leave out what follows “?” or “#”: only host and path count.',
    everything: 'This would watch every site. Name a host, e.g. *.corp.example.',
    'shared-suffix': 'Sites of many owners share this ending. Name one of them, e.g. *.corp.example.',
    'star-in-host': 'In a host “*” stands only in front, as in *.corp.example.',
    'stars-in-path': 'A path holds at most four “*”, each between other characters.',
    port: 'A port is a number from 1 to 65535.',
    host: 'This is no host. Begin with one, e.g. llm.corp.example/ai/*.',
    'there-already': 'This pattern is in the list already.',
    'too-many': 'The list holds at most 200 hosts.',
    target: 'It names a provider or protocol that this version does not know.',
    form: 'It has no pattern, or no provider or protocol.',
  },
  fileProblems: {
    unreadable: 'The browser could not read the file.',
    'too-large': 'The file is larger than 1 MB, so it is no list of hosts.',
    'not-json': 'The file holds no valid JSON.',
    'another-kind': 'The file holds no list of hosts. Choose one that was exported here.',
    newer: 'The file is from a newer version of Faultline. Update the extension first.',
    'no-hosts': 'The file’s “hosts” is no list.',
    'too-many': 'With these the list would hold more than 200 hosts. Remove some first.',
  },

  ignored: 'Hosts that are not offered',
  ignoredText: 'You said that they are no LLM API.',
  offerAgain: 'Offer again',
  offerAgainOf: (host: string) => `Offer ${host} again`,

  help: 'Help',
  helpKeys: 'Keyboard shortcuts and filter syntax (?)',

  watched: 'Known hosts',

  stored: 'What is stored',
  storedText:
    'The language, the hosts of your own and the hosts that are not offered. Nothing that is recorded is stored, and nothing is sent anywhere by Faultline.',
  keeping: {
    sync: 'They are kept by the browser, and by its account if you let it sync extensions.',
    local: 'The browser’s synchronised storage does not take them, so they are kept on this computer only.',
    memory: 'The browser’s storage does not take them: they are forgotten when DevTools closes.',
  },

  // The bar that offers to watch a host.
  offer: 'Offer',
  offerTitle: (host: string, calls: number) => `${host} looks like an LLM API (${counted(calls, 'call', 'calls')}).`,
  offerReasons: {
    header: (said: string) => `Its answer has the header ${said}.`,
    request: (said: string, protocol: string) => `The request is that of ${withArticle(protocol)}: ${said}.`,
    answer: (said: string, protocol: string) => `The answer is that of ${withArticle(protocol)}: ${said}.`,
    stream: (said: string, protocol: string) => `The stream is that of ${withArticle(protocol)}: ${said}`,
    error: (said: string) => `Its error quotes ${said}.`,
  },
  watch: 'Watch this host',
  watchTitle: (patterns: string) => `List and explain the calls to ${patterns}`,
  notLlm: 'Not an LLM API',
  notLlmTitle: (host: string) => `Never offer ${host} again`,
  notNow: 'Not now',
  moreOffers: (count: number) => `${counted(count, 'more host', 'more hosts')}`,
};
