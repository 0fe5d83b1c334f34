import { thousands } from '../thousands.ts';
import { counted } from './plural.ts';

/** What the model said, and what was sent to it as messages. */
export const answer = {
  parts: {
    text: 'Text',
    reasoning: 'Reasoning',
    refusal: 'Refusal',
    transcript: 'Transcript',
    'tool-call': 'Tool call',
    'tool-result': 'Tool result',
    citation: 'Citation',
    image: 'Image',
    audio: 'Audio',
    video: 'Video',
    file: 'File',
    other: 'Other',
  },
  turn: (number: number, count: number) => `Turn ${number} of ${count}`,
  choice: (number: number, count: number) => `Choice ${number} of ${count}`,
  finish: (reason: string) => `finish reason: ${reason}`,
  none: 'The response contains no answer of a model.',
  nothingYet: 'The model has not said anything yet.',
  error: (code: string | null, message: string) =>
    `Error in the answer${code === null ? '' : ` (${code})`}: ${message}`,
  cut: 'The answer breaks off here.',
  cutBefore: 'The answer broke off before the model said anything.',
  gap: (count: number) =>
    count < 0
      ? 'A part of the stream was not recorded here.'
      : `${counted(count, 'event was', 'events were')} not recorded here.`,
  unreadable: (count: number) => `${counted(count, 'event is', 'events are')} not valid JSON.`,
  unknown: (kinds: string) => `Kinds of events that Faultline does not know: ${kinds}.`,
  omitted: (count: number) => `${counted(count, 'part', 'parts')} omitted.`,
  omittedChars: (count: number) => `${counted(count, 'character', 'characters')} omitted.`,
  event: (number: number) => `Event ${thousands(number)}`,
  events: (first: number, last: number) => `Events ${thousands(first)}–${thousands(last)}`,
  showEvent: 'Show in the stream',
  copy: (part: string) => `Copy ${part.toLowerCase()}`,
  showMore: (count: number) => `Show ${thousands(count)} more characters`,
  showMoreParts: (count: number) => `Show ${counted(count, 'more part', 'more parts')}`,
  hidden: (count: number) => `${counted(count, 'character is', 'characters are')} encrypted.`,
  runByProvider: 'run by the provider',
  failed: 'failed',
  noArguments: 'No arguments.',
  argumentsOpen: 'The arguments are still coming.',
  argumentsCut: 'The stream broke off inside the arguments.',
  argumentsEndEarly: (length: number) =>
    `Invalid JSON: it ends too early, after ${counted(length, 'character', 'characters')}.`,
  argumentsBroken: (at: number) => `Invalid JSON from character ${thousands(at)} on.`,
  breaksHere: 'the JSON breaks here',
  quoteFrom: (text: string) => `“${text}”`,
  linked: 'linked',
  messages: 'Messages',
  fields: 'Fields',
  message: (number: number, role: string) => `Message ${thousands(number)} · ${role}`,
  earlier: (count: number) => `Show ${counted(count, 'earlier message', 'earlier messages')}`,
  notRecorded: 'A part of the request was not recorded.',
  messagesOmitted: (count: number) => `${counted(count, 'message', 'messages')} omitted.`,
  continues: (id: string) => `Continues the conversation of response ${id}.`,
  tools: (names: string) => `Tools: ${names}`,
  shortened: (whole: string) => `Truncated when recorded; ${whole} in all.`,
};
