import { counted } from './plural.ts';

/** What stands where there is nothing to show, and messages about the recording itself. */
export const empty = {
  filtered: (hidden: number) => `The filter hides ${counted(hidden, 'call', 'calls')}`,
  filteredText: 'No calls match the current filters.',
  mistaken: 'Part of the filter is not understood: click into the filter box to see what.',
  removeFilter: 'Clear filters',
  noProblems: (calls: number) => `No problems in ${counted(calls, 'LLM call', 'LLM calls')}`,
  noProblemsText: 'All calls so far succeeded. Failed calls appear here with a cause and a fix.',
  noProblemsYet: (pending: number) =>
    `${counted(pending, 'call', 'calls')} pending. Failed calls appear here with a cause and a fix.`,
  showAll: 'Show all calls',
  paused: 'Recording is paused',
  pausedText: 'New calls are not recorded.',
  record: 'Record',
  resume: 'Resume',
  recording: 'Recording LLM calls',
  noneAmong: (requests: number) => `0 LLM calls among ${counted(requests, 'request', 'requests')}`,
  recordingText:
    'Use the page, or reload it to record calls made during load. Failed calls appear here with a cause and a fix.',
  notVisible:
    'If the page calls a backend, proxy or gateway of your own, add its host. The browser cannot see what your server calls; in development, a Node.js server that has the “faultline” package can report it:',
  addHost: 'Add a custom host',
  networkPanelFilters:
    'A type filter or pause in Firefox’s Network panel hides requests from this panel as well: choose “All” and resume there.',
  otherHosts: 'Other hosts are detected by their path, e.g. /v1/chat/completions.',
  starved:
    'Firefox’s Network panel has a filter, so calls appear late and incomplete. Choose “All” and empty the filter there.',
  lost: 'Faultline was updated or removed, so nothing more is recorded. Close DevTools and open it again.',
};
