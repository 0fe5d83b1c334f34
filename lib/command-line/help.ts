/** What `faultline help` prints. */
export const help = `faultline: explains why calls to LLM APIs failed, and how to fix them.

  faultline triage FILES… | -      Failures in HAR files and logs, grouped by cause
  faultline explain --status 429 --url URL < body
                                   One failure
  faultline help | version

triage reads HAR files, recordings of Polly.js and mitmproxy, and logs with one JSON object a line
(NDJSON); of a folder all files named .har, .jsonl, .ndjson and .json; “-” is standard input.
  --format table|markdown|json|ndjson|github   Default: table. ndjson: a line for each call, in order;
                                   github: annotations for GitHub Actions
  --fail-on NAMES                  Exit with 3 if a failure is of these categories or causes, e.g.
                                   authentication,billing/quota_exhausted; any for all
  --map FIELD=PATH,…               Where a log has its fields, e.g. status=resp.code,body=resp.text.
                                   Fields: url, method, status, headers, body, requestHeaders,
                                   requestBody, failure, startedAt, durationMs, id
  --url URL                        The URL of records that have none
  --jobs N                         Threads for logs; default: one for each core, up to 8
  --known-hosts                    Leave out calls to hosts that are not known as LLM APIs

explain reads the body of the response from standard input.
  --status N  --url URL  --method POST  --header “name: value” (repeatable)
  --request TEXT                   The body of the request
  --failure NAME                   Where no response came, e.g. ECONNREFUSED
  --format text|markdown|agent|json   agent: a task for a coding agent

  --language en|zh-CN

Keys, tokens and cookies are replaced before anything is printed. Nothing is sent anywhere.
Exit codes: 0; 1 for lines or entries that could not be read; 2 for a call that cannot be carried
out; 3 for --fail-on.
`;
