/** What failed, why, and what to do. */
export const diagnosis = {
  ownWords: 'The provider’s own words',
  /** `answer`: the sentence that says what the provider answered. */
  hiddenAnswer: (answer: string) => `The page saw only a failed fetch, without status and text. ${answer}`,
  answeredWith: (status: number) => `The provider answered ${status}.`,
  why: 'Why',
  fix: 'Fix',
  correction: 'Corrected line',
  copyCorrection: 'Copy corrected line',
  retry: 'Retry',
  pageDid: 'What the page did',
  otherwiseKnown: 'What else is known',
  showField: 'Show it in the request',
  evidence: 'Evidence',
  rule: (name: string) => `Rule ${name}`,
  requestId: 'Request id',
  copyRequestId: 'Copy request id',
  retryIn: (time: string) => `Ready in ${time}`,
  retryAt: (time: string) => `Ready at ${time}`,
  retryReady: (time: string) => `The wait ended at ${time}.`,
  answeredIn: (time: string) => `Answered in ${time}`,
  nothingToFix: 'Nothing to fix.',
  phases: (waiting: string, receiving: string) =>
    `Waiting for the first byte took ${waiting}, receiving the answer ${receiving}.`,
  underWay: 'Under way',
  underWayHint: (time: string) => `No answer after ${time} so far. The cause is told when the call ends.`,
  receivingHint: (time: string) => `The answer is coming in; ${time} so far.`,
};
