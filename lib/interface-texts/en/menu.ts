import { counted } from './plural.ts';

const notes = (count: number) => (count === 1 ? 'note' : counted(count, 'note', 'notes'));

/** Context menus. */
export const menu = {
  label: 'Actions',
  copyNote: (count: number) => `Copy ${notes(count)}`,
  copyNoteWithRequest: (count: number) => `Copy ${notes(count)} with request`,
  copyForAgent: (count: number) =>
    count === 1 ? 'Copy for a coding agent' : `Copy ${notes(count)} for a coding agent`,
  /** `calls`: those that have the URLs in common. */
  copyUrl: (count: number, calls: number) =>
    count === 1 ? 'Copy URL' : `Copy ${counted(count, 'URL', 'URLs')}${count < calls ? ` of ${calls} calls` : ''}`,
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
