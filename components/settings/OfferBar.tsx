import { withHost } from '../../lib/settings/host-list.ts';
import type { Offer } from '../../lib/timeline/host-offers.ts';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import { dismissOffer, offered } from './offered.ts';
import { changeSettings, settings } from './settings.ts';

/** Offers to watch a host that looks like an LLM API; nothing is listed before the user says so. */
export function OfferBar() {
  const { settings: texts, protocols } = interfaceTexts();
  const [offer, ...more] = offered.value;
  if (offer === undefined) return null;
  const { part, said, protocol } = offer.shape;
  return (
    <section class="offer-bar" aria-label={texts.offer} data-offer={offer.host}>
      <p>
        <strong>{texts.offerTitle(offer.host, offer.count)}</strong>{' '}
        {texts.offerReasons[part](said, protocols[protocol])}
        {more.length > 0 && <span class="more"> {texts.moreOffers(more.length)}</span>}
      </p>
      <button
        type="button"
        class="button"
        data-primary="true"
        data-action="watch-host"
        title={texts.watchTitle(offer.hosts.map(({ pattern }) => pattern).join(', '))}
        onClick={() => watch(offer)}
      >
        {texts.watch}
      </button>
      <button
        type="button"
        class="button"
        data-action="not-llm"
        title={texts.notLlmTitle(offer.host)}
        onClick={() => changeSettings({ ignored: [...settings.peek().ignored, offer.host] })}
      >
        {texts.notLlm}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.notNow}
        title={texts.notNow}
        onClick={() => dismissOffer(offer.host)}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}

function watch({ hosts }: Offer): void {
  const wanted = hosts.reduce(
    (list, { pattern, target }) => withHost(list, pattern, target).hosts ?? list,
    settings.peek().hosts,
  );
  changeSettings({ hosts: wanted });
}
