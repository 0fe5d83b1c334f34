/** The pane with all about the selected call. */
export const details = {
  label: 'Details',
  size: 'Size of the details',
  tabs: {
    diagnosis: 'Diagnosis',
    request: 'Request',
    response: 'Response',
    headers: 'Headers',
    attempts: 'Attempts',
  },
  attemptsTab: (count: number) => `Attempts ${count}`,
  close: 'Close details',
  closeTitle: 'Close (Esc)',
  showInNetwork: 'Show in Network panel',
  curl: 'cURL',
  nothing: 'No call selected',
  nothingHint: 'Choose a row to see what failed and how to fix it.',
  attemptShown: (number: number, count: number) => `Attempt ${number} of ${count}`,
  allAttempts: 'Show all attempts',
  noResponse: 'No response',
  key: 'Key',
  body: 'Body',
};
