/** What a model said, assembled from what was recorded of one call. Plain, readonly data; parts that did not change stay the same objects from one snapshot to the next. */
export interface Answer {
  /** `null` where nothing had the form of one that is known. */
  readonly protocol: AnswerProtocol | null;
  /** `events`: pushed one by one. `body`: one JSON value or plain text, of which all pieces are "event" 0. */
  readonly form: 'events' | 'body';
  /** Oldest first. More than one where a stream holds several answers: steps of an agent, turns of a live session. */
  readonly turns: readonly Turn[];
  /** The error that a stream or an answer holds; the first one. */
  readonly error: AnswerError | null;
  /** Of the whole answer; of its last turn where only turns report it. */
  readonly usage: Usage | null;
  /** The event came that ends an answer, or the body was whole. */
  readonly ended: boolean;
  /** More events may come. */
  readonly open: boolean;
  /** Where it breaks off; `null` while it is open, and where it ended. */
  readonly cut: Cut | null;
  /** How many events were pushed. */
  readonly events: number;
  /** Places where events are missing that came, but were not recorded. */
  readonly gaps: readonly Gap[];
  /** Events that are no JSON: their indexes, at most 100, and their number. */
  readonly unreadable: readonly number[];
  readonly unreadableCount: number;
  /** Kinds of events that are not understood, at most 50. */
  readonly unknown: readonly UnknownKind[];
  readonly omitted: Omitted;
}

export const ANSWER_PROTOCOLS = [
  'openai-chat',
  'openai-responses',
  /** Images, Speech and Transcriptions. */
  'openai-media',
  'anthropic',
  'gemini',
  'gemini-interactions',
  'bedrock',
  'cohere',
  'ollama',
  'ai-sdk-ui',
  'ai-sdk-data',
  'ag-ui',
  /** No protocol: the body is the text, as the AI SDK's text streams are. */
  'text',
] as const;

export type AnswerProtocol = (typeof ANSWER_PROTOCOLS)[number];

/** One answer of a model: all that one request to it gave. */
export interface Turn {
  readonly id: string | null;
  /** The model that answered, as the answer names it. */
  readonly model: string | null;
  /** In the order of their indexes. */
  readonly choices: readonly Choice[];
  readonly usage: Usage | null;
  readonly ended: boolean;
}

/** One of the choices or candidates of an answer. */
export interface Choice {
  readonly index: number;
  readonly role: string | null;
  readonly parts: readonly Part[];
  readonly finish: Finish | null;
}

/** Why the model stopped. */
export interface Finish {
  /** The provider's own word, e.g. "tool_calls", "end_turn", "MAX_TOKENS". */
  readonly reason: string;
  /** Where it stands, e.g. "choices[].finish_reason". */
  readonly field: string;
  readonly event: number;
}

export type Part = TextPart | ToolCallPart | ToolResultPart | CitationPart | MediaPart | OtherPart;

/** The events that a piece came from: the first and the last of them. */
export interface Origin {
  readonly first: number;
  readonly last: number;
}

export interface TextPart extends Origin {
  /** `transcript`: the words of an audio. */
  readonly kind: 'text' | 'reasoning' | 'refusal' | 'transcript';
  readonly text: Run;
  /** Characters of it that came encrypted and cannot be shown. */
  readonly hidden: number;
}

export interface ToolCallPart extends Origin {
  readonly kind: 'tool-call';
  readonly id: string | null;
  readonly name: string | null;
  /** Who runs it: the app, or the provider on its own. */
  readonly runner: 'app' | 'provider';
  /** Of `arguments`: JSON for a function, text where the tool takes any. */
  readonly format: 'json' | 'text';
  readonly arguments: Run;
  /** `empty`: it has none. `broken`: they are no JSON. `cut`: they were still coming when the answer broke off. */
  readonly state: 'open' | 'whole' | 'empty' | 'broken' | 'cut';
  /** The arguments as a value where they are whole and JSON. */
  readonly value: unknown;
  readonly broken: BrokenAt | null;
}

