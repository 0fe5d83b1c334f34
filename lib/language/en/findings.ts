import { thousands } from '../thousands.ts';
import { counted } from './plural.ts';

const times = (count: number) => (count === 1 ? 'once' : `${thousands(count)} times`);

/** What the page did. */
export const findings = {
  label: 'What the page did',
  bar: (count: number) => counted(count, 'finding', 'findings'),
  show: 'Show the calls',
  hopelessRetry: {
    title: (retries: number, cause: string) => `Sent again ${times(retries)} although no retry cures “${cause}”.`,
    fix: 'Retry only what can pass later: 408, 429 without a spent quota, 5xx and lost connections.',
  },
  retriedTooSoon: {
    title: (retries: number, waited: string, asked: string) =>
      `Tried again too soon ${times(retries)}: after ${waited}, where the provider asked for ${asked}.`,
    fix: 'Wait as long as the answer asks before the next attempt.',
  },
  noBackoff: {
    title: (retries: number, longest: string) =>
      `Tried again ${times(retries)} without longer waits, at most ${longest}.`,
    fix: 'Double the wait after each attempt and add some chance, e.g. 1 s, 2 s, 4 s.',
  },
  sameFailure: {
    title: (count: number, cause: string, provider: string, model: string | null) =>
      `${counted(count, 'call', 'calls')} to ${model === null ? provider : `${provider} (${model})`} failed alike: ${cause}.`,
    fix: 'Mend this cause first: one change helps all of them.',
  },
  littleHeadroom: {
    title: (provider: string, remaining: number, limit: number, counts: string) =>
      `${provider}: ${thousands(remaining)} of ${thousands(limit)}${counts === '' ? '' : ` ${counts}`} left.`,
    fix: (reset: string | null) =>
      reset === null
        ? 'Send fewer or smaller requests before the limit is hit.'
        : `Send fewer or smaller requests until the limit is whole again, ${reset} after that answer.`,
  },
  noted: {
    title: (text: string, count: number) => (count === 1 ? text : `${text} (${counted(count, 'call', 'calls')})`),
    fix: 'Open one of the calls for the details.',
  },
  evidence: {
    attempt: (attempt: number) => `Attempt ${attempt}`,
    noResponse: 'no response',
    againAfter: (time: string) => `sent again after ${time}`,
    asked: (asked: string, waited: string) => `asked for ${asked}, waited ${waited}`,
    source: (source: string) => `Where the wait was asked for: ${source}`,
    more: (count: number) => `and ${counted(count, 'more attempt', 'more attempts')}`,
    said: (from: string, said: string) => `${from}: ${said}`,
    calls: 'Calls',
    alike: (count: number, from: string, to: string) =>
      `${thousands(count)}, ${from === to ? `at ${from}` : `from ${from} to ${to}`}`,
    header: (name: string) => `Header ${name}`,
    limit: (remaining: number, limit: number) => `${thousands(remaining)} of ${thousands(limit)}`,
  },
};
