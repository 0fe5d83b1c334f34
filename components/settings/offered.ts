import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Offer, Offers } from '../../lib/timeline/host-offers.ts';

const current = signal<readonly Offer[]>([]);
let followed: Offers | null = null;

/** Hosts that may be watched; none where nothing is recorded. */
export const offered: ReadonlySignal<readonly Offer[]> = current;

/** Offers a host no more until DevTools is reopened. */
export function dismissOffer(host: string): void {
  followed?.dismiss(host);
}

/** Shows the offers of a recording from now on. Returns the way to stop. */
export function followOffers(offers: Offers): () => void {
  followed = offers;
  const show = (): void => {
    current.value = offers.list;
  };
  show();
  return offers.subscribe(show);
}
