/**
 * Texts of explanations that no rule and no cause holds, with their placeholders. They are here so that each of them can be
 * found and translated.
 */
export const commonTexts = {
  retryNo: 'No: the same request will fail again until something is changed.',
  retryRefused: 'No: the provider says so (“x-should-retry: false”).',
  retryShortly: 'Yes, after a short wait that doubles each time.',
  retryAfter: 'Yes, after {wait} ({source}).',
  sourceHeader: '“{name}” header',
  sourceBody: '“{name}” in the body',
  sourceMessage: 'the provider’s message',
  certain: 'Certain: a code in the response, or the browser itself, says so.',
  likely: 'Likely: read from the words of the message.',
  guess: 'A guess: nothing but the status or general words speaks for it. Read the message before you act.',
  linkDocs: 'Documentation',
  linkErrors: 'Error codes',
  linkLimits: 'Limits',
  linkBilling: 'Billing',
  linkKeys: 'API keys',
  linkModels: 'Models',
  linkStatus: 'Status page',
} as const;
