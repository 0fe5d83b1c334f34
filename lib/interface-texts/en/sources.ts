import { counted } from './plural.ts';

/** Where in the app's own code a call was made. */
export const sources = {
  title: 'Sent by',
  notTold: 'The browser does not report which code sent this request. Chrome and Edge do; Firefox does not.',
  noStack: 'A script sent this request, but the browser recorded no stack.',
  otherInitiator: (type: string) => `Not sent by a script (initiator: ${type}).`,
  onlyLibraries: 'The stack shows library code only.',
  tooLong: 'A script is too long for its source map to be read.',
  lines: 'Source lines around the call',
  stack: (count: number) => `Stack: ${counted(count, 'frame', 'frames')}`,
  joined: (word: string) => `after ${word}`,
  libraryFrames: (name: string, count: number) =>
    `${name === '' ? 'library' : name}: ${counted(count, 'frame', 'frames')}`,
  omitted: (count: number) => `${counted(count, 'frame', 'frames')} omitted.`,
  anonymous: '(anonymous)',
  noFile: 'evaluated code',
  open: (url: string) => `Open in Sources: ${url}`,
};
