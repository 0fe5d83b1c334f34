import {
  classify,
  customHosts,
  isKnownHost,
  loadWordbook,
  recognise,
  type Context,
  type Party,
  type Verdict,
  type Wordbook,
} from '../classifier/index.ts';
import type { Exchange, RequestHead } from '../exchange.ts';
import { languageOf } from './language.ts';
import type { SettingsStore } from './store.ts';

/** The classifier, in the language and with the hosts of the settings. */
export interface Judge {
  classify(exchange: Exchange, context: Context): Verdict;
  /** Who a request goes to; `null` if it is no call to an LLM API for sure. */
  recognise(head: RequestHead): Party | null;
  /** Whether its address alone tells that a request is such a call. */
  isKnownHost(head: RequestHead): boolean;
  /** Calls back after the settings changed what verdicts say. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** A judge for settings that have been read; resolves when its language is loaded. `browserLanguage` is a BCP 47 tag. */
export async function createJudge(settings: SettingsStore, browserLanguage: string): Promise<Judge> {
  const listeners = new Set<() => void>();
  let listed = settings.current.hosts;
  let hosts = customHosts(listed);
  let wordbook: Wordbook | null = null;
  let language = '';

  /** Resolves to whether anything changed. */
  const follow = async (): Promise<boolean> => {
    const { current } = settings;
    const moved = current.hosts !== listed && JSON.stringify(current.hosts) !== JSON.stringify(listed);
    listed = current.hosts;
    if (moved) hosts = customHosts(listed);
    const wanted = languageOf(current.language, browserLanguage);
    if (wanted === language) return moved;
    language = wanted;
    const loaded = await loadWordbook(wanted).catch(() => null);
    // Another one may have been chosen meanwhile.
    if (language === wanted) wordbook = loaded;
    return true;
  };
  await follow();
  settings.subscribe(() => {
    void follow().then((changed) => {
      if (changed) for (const listener of [...listeners]) listener();
    });
  });
  return {
    classify: (exchange, context) => classify(exchange, { ...context, hosts, wordbook }),
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
