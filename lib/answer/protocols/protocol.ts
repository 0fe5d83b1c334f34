import type { Draft } from '../assembly/draft.ts';
import type { AnswerProtocol } from '../answer.ts';
import type { Fields } from '../json-value.ts';

/** How the answers of one API are read: whole ones, and the events of a stream. Pure but for the draft, and never throws. */
export interface Protocol {
  readonly id: AnswerProtocol;
  /** Whether an event, or a whole answer, has the form of this protocol. `name`: the event's own, "message" without. */
  recognises(value: Fields, name: string): boolean;
  /** Takes an event, or a whole answer; false for a kind that it does not know. */
  read(value: Fields, name: string, draft: Draft): boolean;
}
