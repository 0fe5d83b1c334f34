import type { OriginalPosition } from '../../../lib/call-site/index.ts';
import type { Place } from '../../../components/sources/page-sources.ts';

/** Asks the worker for places of one script in its sources. */
export interface Asked {
  readonly text: string;
  readonly url: string;
  readonly places: readonly Place[];
}

/** What it found, one for each place; `null` where the map tells none. */
export interface Found {
  readonly originals: readonly (OriginalPosition | null)[];
}
