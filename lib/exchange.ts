/**
 * One HTTP exchange of the inspected page, as every part of Faultline knows it.
 *
 * It is made at the edge (`lib/capture`), where all secrets are replaced, and never changed after that.
 * Field names follow HAR and Fetch. Header names are in lower case. Times are milliseconds.
 */
export interface Exchange {
  /** Unique within one recording. */
  readonly id: string;
  /** When the request started, in ms since the epoch. */
  readonly startedAt: number;
  readonly timings: Timings;
  readonly method: string;
  /** Absolute, secrets in the query replaced. */
  readonly url: string;
  readonly requestHeaders: readonly Header[];
  readonly requestBody: Body;
  /** What is known of the key that was sent, without the key. `null`: the request carried none, or was never sent (see `preflight`). */
  readonly credential: Credential | null;
  /** 0 when no response reached the page's network stack. */
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly responseHeaders: readonly Header[];
  readonly responseBody: Body;
  /** The media type without parameters, in lower case; '' when none was told. */
  readonly mimeType: string;
  /**
   * Events of a text/event-stream as the browser recorded them, also where the body is unavailable, and messages that
   * came over a WebSocket; else `null`.
   */
  readonly events: readonly StreamEvent[] | null;
  /** How the stream went, told by all events that came; `null` without `events`. */
  readonly stream: StreamCourse | null;
  readonly failure: NetworkFailure | null;
  /** The preflight that the browser sent before this request; `null` if none was seen. */
  readonly preflight: Preflight | null;
  /** Where the response redirects to, absolute; `null` if it does not. */
  readonly redirectUrl: string | null;
  /** As DevTools names it: fetch, xhr, eventsource, websocket, preflight, ping, document, …; '' when not told. */
  readonly resourceType: string;
  /** script, parser, preflight, other, …; '' when not told. */
  readonly initiator: string;
  /** The stack of the script that sent it; `null` where the browser does not tell, as Firefox, or no script did. */
  readonly stack: CallStack | null;
  /** The origin of the page that sent the request, e.g. "https://app.test"; `null` when not told. */
  readonly pageOrigin: string | null;
  /** True for an answer that a service worker handed to the page. */
  readonly fromServiceWorker: boolean;
  /** Where no page made the call, but a program such as the app's server; absent for a page. */
  readonly madeBy?: 'program';
  /** What was left out at the edge, in plain words, e.g. "Request body: 1.2 MB cut to 64 KB". */
  readonly cuts: readonly string[];
  /** Calls to LLM APIs that the app's server made, as its answer tells; absent where it tells none. See docs/server.md. */
  readonly serverCalls?: readonly ServerCall[];
}

/**
 * A failed call that the app's server made to an LLM API, with as much of it as tells the cause: no prompt, no key, no stack.
 * It is hearsay: whoever answers the page can tell anything.
 */
export interface ServerCall {
  readonly method: string;
  /** Absolute, without a query. */
  readonly url: string;
  readonly model: string | null;
  /** 0 when no response came. */
  readonly status: number;
  readonly failure: NetworkFailure | null;
  /** Those that say more of the failure. */
  readonly responseHeaders: readonly Header[];
  readonly mimeType: string;
  /** What of the response tells the failure; at most 1,024 characters. */
  readonly responseBody: string;
  /** What is known of the key; `null`: none was sent; `undefined`: nothing is told of it. */
  readonly credential: Credential | null | undefined;
  /** In ms since the epoch; `null` where it is not told. */
  readonly startedAt: number | null;
  /** In ms; -1 where it is not told. */
  readonly duration: number;
  /** The line of the server's own code that made it; `null` where it is not told. */
  readonly caller: StackFrame | null;
  /** How many failed in the same way, at least 1. */
  readonly count: number;
  /** Whether the server tried again and was answered. */
  readonly recovered: boolean;
  /** The request that it was made for where that is another one, e.g. "POST /api/chat"; else `null`. */
  readonly madeFor: string | null;
}

/** Milliseconds; -1 where the phase does not apply or was not measured, as in HAR. `total` is never negative. */
export interface Timings {
  readonly blocked: number;
  readonly dns: number;
  readonly connect: number;
  readonly ssl: number;
  readonly send: number;
  readonly wait: number;
  readonly receive: number;
  /** From the start until the first event of a stream; -1 where there was none or the browser did not time it. */
  readonly firstEvent: number;
  /** Of a call under way: until it was looked at. */
  readonly total: number;
}

