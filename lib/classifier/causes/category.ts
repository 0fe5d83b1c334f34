import type { FixText, Text } from '../text.ts';

/** Categories that belong together share a colour in the panel. */
export type ColourGroup = 'access' | 'money' | 'limit' | 'request' | 'content' | 'provider' | 'browser';

export interface Category {
  readonly id: string;
  /** In the middle of a sentence, e.g. "rate limit". */
  readonly name: string;
  readonly group: ColourGroup;
  /** Whether the same request may pass when it is sent again. */
  readonly retry: boolean;
  readonly causes: Readonly<Record<string, Cause>>;
}

export interface Cause {
  readonly title: Text;
  readonly why: readonly Text[];
  readonly fixes: readonly FixText[];
  /** Where it differs from the category. */
  readonly retry?: boolean;
  /** Whether to send the same request again, where the usual sentence for it would not be true. */
  readonly retryText?: Text;
  /** What is said instead of a call that no page made. */
  readonly ofProgram?: WordsOfProgram;
  /** `failed` where it is not told. */
  readonly outcome?: 'failed' | 'degraded' | 'cancelled';
}

/** Words for a call of a program, such as the app's server: no page, no browser and no CORS has a part in it. */
export interface WordsOfProgram {
  /** Beside the category, e.g. "by app". */
  readonly name?: string;
  readonly title?: Text;
  readonly why?: readonly Text[];
  readonly fixes?: readonly FixText[];
  readonly retryText?: Text;
}
