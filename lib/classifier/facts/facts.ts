import type { FieldStep } from '../refine/field-steps.ts';

/** What response, headers, URL and request of one exchange tell beyond the category. */
export interface Facts {
  /** The field of the request that the response blames. */
  readonly field?: FieldFact;
  /** What the rule that decided read out of the message, by the names of its pattern's groups. */
  readonly said?: Readonly<Record<string, string>>;
}

/** The field of the request that an error names, and what the request holds there. */
export interface FieldFact {
  /** As the error writes it, e.g. "messages[0].role". */
  readonly path: string;
  readonly steps: readonly FieldStep[];
  readonly value: string | null;
}
