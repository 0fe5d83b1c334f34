import type { CauseId } from '../../lib/classifier/index.ts';

/** One call of the demo's page, what the mock answers, and what Faultline must make of it. */
export interface Scenario {
  /** Unique; kebab-case, begins with the provider. */
  readonly id: string;
  /** The text of its button on the demo's page; without it only the tests play it. */
  readonly button?: string;
  readonly call: Call;
  readonly answer: Answer;
  readonly expected: Expected;
}

/** What the page sends with fetch(). The mock tells calls apart by method, URL and body. */
export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** The page stops the call after so many ms. */
  readonly abortAfterMs?: number;
}

/** What the mock does with the call. */
export type Answer =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** True for a response without Access-Control-Allow-Origin, which the browser keeps from the page. */
      readonly hiddenFromPage?: boolean;
    }
  | {
      readonly kind: 'stream';
      /** Pieces of a text/event-stream, sent one after another. */
      readonly chunks: readonly string[];
      /** Whether the stream is closed as it should be, or the connection breaks. */
      readonly end: 'closed' | 'broken';
    }
  /** A stream that lasts as long as its pieces come. */
  | { readonly kind: 'live-stream'; readonly chunks: AsyncIterable<string> }
  /** The preflight allows no header but content-type, so the browser never sends the call. */
  | { readonly kind: 'preflight-refused' }
  /** Nothing listens where the host name leads. */
  | { readonly kind: 'connection-refused' }
  /** What the shop's own server answers, which makes a call of its own; see app-server/app.ts. */
  | { readonly kind: 'app-server' }
  /** No answer until the page gives up. */
  | { readonly kind: 'silence' };

/** The verdict, as far as the panel's rows tell it. */
export type Expected =
  | { readonly kind: 'failed' | 'degraded' | 'cancelled'; readonly provider: string; readonly cause: CauseId }
  | { readonly kind: 'ok'; readonly provider: string }
  | { readonly kind: 'not-llm' };

export const failed = (provider: string, cause: CauseId): Expected => ({ kind: 'failed', provider, cause });
