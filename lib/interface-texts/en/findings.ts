import { thousands } from '../thousands.ts';
import { counted } from './plural.ts';

const times = (count: number) => (count === 1 ? 'once' : `${thousands(count)} times`);

/** What the page did. */
export const findings = {
  label: 'What the page did',
  bar: (count: number) => counted(count, 'pattern', 'patterns'),
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
  trouble: {
    dismiss: 'Dismiss for this code',
    calls: (count: number) => (count === 1 ? '' : ` (${counted(count, 'request', 'requests')})`),
    brokenArguments: {
      title: (tool: string | null) =>
        `The arguments of ${tool === null ? 'a tool call' : `tool “${tool}”`} are not valid JSON.`,
      fix: 'Parse tool arguments in a try block and return the error as the tool result; set strict: true where the API supports it.',
      fixEarly: 'Raise the output token limit: the JSON ends before it is complete.',
    },
    breaksSchema: {
      title: (tool: string) => `The arguments of tool “${tool}” do not match its schema.`,
      fix: 'Validate arguments before running the tool, and set strict: true in the tool definition where the API supports it.',
    },
    unknownTool: {
      title: (tool: string) => `The model called tool “${tool}”, which the request does not define.`,
      fix: 'Define the tool in the request, or remove it from the prompt; return an error as the tool result until then.',
    },
    emptyAnswer: {
      title: (reasoned: boolean) =>
        reasoned ? 'The model reasoned, but its answer is empty.' : 'The answer is empty although the status is OK.',
      fix: 'Handle an empty answer as a failure: check the finish reason, shorten the prompt and retry once.',
    },
    spentOnReasoning: {
      title: (output: number | null) =>
        `${output === null ? 'All output tokens' : `All ${thousands(output)} output tokens`} went to reasoning; the model said nothing.`,
      fix: (field: string | null) => `Raise ${field ?? 'the output token limit'}, or lower the reasoning effort.`,
    },
    contextFull: {
      title: (used: number, limit: number) =>
        `The context window is nearly full: ${thousands(used)} of ${thousands(limit)} tokens.`,
      fix: 'Summarize or remove earlier messages.',
      fixOllama: 'Raise options.num_ctx, or remove earlier messages: Ollama drops what does not fit without an error.',
    },
    cacheMissed: {
      title: (after: string) =>
        `The prompt cache was not used, although a similar request ${after} earlier had filled it.`,
      fix: {
        tools: 'Send the tools unchanged and in the same order.',
        instructions: 'Move what changes, such as the time, out of the system instructions.',
        message: (number: number) => `Keep earlier messages unchanged: message ${number} is the first that differs.`,
      },
    },
    sentTwice: {
      title: (apart: string) => `The same prompt was sent twice within ${apart}.`,
      fix: 'Send it once: disable the button while a request is pending, and abort the request in the cleanup of an effect.',
    },
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
