import type { SchemaBreach } from './schema-breaches.ts';

/** What went wrong in a call that was answered. Ids and values, no sentences. */
export type Trouble =
  | BrokenArguments
  | ArgumentsBreakSchema
  | UnknownTool
  | EmptyAnswer
  | SpentOnReasoning
  | ContextNearlyFull
  | CacheMissed
  | SentTwice;

/** Where in the answer it shows: indexes into its turns, choices and parts. */
export interface PartPlace {
  readonly turn: number;
  readonly choice: number;
  readonly part: number;
}

/** Tool arguments that are no JSON. */
export interface BrokenArguments {
  readonly id: 'broken-arguments';
  readonly tool: string | null;
  /** Of the first character that cannot stand there, and the event that it came with. */
  readonly offset: number;
  readonly event: number;
  readonly endsEarly: boolean;
  /** Why the model stopped, in its own word. */
  readonly finish: string | null;
  readonly at: PartPlace;
}

/** Tool arguments that are JSON, and not what the tool's schema in the request asks for. */
export interface ArgumentsBreakSchema {
  readonly id: 'arguments-break-schema';
  readonly tool: string;
  /** At most 10. */
  readonly breaches: readonly SchemaBreach[];
  readonly at: PartPlace;
}

/** A call of a tool that the request does not offer. */
export interface UnknownTool {
  readonly id: 'unknown-tool';
  readonly tool: string;
  /** The names that it offers; at most 20. */
  readonly offered: readonly string[];
  readonly at: PartPlace;
}

/** An answer that ended as answers do, and says nothing. */
export interface EmptyAnswer {
  readonly id: 'empty-answer';
  readonly finish: string | null;
  /** The model reasoned, and said nothing after. */
  readonly reasoned: boolean;
  readonly output: number | null;
}

/** The limit of output tokens was reached before the model said anything: all went to reasoning. */
export interface SpentOnReasoning {
  readonly id: 'spent-on-reasoning';
  readonly finish: string;
  readonly reasoning: number | null;
  readonly output: number | null;
  /** The limit that the request sets. */
  readonly limit: number | null;
  /** The name of its field there. */
  readonly field: string | null;
}

/** Input and output together nearly fill the model's context. */
export interface ContextNearlyFull {
  readonly id: 'context-nearly-full';
  readonly used: number;
  readonly limit: number;
  /** Who tells the limit. */
  readonly from: 'answer' | 'request';
}

/** A request that begins as the one before did read nothing from the prompt cache, though the one before used it. */
export interface CacheMissed {
  readonly id: 'cache-missed';
  /** The first thing that differs: the tools, the instructions, or the message at `index`. */
  readonly differs: 'tools' | 'instructions' | 'message';
  readonly index: number;
  /** Messages that are the same, from the beginning; behind the instructions where those differ. */
  readonly same: number;
  /** The characters that are the same at the beginning of what differs. */
  readonly sameChars: number;
  readonly read: number;
  readonly written: number | null;
  readonly readBefore: number | null;
  readonly writtenBefore: number | null;
  /** From the end of the call before to the start of this one. */
  readonly afterMs: number;
}

/** The same messages were sent to the same model twice, before the first was answered. */
export interface SentTwice {
  readonly id: 'sent-twice';
  /** Between their starts. */
  readonly apartMs: number;
  readonly messages: number;
}
