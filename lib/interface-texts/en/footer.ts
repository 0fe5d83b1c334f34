import { thousands } from '../thousands.ts';
import { counted } from './plural.ts';

/** The line at the foot of the panel. */
export const footer = {
  calls: (count: number) => counted(count, 'call', 'calls'),
  /** Of all calls: each is one at least. */
  attempts: (count: number) => counted(count, 'attempt', 'attempts'),
  problems: (count: number) => counted(count, 'problem', 'problems'),
  causes: (count: number) => counted(count, 'cause', 'causes'),
  storms: (count: number) => counted(count, 'retry storm', 'retry storms'),
  stormsTitle: 'Show calls with ineffective retries',
  pending: (count: number) => `${thousands(count)} pending`,
  pendingTitle: 'Show pending calls',
  /** Calls in the list, which the filter and the view choose. */
  shown: (count: number) => `${thousands(count)} shown`,
  /** Of the calls in the list; sums of what the providers reported. */
  tokens: (input: number, output: number) => `${thousands(input)} input + ${thousands(output)} output tokens`,
  tokensTitle: (told: number) =>
    `Reported by ${counted(told, 'response', 'responses')} of the requests shown; cached and reasoning tokens included`,
  dropped: (count: number) => `${thousands(count)} dropped`,
  droppedTitle: 'The list keeps the latest 10,000 calls.',
  /** `own`: how many of them the user named. */
  watching: (hosts: number, own: number) =>
    `Watching ${counted(hosts, 'host', 'hosts')}${own === 0 ? '' : ` (${thousands(own)} custom)`}`,
};
