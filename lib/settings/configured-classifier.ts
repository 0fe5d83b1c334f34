import {
  classify,
  customHosts,
  isKnownHost,
  recognise,
  type Context,
  type Party,
  type Verdict,
} from '../classifier/index.ts';
import type { Exchange, RequestHead } from '../exchange.ts';
import type { SettingsStore } from './store.ts';

/** The classifier with the hosts of the settings. */
export interface ConfiguredClassifier {
  classify(exchange: Exchange, context: Context): Verdict;
  /** Who a request goes to; `null` if it is no call to an LLM API for sure. */
  recognise(head: RequestHead): Party | null;
  /** Whether its address alone tells that a request is such a call. */
  isKnownHost(head: RequestHead): boolean;
  /** Calls back after the settings changed what verdicts say. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** A classifier that follows settings. */
export function createConfiguredClassifier(settings: SettingsStore): ConfiguredClassifier {
  const listeners = new Set<() => void>();
  let listed = settings.current.hosts;
  let hosts = customHosts(listed);
  settings.subscribe(() => {
    const { current } = settings;
    const moved = current.hosts !== listed && JSON.stringify(current.hosts) !== JSON.stringify(listed);
    listed = current.hosts;
    if (!moved) return;
    hosts = customHosts(listed);
    for (const listener of [...listeners]) listener();
  });
  return {
    classify: (exchange, context) => classify(exchange, { ...context, hosts }),
    recognise: (head) => recognise(head, hosts),
    isKnownHost: (head) => isKnownHost(head, hosts),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
