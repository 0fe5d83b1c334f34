import { counted } from './plural.ts';

/** The line at the foot of the panel. */
export const footer = {
  requests: (count: number) => counted(count, 'request', 'requests'),
  problems: (count: number) => counted(count, 'problem', 'problems'),
  causes: (count: number) => counted(count, 'cause', 'causes'),
  storms: (count: number) => counted(count, 'retry storm', 'retry storms'),
  stormsTitle: 'Show the calls that were tried again in a way that does not help',
  pending: (count: number) => `${count.toLocaleString('en')} under way`,
  pendingTitle: 'Show the calls that have not ended',
  /** Calls in the list, which the filter and the view choose. */
  listed: (count: number) => `${count.toLocaleString('en')} listed`,
  dropped: (count: number) => `${count.toLocaleString('en')} dropped`,
  droppedTitle: 'The list holds only so many calls; the oldest leave first.',
  watching: (count: number) => `Watching ${counted(count, 'host', 'hosts')}`,
  watchingCustom: (count: number, custom: number) =>
    `Watching ${counted(count, 'host', 'hosts')} + ${custom.toLocaleString('en')} of your own`,
};
