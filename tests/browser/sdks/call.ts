/** How a page of the matrix calls an SDK; it is sent to the page as JSON. */
export interface SdkCall {
  /** The id of the case: it stands in the prompt or in the URL, so that server and panel know whose a request is. */
  readonly id: string;
  /** An SDK and one of its functions, by name; see page/callers/. */
  readonly name: string;
  readonly options: CallOptions;
  /** Where the code runs; the page itself without it. */
  readonly place?: Place;
  /** How often it is called, one after another; each call says something else. */
  readonly times?: number;
  /** The same call is made again, word for word, so long after it ended, in ms: as by a person who presses the button again. */
  readonly againAfter?: readonly number[];
}

/** What the page does, as the global `sdks`. */
export interface SdkPage {
  /** Makes all calls, so many at a time. */
  begin(calls: readonly SdkCall[], atOnce: number): void;
  /** How the calls ended that have ended, by the id of their case. */
  ended(): readonly (readonly [id: string, end: string])[];
}

export type Place =
  'page' | 'worker' | 'shared worker' | 'frame of a public site' | 'sandboxed frame' | 'frame with a service worker';

/** What a caller is given beside the prompt. Each SDK takes what it has a word for. */
export interface CallOptions {
  readonly stream?: boolean;
  /** When the page stops the call. */
  readonly stop?: Stop;
  /** The SDK's own limit, in ms. */
  readonly timeout?: number;
  /** Retries that the SDK may make; the SDK's own number without it. */
  readonly retries?: number;
  readonly baseUrl?: string;
  readonly model?: string;
  /** Another key than the good one of the provider. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The case is named in the URL too, as a preflight has no prompt. */
  readonly inUrl?: boolean;
  /** More fields of the request. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export type Stop =
  /** When the server has the request. */
  | 'once it is sent'
  /** When the first piece of the answer was read. */
  | 'at the first piece'
  /** When the piece that says why the model stopped was read. */
  | 'at the finish'
  /** When the very last event was read. */
  | 'at the end';

/** The mark of a case in a prompt; `times` tells calls of one case apart. */
export function markOf(id: string, time: number): string {
  return time === 0 ? `case:${id}:` : `case:${id}: call ${time + 1}`;
}

const MARK = /(?:case:|[?&]case=)([a-z\d-]+)/u;

/** The id of the case that a text is marked with; `null` for none. */
export function markedIn(text: string): string | null {
  return MARK.exec(text)?.[1] ?? null;
}
