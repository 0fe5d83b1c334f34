import { browser } from 'wxt/browser';

interface NetworkPanels {
  /** Newer than the polyfill's types; only in newer Chromium. */
  readonly network?: { readonly show?: (options: { readonly filter: string }) => unknown };
}

/** Opens the Network panel on the requests to a URL, query left out; `null` where the browser cannot. */
export function networkPanel(): ((url: string) => void) | null {
  const panels = browser.devtools?.panels as NetworkPanels | undefined;
  const network = panels?.network;
  if (typeof network?.show !== 'function') return null;
  return (url) => void network.show?.({ filter: url.split(/[?#]/u, 1)[0] ?? '' });
}
