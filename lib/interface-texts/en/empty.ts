import { counted } from './plural.ts';

/** What stands where there is nothing to show, and messages about the recording itself. */
export const empty = {
  filtered: (hidden: number) => `The filter hides ${counted(hidden, 'call', 'calls')}`,
  filteredText: 'No call fits the filter, the chosen providers and the range of time together.',
  mistaken: 'Part of the filter is not understood: click into the filter box to see what.',
  removeFilter: 'Clear filters',
  noProblems: (calls: number) => `No problems in ${counted(calls, 'LLM call', 'LLM calls')}`,
  noProblemsText: 'Every call so far was answered. Failing calls appear here with cause and fix.',
  noProblemsYet: (pending: number) =>
    `${counted(pending, 'call', 'calls')} under way. Failing calls appear here with cause and fix.`,
  showAll: 'Show all calls',
  paused: 'Recording is paused',
  pausedText: 'Calls that the page makes now are not listed.',
  record: 'Record',
  resume: 'Resume',
  recording: 'Recording LLM calls',
  noneAmong: (requests: number) => `0 LLM calls among ${counted(requests, 'request', 'requests')}`,
  recordingText:
    'Use the page, or reload it to record what it calls while it loads. Failing calls appear here with cause and fix.',
  notVisible:
    'Requests that your server makes are not visible to the browser. If the page calls a backend, proxy or gateway of your own, add its host.',
  addHost: 'Add a custom host',
  networkPanelFilters:
    'A type filter or pause in Firefox’s Network panel hides requests from this panel as well: choose “All” and resume there.',
  otherHosts: 'Other hosts count as well when the path is that of a compatible API, e.g. /v1/chat/completions.',
  starved:
    'Firefox’s Network panel has a filter, so calls come late and without all their facts. Choose “All” and empty the filter there.',
  lost: 'Faultline was updated or removed, so nothing more is recorded. Close DevTools and open it again.',
};
