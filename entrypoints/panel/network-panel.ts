import { browser } from 'wxt/browser';

interface NetworkPanels {
  /** Newer than the polyfill's types; only in newer Chromium. */
  readonly network?: { readonly show?: (options: { readonly filter: string }) => unknown };
}

/** Opens the Network panel with a text in its filter; `null` where the browser cannot. */
export function networkPanel(): ((filter: string) => void) | null {
  const panels = browser.devtools?.panels as NetworkPanels | undefined;
  const network = panels?.network;
  if (typeof network?.show !== 'function') return null;
  return (filter) => void network.show?.({ filter });
}
