/** The pane with all about the selected call. */
export const details = {
  label: 'Details',
  size: 'Resize details',
  tabs: {
    diagnosis: 'Diagnosis',
    answer: 'Answer',
    request: 'Request',
    response: 'Response',
    headers: 'Headers',
    attempts: 'Attempts',
  },
  polls: 'Polls',
  attemptsTab: (count: number, polled: boolean) => `${polled ? 'Polls' : 'Attempts'} ${count}`,
  title: 'Selected call',
  close: 'Close details',
  closeTitle: 'Close (Esc)',
  showInNetwork: 'Show in Network panel',
  filterSet: 'Filter set in the Network panel',
  nothing: 'No call selected',
  nothingHint: 'Select a row to see the cause and fix.',
  attemptShown: (number: number, count: number, polled: boolean) =>
    `${polled ? 'Poll' : 'Attempt'} ${number} of ${count}`,
  allAttempts: (polled: boolean) => (polled ? 'Show all polls' : 'Show all attempts'),
  noResponse: 'No response',
  key: 'Key',
  body: 'Body',
};
