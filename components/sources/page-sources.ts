import type { OriginalPosition } from '../../lib/call-site/index.ts';

/** A place in a script, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place in a script or in a source that a map names; line and column from 1. */
export interface SourcePlace extends Place {
  readonly url: string;
}

/** The scripts of the inspected page, as DevTools knows them. */
export interface PageSources {
  /** The text of a script, or of a source that DevTools resolved; `null` where it has none of that URL, or does not answer. */
  read(url: string): Promise<string | null>;
  /** The URL of the one source whose path ends so; `null` where there is none, or several. */
  find(path: string): Promise<string | null>;
  /**
   * Where places of a script are in its sources, one for each; `null` where no source map inside the script tells it. Never
   * rejects.
   */
  originals(
    script: { readonly url: string; readonly text: string },
    places: readonly Place[],
  ): Promise<readonly (OriginalPosition | null)[]>;
  /** Replaces what is secret in lines of a source: keys are written into code, too. */
  redact(text: string): string;
  /** Opens the Sources panel at the first of some places that DevTools knows. */
  open(places: readonly SourcePlace[]): Promise<void>;
}
