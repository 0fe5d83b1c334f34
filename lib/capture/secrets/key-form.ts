/**
 * A form of keys, as the service that issues them writes it. A new form is one line: `acme_<alnum 40>`.
 *
 * What stands before the first `<` says whose key it is, and is shown. `<alnum 40>` stands for forty letters and digits, behind
 * which no word goes on; `<alnum 40+>` for forty or more, `<alnum 20-40>` for twenty to forty. Kinds of characters: `digits`,
 * `letters`, `alnum`, `hex`, `lower` and `upper` (with digits), `word` (also `-` and `_`), `dotted` (also `.` and `=`), `base64`
 * (of both alphabets, also as URLs and JSON escape them), `tilde` (`word`, `.` and `~`), `path` (`word` and `/`), and `random`:
 * `word`, if it looks like no word.
 */
export interface KeyForm {
  readonly key: string;
  /** What begins alike and is no key, in the same notation. */
  readonly misses?: readonly string[];
}

/** A form of secrets that is told by a text within it, in the same notation. */
export interface InnerForm {
  readonly before?: string;
  /** What `before` must not be. */
  readonly except?: string;
  readonly holds: string;
  readonly after: string;
  /** What is shown: `beginning` is all up to `after`. */
  readonly shows: 'beginning' | 'nothing';
  readonly misses?: readonly string[];
}

/** A form of ids of organizations, projects and accounts. Nothing of an id is shown. */
export interface AccountForm {
  /** Every text with such an id holds it, if there is such a text. */
  readonly holds?: string;
  /** It ends with the group `id`, which is replaced. */
  readonly form: RegExp;
  readonly hits: readonly string[];
  readonly misses?: readonly string[];
}
