import { counted } from './plural.ts';

/** The strip of requests over time. */
export const overview = {
  label: 'Requests over time',
  title: 'Drag to choose a range, double click to clear it',
  from: 'Start of the range',
  to: 'End of the range',
  summary: (requests: number, problems: number) =>
    `${counted(requests, 'request', 'requests')}, ${counted(problems, 'problem', 'problems')}`,
};
