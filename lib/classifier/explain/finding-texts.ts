import type { FixText, Text } from '../text.ts';
import type { FindingId } from '../verdict.ts';

/** What a finding says, and what to do about it where it decides. */
export interface FindingText {
  readonly note: Text;
  readonly fixes?: readonly FixText[];
}

/** The texts of what requests tell, by the finding's id. */
export const findingTexts: Readonly<Record<FindingId, FindingText>> = {
  'key-missing': { note: 'The request carried no key at all.' },
  'key-empty': { note: 'The “{source}” header is there, but holds no key.' },
  'key-unset': { note: 'The key is the text of a variable that was never set, such as “undefined”.' },
  'key-placeholder': { note: 'The key is a placeholder from an example.' },
  'key-refused': { note: 'A key was sent, so it is not missing: it is not accepted.' },
  'key-unseen': {
    note: 'A key was sent in “{source}”, but the provider did not find it there.',
    fixes: [{ text: 'Send the key in the header that the documentation of {provider} names.', link: 'docs' }],
  },
  'key-doubled-scheme': {
    note: 'The header says “Bearer” twice.',
    fixes: [{ text: 'Remove one “Bearer”: the SDK or the code adds it already.' }],
  },
  'key-quoted': {
    note: 'The key is wrapped in quotes.',
    fixes: [{ text: 'Remove the quotes around the key, e.g. in the .env file.' }],
  },
  'key-spaced': {
    note: 'There is white space in or around the key.',
    fixes: [{ text: 'Trim the key: a line break or blank was copied with it.' }],
  },
  'key-masked': {
    note: 'The key is a masked one, as consoles show it.',
    fixes: [{ text: 'Copy the whole key when it is created; a masked one does not work.' }],
  },
  'key-strange': {
    note: 'The key holds characters that no key has.',
    fixes: [{ text: 'Copy the key again, as plain text.' }],
  },
  'key-without-scheme': {
    note: 'The Authorization header lacks “Bearer”.',
    fixes: [{ text: 'Write “Bearer ” before the key.' }],
  },
  'key-of-other': {
    note: 'The key looks like one of {owner}, not of {provider}.',
    fixes: [{ text: 'Send a {provider} key here; the one sent looks like one of {owner}.', link: 'keys' }],
  },
  'key-of-host': { note: 'The key is a {kind} of {provider}, which {host} does not take.' },
  'key-of-endpoint': { note: 'The key is a {kind} of {provider}, which this endpoint does not take.' },
  'key-exposed': {
    note: 'The page {page} sends a secret key itself: whoever opens it can read and use the key. Call through a server of your own.',
  },
  'field-value': { note: 'In the request “{path}” is {value}.' },
  'field-missing': { note: 'The request has no “{path}”.' },
  // What lies behind a response that the page could not read.
  'hidden-response': { note: 'The provider answered {status}: {title}.' },
  // The error of a server of one's own, which called the API itself.
  relayed: {
    note: [
      'Your server at {host} called {inner} itself: its key and account there are meant, not what the page sent.',
      'Your server at {host} called the API itself: its key and account are meant, not what the page sent.',
    ],
  },
  'failure-after-error': {
    note: 'The error came first: “{failure}” says only that the page or the server closed the connection after it.',
  },
  // The page threw the response away, as SDKs do before they try again.
  'response-unread': {
    note: 'The page discarded this response unread, as SDKs do before a retry: only its status and headers are known.',
  },
  'told-by-attempt': {
    note: 'The page discarded this response unread; the cause is that of attempt {attempt}, which has the same status.',
  },
  'nearest-model': {
    note: [],
    fixes: [{ text: 'Check the model id: did you mean “{nearest}”?', link: 'models' }],
  },
};
