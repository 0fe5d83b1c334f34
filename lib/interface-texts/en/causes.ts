import { counted } from './plural.ts';

/** The reference of all causes: the page of the extension, and docs/causes.md. */
export const causes = {
  title: 'Causes',
  pageTitle: 'Faultline: causes of failed LLM calls',
  intro: 'Why calls to LLM APIs fail, and what to do. The panel says the same with the names and numbers of the call.',
  search: 'Search causes',
  searchHint: 'Error words, code, status',
  found: (count: number) => counted(count, 'cause', 'causes'),
  none: 'No cause matches.',
  clear: 'Show all causes',
  contents: 'Categories',
  why: 'Why',
  fix: 'Fix',
  retry: 'Retry',
  example: 'Example',
  related: 'Related',
  /** In the panel. */
  more: 'More about this cause',
};