/** Where a text stops being JSON. */
export interface BrokenAt {
  /** Of the first character that cannot stand there; the length of the text where it ends too early. */
  readonly offset: number;
  /** The event that this character came with. */
  readonly event: number;
  readonly endsEarly: boolean;
}

/** What a tool gave, where the answer holds it. */
export interface ToolResultPart extends Origin {
  readonly kind: 'tool-result';
  readonly callId: string | null;
  readonly name: string | null;
  /** Its text, or JSON; at most 64 KB. */
  readonly text: string;
  /** Length of the whole in UTF-16 units. */
  readonly size: number;
  readonly failed: boolean;
}

export interface CitationPart extends Origin {
  readonly kind: 'citation';
  readonly url: string | null;
  readonly title: string | null;
  /** The words that are cited. */
  readonly quote: string | null;
  /** Where in the answer's text, as the provider counts. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Not decoded: only what it is. */
export interface MediaPart extends Origin {
  readonly kind: 'image' | 'audio' | 'video' | 'file';
  /** '' where it is not told. */
  readonly mediaType: string;
  /** In bytes, reckoned from the base64; `null` where it is only linked. */
  readonly size: number | null;
  /** An address or id under which it lies; `null` for one that came inside the answer. */
  readonly url: string | null;
  readonly name: string | null;
}

/** A piece of a kind that is not known, or has no form of its own here. */
export interface OtherPart extends Origin {
  readonly kind: 'other';
  /** As the protocol names it. */
  readonly type: string;
  /** As JSON; at most 64 KB. */
  readonly text: string;
  readonly size: number;
}

/** A long text in blocks of some kilobytes. All but the last stay the same objects while it grows. */
export interface Run {
  readonly blocks: readonly Block[];
  /** In UTF-16 units. */
  readonly length: number;
}

/** A piece of text, and the events that it came with: up to `ends[n]` it is from `events[n]` or an earlier one. */
export interface Block {
  readonly text: string;
  readonly ends: readonly number[];
  readonly events: readonly number[];
}

export interface AnswerError {
  /** The provider's code or type; `null` if it told none. */
  readonly code: string | null;
  /** At most 2,000 characters. */
  readonly message: string;
  readonly event: number;
}

/** Where an answer breaks off: behind which event, and in which piece (indexes into the snapshot); `null`s before the first piece. */
export interface Cut {
  /** -1 where there was none. */
  readonly event: number;
  readonly turn: number | null;
  readonly choice: number | null;
  readonly part: number | null;
}

export interface Gap {
  /** The events before this index came before the gap. */
  readonly before: number;
  /** -1 where it is not known how many. */
  readonly count: number;
}

export interface UnknownKind {
  readonly kind: string;
  readonly count: number;
  /** The first event of this kind. */
  readonly event: number;
}

/** What was left out to stay within bounds. */
export interface Omitted {
  readonly turns: number;
  readonly choices: number;
  readonly parts: number;
  /** Of texts, in UTF-16 units. */
  readonly chars: number;
}

/** Tokens as the provider counted them; `null` where it did not. */
export interface Usage {
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
  /** Of the input, read from a cache. */
  readonly cacheRead: number | null;
  /** Of the input, written to a cache. */
  readonly cacheWrite: number | null;
  readonly reasoning: number | null;
  /** Whether `input` holds `cacheRead` and `cacheWrite`; with Anthropic and Bedrock it does not. */
  readonly inputHoldsCache: boolean;
  /** Whether `output` holds `reasoning`; with Gemini it does not. */
  readonly outputHoldsReasoning: boolean;
  /** Where the provider bills other numbers than the model consumed. */
  readonly billed: { readonly input: number | null; readonly output: number | null } | null;
  /** Tokens that fit into the model's context, where the answer tells. */
  readonly contextLimit: number | null;
  /** How long the model generated by its own account, in ms. */
  readonly generationMs: number | null;
  /** The event that told it. */
  readonly event: number;
}
