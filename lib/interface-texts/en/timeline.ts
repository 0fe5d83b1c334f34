import { counted } from './plural.ts';

/** The list of calls. */
export const timeline = {
  label: 'Timeline',
  grid: 'Calls to LLM APIs',
  sortBy: (column: string) => `Sort by ${column}`,
  resize: (column: string) => `Resize column ${column}`,
  /** How much time the waterfall spans. */
  span: (time: string) => `Scale: ${time}`,
  answeredIn: (time: string) => `Completed in ${time}`,
  waitingFor: (time: string) => `Waiting for ${time}`,
  receivingFor: (time: string) => `Receiving for ${time}`,
  newest: 'Jump to latest',
  newestTitle: 'Jump to the latest call (End)',
  underWay: 'Pending',
  tryingAgain: 'retrying',
  thenPassed: 'later succeeded',
  attempts: (count: number) => `×${count}`,
  attemptsTitle: (count: number, polled: boolean) =>
    polled ? `Polled ${counted(count, 'time', 'times')}` : counted(count, 'attempt', 'attempts'),
  noResponse: 'No response',
  copyNote: 'Copy note',
  guess: 'low confidence',
  guessed: (title: string) => `${title}. Low confidence: based on the status or generic wording only.`,
  waterfall: {
    total: (time: string) => `${time} total`,
    before: (time: string) => `queued ${time}`,
    waiting: (time: string) => `waiting ${time}`,
    firstEvent: (time: string) => `first event at ${time}`,
    receiving: (time: string) => `receiving ${time}`,
    took: (time: string) => `took ${time}`,
  },
  /** Read out when problems come. */
  newProblems: (count: number) => counted(count, 'new problem', 'new problems'),
  lastProblem: (provider: string, cause: string) => `; latest: ${provider}, ${cause}`,
};
