import type { AnswerProtocol, MediaPart, OtherPart } from '../answer.ts';

/** What was sent in one request, as messages. Plain, readonly data. */
export interface Conversation {
  /** As the form of the request tells it: `prompt` for a single text; `null` where it has the form of none. */
  readonly protocol: AnswerProtocol | 'prompt' | null;
  /** As the body names it; the path of the URL may. */
  readonly model: string | null;
  /** Instructions first, then oldest first; of very many the first and the last. */
  readonly messages: readonly Message[];
  /** Tools that the model may call. */
  readonly tools: readonly Tool[];
  /** The fields of a form; empty for all other bodies. */
  readonly fields: readonly FormField[];
  /** The answer that this request goes on from, where the server keeps the conversation; else `null`. */
  readonly continues: string | null;
  /** False where a part of the request was not recorded. */
  readonly isWhole: boolean;
  /** Messages that were left out of `messages`, before the last 1,000. */
  readonly omitted: number;
}

export interface Message {
  /** As it was sent: system, developer, user, assistant, model, tool, …; "system" for instructions beside the messages. */
  readonly role: string;
  readonly name: string | null;
  readonly parts: readonly MessagePart[];
  /** The way to it from the root of the request's JSON; empty for a form. */
  readonly steps: readonly (string | number)[];
}

export type MessagePart = SaidPart | SentMedia | CalledPart | ResultPart | SentOther;

export interface SaidPart {
  readonly kind: 'text' | 'reasoning' | 'refusal';
  readonly text: string;
  /** Length of the whole in UTF-16 units, also where capture cut it. */
  readonly size: number;
  /** Characters that are encrypted. */
  readonly hidden: number;
}

export type SentMedia = Omit<MediaPart, 'first' | 'last'>;
export type SentOther = Omit<OtherPart, 'first' | 'last'>;

export interface CalledPart {
  readonly kind: 'tool-call';
  readonly id: string | null;
  readonly name: string | null;
  /** As text; JSON where the call holds a value. */
  readonly arguments: string;
}

export interface ResultPart {
  readonly kind: 'tool-result';
  readonly callId: string | null;
  readonly name: string | null;
  readonly parts: readonly MessagePart[];
  readonly failed: boolean;
}

/** A tool that the request offers. */
export interface Tool {
  readonly name: string;
  /** The JSON schema of its arguments; `null` where it has none, as the tools of providers. */
  readonly schema: unknown;
}

/** One field of a form, in a multipart or URL-encoded body. */
export interface FormField {
  readonly name: string;
  /** `null` for a field that is no file. */
  readonly fileName: string | null;
  readonly mediaType: string | null;
  /** '' for a file. */
  readonly text: string;
  /** In UTF-16 units of the body as it was recorded, which differs from the bytes of a file. */
  readonly size: number;
}
