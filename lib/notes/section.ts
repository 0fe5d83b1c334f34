import { callerText } from './caller-text.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { correctedLine } from './corrected-line.ts';
import { curl } from './curl.ts';
import type { CurlCommand } from './curl.ts';
import { oneLine, plain } from './visible-text.ts';
import type { Group, Said } from './problem.ts';
import { utcTime } from './units.ts';
import { serverCallLines } from './server-call-text.ts';
import { partyText, placeText, saidText, statusText } from './problem-texts.ts';

/** Longest body in the cURL of a note, and longest quoted text, in UTF-16 units. */
const BODY_LENGTH = 4096;
const MESSAGE_LENGTH = 2000;
const LINE_LENGTH = 500;

/** Different messages, endpoints and models of one section that are written out. */
const MAX_VARIANTS = 20;

/** A fact of the call: a name and values, which are code. */
export interface Fact {
  readonly name: string;
  readonly text?: string;
  readonly codes?: readonly string[];
  /** How often it was so, where it was not always. */
  readonly count?: number;
}

/** What a section of a note says, whatever it is written in. Texts are as they came, but cut. */
export interface SectionContent {
  readonly headline: string;
  readonly facts: readonly Fact[];
  /** Where there are several, each once. */
  readonly messages: readonly Said[];
  /** InterfaceTexts that are left out. */
  readonly moreMessages: number;
  readonly evidence: readonly { readonly from: string; readonly said: string }[];
  /** Code that puts the request right; `null` where nothing tells it. */
  readonly correction: string | null;
  /** `null` where the request is left out. */
  readonly curl: CurlCommand | null;
}

/** "Moonshot AI · 429 · rate limit · concurrency". */
export function headlineOf({ latest, statuses }: Group, messages: InterfaceTexts): string {
  const { failure, explanation } = latest;
  const status = statuses.map((value) => statusText(value, messages)).join(', ');
  return [partyText(failure, messages), status, explanation.causeName].join(' · ');
}

/** Whether a note holds the request, with its prompts, as a cURL command. */
export interface NoteParts {
  readonly withRequest: boolean;
}

/** What is copied unless the request is asked for: prompts are nothing to publish unawares. */
export const WITHOUT_REQUEST: NoteParts = { withRequest: false };

/** Gathers what all notes tell of a group of failures; of what differs within it the latest is shown. */
export function sectionOf(group: Group, texts: InterfaceTexts, { withRequest } = WITHOUT_REQUEST): SectionContent {
  const { latest, count, first, models, endpoints, messages } = group;
  const { exchange, failure } = latest;
  const { notes } = texts;
  const caller = callerText(exchange.stack);
  const server = serverCallLines(exchange).map((line) => cut(line, LINE_LENGTH, texts));
  const times = count === 1 ? '' : ` (${notes.timesSince(count, utcTime(first))})`;
  return {
    headline: headlineOf(group, texts),
    facts: [
      { name: notes.when, text: `${utcTime(exchange.startedAt)}${times}` },
      { name: notes.endpoint, codes: endpoints.slice(-MAX_VARIANTS).map((text) => cut(text, LINE_LENGTH, texts)) },
      ...(models.length === 0
        ? []
        : [{ name: models.length === 1 ? notes.model : notes.models, codes: models.slice(0, MAX_VARIANTS) }]),
      ...(caller === null ? [] : [{ name: notes.sentBy, codes: [cut(caller, LINE_LENGTH, texts)] }]),
      ...(server.length === 0 ? [] : [{ name: notes.serverCalls, codes: server }]),
      ...(failure.requestId === null ? [] : [{ name: notes.requestId, codes: [failure.requestId] }]),
    ],
    messages: messages
      .slice(0, MAX_VARIANTS)
      .map((said) => ({ ...said, text: cut(said.text, messages.length === 1 ? MESSAGE_LENGTH : LINE_LENGTH, texts) })),
    moreMessages: Math.max(0, messages.length - MAX_VARIANTS),
    evidence: failure.evidence.map((evidence) => ({
      from: placeText(evidence.from, texts),
      said: cut(oneLine(saidText(evidence, texts, failure.message)), LINE_LENGTH, texts),
    })),
    correction: correctedLine(failure),
    curl: withRequest ? curl(exchange, failure.provider, texts, BODY_LENGTH) : null,
  };
}

function cut(text: string, length: number, { notes }: InterfaceTexts): string {
  const whole = plain(text).trim();
  return whole.length <= length ? whole : `${whole.slice(0, length)} … ${notes.cutMark}`;
}
