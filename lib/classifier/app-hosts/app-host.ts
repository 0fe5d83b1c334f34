import type { Rule } from '../model.ts';

/** A platform, proxy or framework that serves an app's own backend, and the errors that it answers with itself. */
export interface AppHost {
  readonly id: string;
  readonly name: string;
  /** Names of hosts that tell it: "*.example.app", or "localhost:54321" for one's own machine. */
  readonly hosts?: readonly string[];
  /** True where it stands in front of many APIs too, and not only of backends of one's own. */
  readonly everywhere?: true;
  readonly rules: readonly Rule[];
}
