/** How often the page tried one call, and how long it waited between. */
export const attempts = {
  label: (polled: boolean) => (polled ? 'Polls of this task' : 'Attempts of this call'),
  number: '#',
  started: 'Started',
  waited: 'Waited',
  result: 'Result',
  took: (time: string) => `took ${time}`,
  attempt: (number: number) => `Attempt ${number}`,
  choose: 'Show this attempt',
  first: 'first attempt',
  kept: (time: string) => `asked: ${time}, kept`,
  tooSoon: (time: string) => `asked: ${time}, not kept`,
  noRetry: 'no retry helps',
  ok: 'answered',
  unfinished: 'not finished yet',
  pending: 'under way',
  noResponse: 'no response',
};
