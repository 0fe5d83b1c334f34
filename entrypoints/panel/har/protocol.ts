import type { Exchange, RequestHead } from '../../../lib/exchange.ts';
import type { Misfit, Refusal } from '../../../lib/har-file.ts';

/** What the page says to the worker that reads a HAR file. */
export type ToWorker =
  | { readonly type: 'open'; readonly file: File }
  /** The answer to `heads`. */
  | { readonly type: 'wanted'; readonly group: number; readonly wanted: readonly boolean[] }
  /** Asks for the next `calls`. */
  | { readonly type: 'more' };

/** What the worker says. After `read` it waits for `more`, so that the page takes each batch in its own time. */
export type FromWorker =
  | {
      readonly type: 'progress';
      readonly stage: 'reading' | 'preparing';
      readonly done: number;
      readonly total: number;
    }
  /** Asks which of these requests are calls to an LLM API: the page knows the providers and the hosts of the user. */
  | { readonly type: 'heads'; readonly group: number; readonly heads: readonly RequestHead[] }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | {
      readonly type: 'read';
      readonly entries: number;
      readonly calls: number;
      readonly skipped: number;
      readonly misfits: readonly Misfit[];
      /** No call to another machine has a key. */
      readonly keyless: boolean;
    }
  /** None are left when it is empty. */
  | { readonly type: 'calls'; readonly exchanges: readonly Exchange[] };
