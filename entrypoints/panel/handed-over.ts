import type { SettingsStore } from '../../lib/settings/store.ts';
import type { Offers } from '../../lib/timeline/host-offers.ts';

declare global {
  interface Window {
    /** Set by the devtools page before it hands over the recording. */
    faultlineOffers?: Offers;
    faultlineSettings?: SettingsStore;
  }
}
