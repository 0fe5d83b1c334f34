import type { HarFiles } from './files/opened-har.ts';
import type { PageSources } from './sources/page-sources.ts';

/** What the panel is given by the browser around it. */
export interface Environment {
  /** Opens the Network panel with a text in its filter; `null` where the browser cannot. */
  readonly showInNetwork: ((filter: string) => void) | null;
  /** The scripts of the page; `null` where the browser gives no access to them. */
  readonly sources: PageSources | null;
  /** True where a filter or pause of the Network panel hides requests from extensions, as in Firefox. */
  readonly networkPanelFilters: boolean;
  /** Of Faultline. */
  readonly version: string;
  /** HAR files that are opened in place of the recording. */
  readonly files: HarFiles;
  /** True over an opened file: nothing is recorded there. */
  readonly fromFile: boolean;
}
