/** The response header in which a server tells of its calls, and the name in the comment of an event stream. */
export const TOLD_CALLS = 'faultline-calls';

/** Characters of all that one response tells. */
export const MAX_TOLD_CHARS = 2048;

/** Characters of what is told of one response body. */
export const MAX_TOLD_BODY_CHARS = 1024;

/**
 * A failed call as it is told: JSON objects in ASCII, with commas between them. docs/server.md describes each field. Any number of
 * them may be missing but for `v` and `url`.
 */
export interface ToldCall {
  readonly v: 1;
  readonly url: string;
  /** POST where it is missing. */
  readonly method?: string;
  readonly model?: string;
  /** Missing where no response came. */
  readonly status?: number;
  /** Why there is no whole response, as Chromium names it, e.g. "ERR_CONNECTION_REFUSED". */
  readonly failure?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The media type of the body; application/json where it is missing. */
  readonly type?: string;
  readonly body?: string;
  /** What is known of the key; `null`: none was sent. */
  readonly key?: ToldKey | null;
  /** In ms since the epoch. */
  readonly started?: number;
  /** In ms. */
  readonly took?: number;
  readonly caller?: ToldCaller;
  readonly count?: number;
  readonly recovered?: true;
  readonly for?: string;
}

/** A key without the key. */
export interface ToldKey {
  readonly source: string;
  readonly scheme: string;
  readonly prefix: string;
  readonly length: number;
  readonly shape: string;
  readonly oddities: readonly string[];
}

/** A place in the server's code. */
export interface ToldCaller {
  readonly function?: string;
  /** A path from the app's folder. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Stands in the header of an event stream: what is told follows as a comment at its end. */
export interface ToldLater {
  readonly v: 1;
  readonly follows: 'comment';
}
