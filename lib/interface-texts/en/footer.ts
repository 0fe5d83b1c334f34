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
  stormsTitle: 'Show the calls that were tried again in a way that does not help',
  pending: (count: number) => `${thousands(count)} under way`,
  pendingTitle: 'Show the calls that have not ended',
  /** Calls in the list, which the filter and the view choose. */
  shown: (count: number) => `${thousands(count)} shown`,
  /** Of the calls in the list; sums of what the providers reported. */
  tokens: (input: number, output: number) => `${thousands(input)} input + ${thousands(output)} output tokens`,
  tokensTitle: (told: number) =>
    `Reported by ${counted(told, 'response', 'responses')} of the requests shown; cached and reasoning tokens included`,
  dropped: (count: number) => `${thousands(count)} dropped`,
  droppedTitle: 'The list holds only so many calls; the oldest leave first.',
  /** `own`: how many of them the user named. */
  watching: (hosts: number, own: number) =>
    `Watching ${counted(hosts, 'host', 'hosts')}${own === 0 ? '' : `, ${thousands(own)} of your own`}`,
};
