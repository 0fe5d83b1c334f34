import { thousands } from '../thousands.ts';

const cached = (read: number | null, written: number | null): string => {
  const facts = [
    ...(read === null ? [] : [`${thousands(read)} read from the cache`]),
    ...(written === null ? [] : [`${thousands(written)} written to the cache`]),
  ];
  return facts.join(', ');
};

/** Tokens and times of an answer. */
export const usage = {
  title: 'Usage and times',
  input: 'Input tokens',
  output: 'Output tokens',
  total: 'Total tokens',
  billed: 'Billed tokens',
  context: 'Context window',
  cached,
  reasoning: (count: number) => `${thousands(count)} for reasoning`,
  inAndOut: (input: string, output: string) => `${input} input, ${output} output`,
  firstByte: 'Time to first byte',
  firstEvent: 'Time to first event',
  firstReasoning: 'Time to first reasoning',
  firstContent: 'Time to first content',
  lastContent: 'Time to last content',
  rate: 'Tokens per second',
  rateFrom: {
    provider: (rate: string) => `${rate} (reported by the provider)`,
    events: (rate: string) => `${rate} (from the times of the events)`,
  },
  short: (input: string, output: string) => `${input} input and ${output} output tokens.`,
  shortContent: (time: string) => `First content after ${time}.`,
  missing: {
    'not-asked': (sent: boolean | null) =>
      `No token usage: the request ${sent === false ? 'turns it off' : 'does not ask for it'}. Set stream_options.include_usage to true.`,
    'not-sent':
      'No token usage: the request asks for it with stream_options.include_usage, but the server did not send it.',
    'cut-before': 'No token usage: the stream broke off before the event that reports it.',
    'no-metadata': 'No token usage: the server can add it to the message in messageMetadata, as totalUsage.',
    'not-in-run': 'No token usage: the server can add it to the RUN_FINISHED event.',
    'not-told': 'The response reports no token usage.',
  },
};
