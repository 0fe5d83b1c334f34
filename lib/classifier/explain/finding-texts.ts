import type { FixText, Text } from '../text.ts';
import type { FindingId } from '../verdict.ts';

/** What a finding says, and what to do about it where it decides. */
export interface FindingText {
  readonly note: Text;
  readonly fixes?: readonly FixText[];
}

/** The texts of what requests tell, by the finding's id. */
export const findingTexts: Readonly<Record<FindingId, FindingText>> = {
  'key-missing': { note: 'No key was sent.' },
  'key-empty': { note: 'The “{source}” header is empty.' },
  'key-unset': { note: 'The key is an unset variable, such as “undefined”.' },
  'key-placeholder': { note: 'The key is a placeholder from an example.' },
  'key-refused': { note: 'A key was sent but not accepted.' },
  'key-unseen': {
    note: 'A key was sent in “{source}”, but the provider did not find it there.',
    fixes: [{ text: 'Send the key in the header {provider} documents.', link: 'docs' }],
  },
  'key-doubled-scheme': {
    note: '“Bearer” appears twice.',
    fixes: [{ text: 'Remove one “Bearer”: the SDK or the code adds it already.' }],
  },
  'key-quoted': {
    note: 'The key is wrapped in quotes.',
    fixes: [{ text: 'Remove the quotes around the key, e.g. in the .env file.' }],
  },
  'key-spaced': {
    note: 'The key contains whitespace.',
    fixes: [{ text: 'Trim the key: it was copied with a space or line break.' }],
  },
  'key-masked': {
    note: 'The key is a masked copy from a console.',
    fixes: [{ text: 'Copy the whole key when it is created; a masked copy does not work.' }],
  },
  'key-strange': {
    note: 'The key contains invalid characters.',
    fixes: [{ text: 'Copy the key again, as plain text.' }],
  },
  'key-without-scheme': {
    note: 'The Authorization header has no “Bearer” prefix.',
    fixes: [{ text: 'Write “Bearer ” before the key.' }],
  },
  'key-of-other': {
    note: 'The key looks like a {owner} key, not a {provider} key.',
    fixes: [{ text: 'Send a {provider} key here; the one sent looks like a {owner} key.', link: 'keys' }],
  },
  'key-of-host': { note: 'The key type ({provider}, {kind}) is not accepted by {host}.' },
  'key-of-endpoint': { note: 'The key type ({provider}, {kind}) is not accepted by this endpoint.' },
  'key-exposed': {
    note: '{page} exposes a secret key: every visitor can read it. Call through a server of your own.',
  },
  'field-value': { note: 'The request sets “{path}” to {value}.' },
  'field-missing': { note: '“{path}” is missing in the request.' },
  // What lies behind a response that the page could not read.
  'hidden-response': { note: 'The provider answered {status}: {title}.' },
  // The error of a server of one's own, which called the API itself.
  relayed: {
    note: [
      'Your server at {host} calls {inner} with a key and account of its own: check those, not what was sent to it.',
      'Your server at {host} uses an API key and account of its own: check those, not what was sent to it.',
    ],
  },
  'failure-after-error': {
    note: 'The error came first: “{failure}” says only that one side closed the connection after it.',
  },
  // The page threw the response away, as SDKs do before they try again.
  'response-unread': {
    note: 'This response was discarded unread, as SDKs do before a retry: only its status and headers are known.',
  },
  'told-by-attempt': {
    note: 'This response was discarded unread; the cause is that of attempt {attempt}, which has the same status.',
  },
  'sdk-time-limit': {
    note: 'No answer came within {wait}, so the SDK stopped waiting: it was its own time limit, no person.',
    fixes: [
      { text: 'Raise the “timeout” of the SDK, which is {wait} now, or stream the answer so that it begins sooner.' },
    ],
  },
  'nearest-model': {
    note: [],
    fixes: [{ text: 'Check the model ID: did you mean “{nearest}”?', link: 'models' }],
  },
};
