import type { StackFrame } from '../exchange.ts';

/** Where a call was made: the stack of the script that sent it, innermost frame first. Plain, readonly data. */
export interface CallSite {
  /** At most 60; of a longer stack those around the first frame of the app's own code stay. */
  readonly frames: readonly Frame[];
  /** Index of the first frame of the app's own code; -1 if there is none. */
  readonly own: number;
  /** How many frames were left out. */
  readonly omitted: number;
}

export interface Frame extends StackFrame {
  /** Whose code it is; `null` for the app's own. */
  readonly library: Library | null;
  /** Where it stands in the sources, as a source map tells; `null` where that is not known. */
  readonly original: OriginalPosition | null;
}

/** Code that is not the app's own. */
export interface Library {
  readonly kind:
    /** In node_modules, or built from there. */
    | 'package'
    /** A chunk that a bundler made of packages. */
    | 'vendor-chunk'
    | 'cdn'
    /** Inside a bundle, known by the names of its functions. */
    | 'functions'
    /** What bundlers and their development servers add. */
    | 'bundler'
    | 'extension'
    /** The browser's own code. */
    | 'browser'
    /** A source map lists its source as one to ignore. */
    | 'ignored';
  /** e.g. "openai", "@ai-sdk/react"; `null` where it is not told. */
  readonly name: string | null;
}

/** A place in a source, as a source map tells it. */
export interface OriginalPosition {
  /** As the map names it, resolved against the script's URL. */
  readonly source: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** The name that stands at this place, mostly that of what is called there; `null` where the map has none. */
  readonly name: string | null;
  /** The map asks debuggers to ignore this source. */
  readonly ignored: boolean;
  /** The lines around it; `null` where the map has no sources in it. */
  readonly excerpt: Excerpt | null;
}

/** Some lines of a source. */
export interface Excerpt {
  /** The number of the first one, from 1. */
  readonly first: number;
  readonly lines: readonly ExcerptLine[];
}

export interface ExcerptLine {
  /** At most 400 characters. */
  readonly text: string;
  /** How many characters stand before them. */
  readonly from: number;
}
