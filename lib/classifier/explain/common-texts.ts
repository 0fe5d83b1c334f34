/**
 * Texts of explanations that no rule and no cause holds, with their placeholders. They are here so that each of them can be
 * found and translated.
 */
export const commonTexts = {
  retryNo: 'Not until this is fixed: the same request will fail again.',
  retryChanged: 'Not as it stands. Change the request first.',
  retryRefused: 'No. The provider disallows it (“x-should-retry: false”).',
  retryShortly: 'Yes, with exponential backoff.',
  retryLater: 'Yes. It may succeed later.',
  /** Where a fix has these words, the retry advice leaves them out. */
  backoff: 'exponential backoff',
  retryAfter: 'Yes, after {wait} ({source}).',
  retryAt: 'Yes, from {resetsAt} on.',
  sourceHeader: '“{name}” header',
  sourceBody: '“{name}” in the body',
  sourceMessage: 'the provider’s message',
  toldMessage: 'The response says: “{message}”',
  toldCorrection: 'Send {correction} instead of what was sent.',
  toldRemedy: 'Follow the advice in the response: “{remedy}”',
  toldPage: 'Open {page} (named in the response).',
  toldContact: 'Write to {contact} (named in the response).',
  anyProvider: 'the provider',
  anyHost: 'the host',
  certain: 'Confidence: high (error code or browser error).',
  certainOfProgram: 'Confidence: high (error code or connection error).',
  likely: 'Confidence: medium (inferred from the message).',
  guess: 'Confidence: low (status code or generic wording only). Check the message first.',
  linkDocs: 'Documentation',
  linkErrors: 'Error codes',
  linkLimits: 'Limits',
  linkBilling: 'Billing',
  linkKeys: 'API keys',
  linkModels: 'Models',
  linkStatus: 'Status page',
} as const;
