import { counted } from './plural.ts';

/** The strip of requests over time. */
export const overview = {
  label: 'Requests over time',
  title: 'Drag or scroll to select a range; double-click to clear it',
  from: 'Start of the range',
  to: 'End of the range',
  /** One bar; `problems`: counts with their kinds. */
  bar: (time: string, attempts: number, problems: number, kinds: string) =>
    problems === 0
      ? `${time} – ${counted(attempts, 'attempt', 'attempts')}, no problems`
      : `${time} – ${counted(problems, 'problem', 'problems')}: ${kinds}`,
  kind: (count: number, name: string) => `${count} ${name}`,
  legend: 'Colors',
  groups: {
    fine: 'No problem',
    access: 'Access',
    money: 'Billing',
    limit: 'Limits and load',
    request: 'Request',
    content: 'Content',
    provider: 'Provider',
    browser: 'Browser and network',
  },
  summary: (requests: number, problems: number) =>
    `${counted(requests, 'request', 'requests')}, ${counted(problems, 'problem', 'problems')}`,
};
