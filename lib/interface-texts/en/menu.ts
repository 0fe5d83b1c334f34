import { counted } from './plural.ts';

const notes = (count: number) => (count === 1 ? 'note' : counted(count, 'note', 'notes'));

/** Context menus. */
export const menu = {
  label: 'Actions',
  copyNote: (count: number) => `Copy ${notes(count)}`,
  copyNoteWithRequest: (count: number) => `Copy ${notes(count)} with request`,
  copyForAgent: 'Copy for a coding agent',
  copyUrl: (count: number) => (count === 1 ? 'Copy URL' : `Copy ${counted(count, 'URL', 'URLs')}`),
  copyResponse: 'Copy response',
  only: (name: string) => `Show only ${name}`,
  hide: (name: string) => `Hide ${name}`,
  copyValue: 'Copy value',
  copyPath: 'Copy path',
  copySubtree: 'Copy subtree as JSON',
  copyText: 'Copy text',
  copySelection: 'Copy selection',
  copyConversation: 'Copy all messages',
  // What was copied.
  url: (count: number) => (count === 1 ? 'URL' : counted(count, 'URL', 'URLs')),
  response: 'Response',
  path: 'Path',
  subtree: 'Subtree',
  selection: 'Selection',
  conversation: 'Messages',
};