export interface Header {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

export type Body =
  | {
      readonly kind: 'text';
      /** The whole body, or its head if it was too long; of a long JSON request, with its long strings cut. */
      readonly text: string;
      /** The last part of a body that was too long; '' when `text` is whole. */
      readonly tail: string;
      /** Length of the whole body in UTF-16 units. */
      readonly size: number;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason };

/** Why there is no text to show. */
export type UnavailableReason =
  /** The call is still under way. */
  | 'pending'
  /** Audio, images and other data that is no text. */
  | 'binary'
  /** The browser withheld the response from the page and so from DevTools. */
  | 'blocked-by-cors'
  /** The browser never gives the body of a preflight. */
  | 'preflight'
  /** No response came, or the connection broke before its end. */
  | 'connection-failed'
  /** The page stopped the request. */
  | 'aborted'
  /** Larger than what the browser keeps. */
  | 'too-large'
  /** The browser did not hand it over, e.g. because the page navigated. */
  | 'not-kept-by-browser'
  /** Dropped by Faultline to stay within its memory limit. */
  | 'dropped-to-save-memory';

/** What is known about the key of a request. The key itself never leaves `lib/capture`. */
export interface Credential {
  /** Where it was: a header name in lower case, or "query:key" for a URL parameter. */
  readonly source: string;
  /** "Bearer", "Basic", …, as it was written; '' if the value had no scheme. */
  readonly scheme: string;
  /** The leading part that tells the kind of key, e.g. "sk-ant-api03-"; '' if it has none that is known. */
  readonly prefix: string;
  /** Number of characters of the key, without the scheme. */
  readonly length: number;
  /** The last four characters; '' for a key too short to show any. */
  readonly lastFour: string;
  /** Prefix and the classes of characters behind it, e.g. "sk-lower48", "hex32.alnum16", "hex8-hex4-hex4-hex4-hex12". */
  readonly shape: string;
  readonly oddities: readonly CredentialOddity[];
}

/** What is odd about a key, or about how it was sent. */
export const CREDENTIAL_ODDITIES = [
  /** The header is there and holds no key. */
  'empty',
  /** A variable that was never set: "undefined", "null", "NaN", "[object Object]", "${API_KEY}". */
  'undefined',
  /** A text that asks to be replaced: "YOUR_API_KEY", "sk-...", "<key>". */
  'placeholder',
  'quotes',
  'whitespace',
  /** "Bearer Bearer …". */
  'doubled-scheme',
  /** Authorization without "Bearer". */
  'missing-scheme',
  /** Characters that no key has, e.g. "…" or "*" of a masked key that was copied. */
  'masked',
  'non-ascii',
] as const;

export type CredentialOddity = (typeof CREDENTIAL_ODDITIES)[number];

export interface StreamEvent {
  /** When it arrived, in ms since the epoch; `null` if the browser did not tell. */
  readonly time: number | null;
  /** The event's name; "message" if it had none. */
  readonly name: string;
  readonly data: string;
}

/** Who called whom when a request was sent, innermost frame first. */
export interface CallStack {
  /** At most 60; of a longer stack those around the app's own code. */
  readonly frames: readonly StackFrame[];
  /** How many frames were left out. */
  readonly omitted: number;
}

export interface StackFrame {
  /** '' for a function without a name. */
  readonly function: string;
  /** Secrets in it replaced; '' where the browser tells none, as for code that was evaluated. */
  readonly url: string;
  /** Both from 1, as DevTools shows them. */
  readonly line: number;
  readonly column: number;
  /** What joined it to the frame before, in the browser's word: "await", "setTimeout", "Promise.then", …; `null` for a call. */
  readonly joined: string | null;
}

/** What all events of one stream tell together, those that `events` had to leave out included. Times are milliseconds. */
export interface StreamCourse {
  /** Events that came. */
  readonly count: number;
  /** The longest time without an event, from the first one to the end; -1 where the browser did not time them. */
  readonly longestSilence: number;
  /** From the last event to the end, or until a call under way was looked at; -1 where the browser did not time them. */
  readonly lastSilence: number;
}

/** Why there is no complete response, in the browser's own word. */
export interface NetworkFailure {
  /**
   * Chromium's error without "net::", e.g. "ERR_CONNECTION_REFUSED"; "BLOCKED" where Chromium tells nothing (a block
   * in DevTools, mixed content). Where the browser gives no reason, as Firefox never does, capture concludes one and
   * `inferred` is true:
   * "REFUSED_OR_DNS": no connection · "TLS": none that is secure · "ABORTED_OR_RESET": connected and sent, no answer ·
   * "BLOCKED_OR_ABORTED": never sent (CSP, mixed content, aborted at once) · "PREFLIGHT_REJECTED": never sent, because
   * `preflight` forbids it · "BLOCKED_BY_CORS": answered, and withheld from the page (the body may be there) ·
   * "WEBSOCKET_NOT_OPENED": the handshake failed · "NO_RESPONSE": none of these.
   */
  readonly name: string;
  readonly inferred: boolean;
}

export interface Preflight {
  readonly status: number;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly failure: NetworkFailure | null;
  readonly redirectUrl: string | null;
}

/** What can be known about a request before its body is read: enough to tell whether it is a call to an LLM API. */
export interface RequestHead {
  readonly method: string;
  readonly url: string;
  readonly resourceType: string;
  /** That of the answer; 0 or nothing where there is none yet. */
  readonly status?: number;
  /** Whether the answer tells of calls that the app's server made, or that it will. */
  readonly toldByServer?: boolean;
}
