import { thousands } from '../thousands.ts';
import { counted } from './plural.ts';

/** HAR files that were opened, the page that shows them, and the popup that leads there. */
export const viewer = {
  openHar: 'Open HAR file',
  openHarTitle: 'Show the LLM calls of a HAR file from any browser or proxy. The file stays on this computer.',
  dropHere: 'Drop a HAR file to open it',
  reading: (file: string) => `Reading ${file}`,
  readSoFar: (read: string, whole: string) => `${read} of ${whole}`,
  preparing: (file: string) => `Preparing the calls of ${file}`,
  preparedSoFar: (done: number, total: number) => `${thousands(done)} of ${counted(total, 'call', 'calls')}`,
  cancel: 'Cancel',

  // Over the list of an opened file.
  shownFile: 'File',
  entriesAndCalls: (entries: number, calls: number) =>
    `${counted(calls, 'LLM call', 'LLM calls')} among ${counted(entries, 'entry', 'entries')}`,
  skipped: (count: number) => `${counted(count, 'entry', 'entries')} skipped`,
  andMore: (count: number) => `and ${thousands(count)} more`,
  backToRecording: 'Back to the recording',
  close: 'Close the file',
  noCalls: (file: string) => `No LLM calls in ${file}`,
  noCallsHint: (entries: number) =>
    `None of its ${counted(entries, 'request goes', 'requests go')} to an LLM API that Faultline knows.`,
  withoutKeys: 'No call in this file has a key: a browser leaves keys out of a HAR unless it is asked for them.',

  // Why a file was not opened.
  refused: (file: string) => `${file} was not opened`,
  dismiss: 'Dismiss',
  empty: 'The file is empty.',
  notJson: (found: string, line: number, column: number) =>
    `It is no HAR file: ${found} should not be at line ${line}, column ${column}.`,
  notJsonThere: (line: number, column: number) =>
    `It is no HAR file: what stands at line ${line}, column ${column} is no JSON.`,
  endsEarly: (line: number, column: number, entries: number) =>
    `It breaks off at line ${line}, column ${column}, after ${counted(entries, 'complete entry', 'complete entries')}: the file was not saved to its end. Export it again.`,
  tooDeep: (line: number, column: number) => `Its values are nested too deep, at line ${line}, column ${column}.`,
  noHar: (misfit: string) => `It is JSON, but no HAR: ${misfit}.`,
  tooLarge: (size: string, limit: string) =>
    `It is ${size} long, and ${limit} is the most. Export fewer requests, or without bodies of other hosts.`,
  unreadable: 'The browser could not read it. It may have been moved or changed.',
  failed: 'Something went wrong in Faultline while it read the file. Please report it, with what wrote the file.',
  misfit: (path: string, expected: string, received: string) => `${path} should be ${expected}, and is ${received}`,
  misfitMissing: (path: string) => `${path} is missing`,
  misfitValue: (path: string, received: string) => `${path} cannot be ${received}`,
  wholeFile: 'the whole of it',
  aList: 'a list',
  anObject: 'an object',
  aText: 'a text',
  aNumber: 'a number',

  // The panel before the recording is there.
  waiting: 'Waiting for the recording',
  waitingHint: 'If this stays, switch to another tab of DevTools and back, or reopen DevTools.',

  // The page and the popup.
  title: 'Faultline',
  emptyTitle: 'Open a HAR file',
  emptyHint:
    'Drop one here, or choose one. Faultline shows its calls to LLM APIs, and for each that failed why and what to do. Nothing leaves this computer.',
  howToExport:
    'To get one: open DevTools, Network, and export the list as HAR “with sensitive data” or “with content”.',
  popupHint: 'Open DevTools (F12, on a Mac ⌥⌘I) and choose the Faultline tab: it records while DevTools is open.',
  popupOpen: 'Open a HAR file',
};
