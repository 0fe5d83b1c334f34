import { counted } from './plural.ts';

/** The list of calls. */
export const timeline = {
  label: 'Timeline',
  grid: 'Calls to LLM APIs',
  sortBy: (column: string) => `Sort by ${column}`,
  resize: (column: string) => `Width of the column ${column}`,
  /** How much time the waterfall spans. */
  span: (time: string) => `The column spans ${time}`,
  answeredIn: (time: string) => `Answered in ${time}`,
  waitingFor: (time: string) => `Waiting for ${time}`,
  receivingFor: (time: string) => `Receiving for ${time}`,
  newest: 'Newest',
  newestTitle: 'Go to the newest call (End)',
  underWay: 'Under way',
  tryingAgain: 'trying again',
  thenPassed: 'then passed',
  attempts: (count: number) => `×${count}`,
  attemptsTitle: (count: number, polled: boolean) =>
    polled ? `Polled ${counted(count, 'time', 'times')}` : counted(count, 'attempt', 'attempts'),
  noResponse: 'No response',
  copyNote: 'Copy note',
  guess: 'a guess',
  guessed: (title: string) => `${title}. A guess: only the status or general words tell.`,
  waterfall: {
    total: (time: string) => `${time} in all`,
    before: (time: string) => `before sending ${time}`,
    waiting: (time: string) => `waiting ${time}`,
    firstEvent: (time: string) => `first event after ${time}`,
    receiving: (time: string) => `receiving ${time}`,
    took: (time: string) => `took ${time}`,
  },
  /** Read out when problems come. */
  newProblems: (count: number) => counted(count, 'new problem', 'new problems'),
  lastProblem: (provider: string, cause: string) => `, the last: ${provider}, ${cause}`,
};
