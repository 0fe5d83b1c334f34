import { thousands } from '../thousands.ts';

/** The bar above the list. */
export const toolbar = {
  record: 'Record',
  pause: 'Pause recording',
  recordTitle: 'Record calls to LLM APIs',
  clear: 'Clear',
  clearTitle: 'Clear (Ctrl/⌘ K)',
  show: 'Show',
  problems: (count: number) => `Problems ${thousands(count)}`,
  all: (count: number) => `All calls ${thousands(count)}`,
  preserveLog: 'Preserve log',
  preserveLogTitle: 'Keep calls across page loads',
  copied: 'Copied',
  copyNotes: 'Copy notes',
  copyNotesTitle: 'Copy the notes of all shown problems as Markdown',
  providers: 'Providers',
  allProviders: 'All providers',
  problemsOfProvider: (count: number) => (count === 1 ? ' problem' : ' problems'),
  hidden: (count: number) => `${thousands(count)} hidden`,
  showHidden: 'Clear filters',
};
