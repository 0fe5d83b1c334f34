/**
 * What users read, in English. It may hold placeholders, such as {provider}, {model} and the facts of a verdict. Where a list
 * stands, its texts go from the most specific to the plainest, and the first whose placeholders all have values is taken. A
 * text whose placeholder has no value is left out, so each list of fixes needs one without placeholders of a rule.
 */
export type Text = string | readonly string[];

export interface FixText {
  readonly text: Text;
  /** An address, or the name of one of the provider's links; left out where the provider has no such link. */
  readonly link?: LinkName | `https://${string}`;
  /** What it is about, where of several fixes about the same the first is enough. */
  readonly about?: 'log';
}

export type LinkName = 'docs' | 'errors' | 'limits' | 'billing' | 'keys' | 'models' | 'status';
