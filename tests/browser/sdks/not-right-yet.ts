/** What the panel shows of a case where that is not what it should show, by the case's id; see cell.ts. */
export const notRightYet: Readonly<Record<string, { readonly chromium?: string; readonly firefox?: string }>> = {
  "openai-quota": {
    "chromium": "openai 429 `rate_limit/unspecified`, guess, 2 attempts<br>and openai 429 `billing/balance_empty`"
  },
  "openai-quota-5": {
    "chromium": "5 rows, each openai 429 `rate_limit/unspecified`, guess, 2 attempts<br>and 5 rows, each openai 429 `billing/balance_empty`"
  },
  "openai-429-recovers": {
    "chromium": "openai 429 `rate_limit/unspecified`, guess<br>and openai 200 no failure"
  },
  "openai-stream-error": {
    "chromium": "openai 200 `cancelled/by_page`"
  }
};
