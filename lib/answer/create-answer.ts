import type { StreamEvent } from '../exchange.ts';
import type { Answer, AnswerProtocol, Gap, UnknownKind } from './answer.ts';
import { createDraft } from './assembly/draft.ts';
import { readIncoming } from './assembly/incoming.ts';
import { mediaPart } from './assembly/media.ts';
import { isFields, textOf, type Fields } from './json-value.ts';
import { protocols } from './protocols/index.ts';
import type { Protocol } from './protocols/protocol.ts';

/** Assembles an answer as its events come. Nothing that comes makes it throw. */
export interface AnswerAssembly {
  /** Takes the events that came since the last time; some microseconds each. */
  push(events: readonly Pick<StreamEvent, 'name' | 'data'>[]): void;
  /** Takes a whole answer, as JSON gave it. */
  pushBody(value: unknown): void;
  /** Takes an answer that is nothing but text, or a piece of it. */
  pushText(text: string): void;
  /** Takes an answer that is nothing but a medium; `size` in bytes. */
  pushMedium(mediaType: string, size: number | null): void;
  /** Events are missing here; `count`: how many, -1 where that is not known. */
  gap(count: number): void;
  /** No more events come; `whole`: the body was whole, so that an end of its own is not needed. */
  close(whole?: boolean): void;
  /** The same object as long as nothing changed. */
  snapshot(): Answer;
}

const MAX_UNREADABLE = 100;
const MAX_UNKNOWN = 50;
const MAX_GAPS = 100;
const MAX_KIND = 80;

/** Names and kinds of the events that end an answer, for those that are too long to be read. */
const ENDINGS = new Set([
  'response.completed',
  'response.incomplete',
  'response.done',
  'message_stop',
  'messageStop',
  'message-end',
  'finish',
  'RUN_FINISHED',
]);

/** `hint`: the protocol, where it is known; what comes overrules it. */
export function createAnswer(hint: AnswerProtocol | null = null): AnswerAssembly {
  const draft = createDraft();
  let protocol: Protocol | null = protocols.find(({ id }) => id === hint) ?? null;
  let spoken = false;
  let count = 0;
  let isBody = false;
  let plain = false;
  let open = true;
  const gaps: Gap[] = [];
  const unreadable: number[] = [];
  let unreadableCount = 0;
  const unknown = new Map<string, UnknownKind>();
  let changes = 0;
  let shown: { readonly answer: Answer; readonly changes: number; readonly own: number } | null = null;

  const readValue = (value: Fields, name: string): void => {
    if (protocol !== null && protocol.read(value, name, draft)) {
      spoken = true;
      return;
    }
    const other = protocols.find((candidate) => candidate !== protocol && candidate.recognises(value, name));
    if (other !== undefined) {
      if (spoken) draft.nextTurn();
      protocol = other;
      spoken = true;
      if (other.read(value, name, draft)) return;
    }
    if (isFields(value['error'])) {
      const { code, type, status, message } = value['error'];
      draft.fail(code ?? type ?? status, message);
    } else if (typeof value['error'] === 'string') draft.fail(null, value['error']);
    else noteUnknown(textOf(value['type']) || (name === 'message' ? (Object.keys(value)[0] ?? '') : name));
  };
  const noteUnknown = (kind: string): void => {
    const key = kind.slice(0, MAX_KIND);
    const known = unknown.get(key);
    changes += 1;
    if (known !== undefined) unknown.set(key, { ...known, count: known.count + 1 });
    else if (unknown.size < MAX_UNKNOWN) unknown.set(key, { kind: key, count: 1, event: draft.event });
  };
  const readEvent = ({ data, name }: Pick<StreamEvent, 'name' | 'data'>): void => {
    const incoming = readIncoming(data, name);
    if (incoming.kind === 'values') {
      for (const value of incoming.values) readValue(value, incoming.name);
    } else if (incoming.kind === 'done') draft.end();
    else if (incoming.kind === 'unreadable') {
      changes += 1;
      unreadableCount += 1;
      if (unreadable.length < MAX_UNREADABLE) unreadable.push(draft.event);
      if (ENDINGS.has(incoming.type ?? name) || ENDINGS.has(name)) draft.end();
    }
  };

  return {
    push(events) {
      for (const event of events) {
        draft.ledger.event = count;
        readEvent(event);
        count += 1;
      }
      changes += events.length > 0 ? 1 : 0;
    },
    pushBody(value) {
      isBody = true;
      changes += 1;
      for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
        if (isFields(one)) readValue(one, 'message');
      }
    },
    pushText(text) {
      isBody = true;
      plain = true;
      draft.turn().choice().text('text').append(text);
    },
    pushMedium(mediaType, size) {
      isBody = true;
      draft
        .turn()
        .choice()
        .put({ ...mediaPart({ mediaType }, 0), size });
    },
    gap(missing) {
      changes += 1;
      if (gaps.length < MAX_GAPS) gaps.push({ before: count, count: missing });
    },
    close(whole = false) {
      if (!open) return;
      open = false;
      if (whole) draft.end();
      draft.close();
    },
    snapshot() {
      if (shown?.changes === draft.changes() && shown.own === changes) return shown.answer;
      const turns = draft.turns();
      const ended = draft.ended() && draft.error === null;
      const answer: Answer = {
        protocol: plain ? 'text' : spoken ? (protocol?.id ?? null) : null,
        form: isBody ? 'body' : 'events',
        turns,
        error: draft.error,
        usage: draft.usage ?? turns.findLast(({ usage }) => usage !== null)?.usage ?? null,
        ended,
        open,
        cut: open || ended ? null : { event: isBody ? 0 : count - 1, ...draft.place() },
        events: count,
        gaps: gaps.slice(),
        unreadable: unreadable.slice(),
        unreadableCount,
        unknown: [...unknown.values()],
        omitted: { ...draft.ledger.omitted },
      };
      shown = { answer, changes: draft.changes(), own: changes };
      return answer;
    },
  };
}
